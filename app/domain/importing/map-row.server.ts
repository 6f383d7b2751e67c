import type { ImportedListing, ImportSource } from "~/domain/directory/imported-listing";
import type { Municipality } from "~/domain/municipality/municipality";
import { municipalityAt } from "~/gateways/geocoder/geocoder.server";
import { classifyListing } from "./classify-listing";
import type { Field } from "./column-names";
import { readCorporateNumber } from "./corporate-number";
import type { FormatId } from "./formats";
import type { ImportIssue, IssueCode } from "./import-report";
import { placeListing } from "./place-listing.server";
import { readEmail, readPhone, readUrl } from "./read-contacts";
import { type CoordinatesReading, readCoordinatePair, readCoordinates } from "./read-coordinates";
import { readHours } from "./read-hours";
import { readBarrierFree, readCapacity, readCost, readDescription, readSummary } from "./read-listing-texts";
import { recordIdOf } from "./record-id";
import { resolveMunicipality } from "./resolve-municipality.server";
import type { SourceRow } from "./source-row";
import { wholeAddress } from "./whole-address.server";

export type MappedRow =
  | { listing: ImportedListing; warnings: ImportIssue[]; error?: undefined }
  | { error: ImportIssue; warnings: ImportIssue[]; listing?: undefined };

export type MapContext = {
  format: FormatId;
  source: ImportSource;
  /** Where rows belong that do not say it themselves. */
  fallbackCode: string | null;
  /** What the data set as a whole is about, when the rows do not tell. */
  dataSetWords: string;
};

/** Fields that have no place of their own in a listing and stay with it under their header. */
const KEPT_FIELDS: Field[] = [
  "childPads",
  "temporaryCare",
  "openedOn",
  "industry",
  "audience",
  "contentNote",
  "capacity",
];

/** Turns a row into a listing, or into the reason why it cannot be one; warnings say what was repaired or left out. */
export async function mapRow(row: SourceRow, context: MapContext): Promise<MappedRow> {
  const warnings: ImportIssue[] = [];
  const issue = (field: Field | null, code: IssueCode, message: string): ImportIssue => ({
    line: row.line,
    column: field ? row.headerOf(field) : null,
    code,
    message,
  });
  const name = row.read("name").replace(/\s*\n\s*/g, " ");
  if (name === "") return { error: issue("name", "nameMissing", "名前がありません。名前を書いてください。"), warnings };
  if (/\uFFFD|\?{2,}|\p{Co}/u.test(name + row.read("address"))) {
    const message = "名前か住所の文字が読めなくなっています。正しい文字に直してください。";
    return { error: issue("name", "mojibake", message), warnings };
  }
  const reading = coordinatesOf(row);
  const atPosition = () => ("point" in reading ? municipalityAt(reading.point) : null);
  const resolved = resolveMunicipality(row, context.fallbackCode, atPosition);
  if (!resolved) {
    const message =
      "市区町村がわかりません。市区町村コードか住所を書くか、--municipality で市区町村コードを指定してください。";
    return { error: issue("municipalityCode", "municipalityUnknown", message), warnings };
  }
  if (resolved.mismatch) {
    const message = `市区町村コードが都道府県名・市区町村名と合わないので、名前のほう(${resolved.municipality.name})を使いました。`;
    warnings.push(issue("municipalityCode", "municipalityCodeWrong", message));
  }
  const listing = await toListing(row, name, reading, resolved.municipality, context, (field, code, message) =>
    warnings.push(issue(field, code, message)),
  );
  return { listing, warnings };
}

type Warn = (field: Field | null, code: IssueCode, message: string) => void;

function coordinatesOf(row: SourceRow): CoordinatesReading {
  const apart = readCoordinates(row.read("lat"), row.read("lng"));
  return apart.state === "none" ? readCoordinatePair(row.read("location")) : apart;
}

async function toListing(
  row: SourceRow,
  name: string,
  reading: CoordinatesReading,
  municipality: Municipality,
  context: MapContext,
  warn: Warn,
): Promise<ImportedListing> {
  const ownAddress = row.read("address") || row.read("addressTown") + row.read("addressRest");
  const isVenue = ownAddress === "";
  const address = wholeAddress(ownAddress || row.read("venue"), municipality);
  const placed = await placeListing({ reading, address, isVenue, municipality });
  if (placed.warning) warn(columnOfPosition(row), placed.warning.code, placed.warning.message);
  const hours = readHours(row);
  if (hours.isUnread)
    warn(null, "hoursUnread", "利用できる日時を読みとれないので、文章のまま保存しました。確かめてください。");
  const contacts = readContacts(row, warn);
  const description = readDescription(row);
  const kind = kindOf(row, context.format);
  const extra = row.extraOf(KEPT_FIELDS);
  const remarks = [
    row.read("consultation"),
    row.read("note"),
    ...Object.keys(extra).filter((key) => extra[key] === "○"),
  ].join(" ");
  const words = { kind, name, remarks, dataSet: context.dataSetWords, audience: row.read("audience") };
  const { themes, targets, serviceType } = classifyListing({ ...words, format: context.format });
  const { warning: _warning, ...position } = placed;
  return {
    recordId: recordIdOf(row, context.format, serviceType),
    municipalityCode: municipality.code,
    kind: "resource",
    visibility: "public",
    name,
    kana: row.read("kana") || null,
    alias: row.read("alias") || null,
    summary: readSummary(row),
    description,
    themes,
    targets,
    serviceType,
    organization: readOrganization(row, municipality, warn),
    address: isVenue ? (placed.lat === null ? null : address) : address,
    addressDetail:
      [isVenue ? row.read("venue") : "", row.read("addressDetail")]
        .filter(Boolean)
        .join(" ")
        .replace(/\s*\n\s*/g, " ") || null,
    areaLabel: null,
    ...position,
    reach: address || placed.lat !== null ? ["place"] : contacts.phone ? ["phone"] : contacts.url ? ["online"] : [],
    serviceArea: readServiceArea(row, municipality),
    openingHours: hours.openingHours,
    openingNote: hours.openingNote,
    ...readCost(row),
    connectWays: [
      ...(contacts.phone ? (["phone"] as const) : []),
      ...(/要予約|事前予約|予約制|要申込|申し?込み?(が必要|制)/.test(`${description} ${hours.openingNote ?? ""}`)
        ? (["application"] as const)
        : []),
      ...(row.read("form") ? (["web"] as const) : []),
    ],
    ...contacts,
    phoneExtension: row.read("phoneExtension") || null,
    accessNote: row.read("access") || null,
    parkingNote: row.read("parking") || null,
    barrierFree: readBarrierFree(row),
    languages: [],
    capacityState: "unknown",
    capacityAsOf: null,
    capacityPeople: readCapacity(row),
    person: null,
    role: null,
    confirmed: null,
    extra,
    isSample: context.source.isSample,
  };
}

function columnOfPosition(row: SourceRow): Field {
  if (row.headerOf("lat")) return "lat";
  return row.headerOf("location") ? "location" : "address";
}

/** The publisher's word for the kind of place; in 公共施設 a short 備考 without a sentence is that word (公民館, 図書館). */
function kindOf(row: SourceRow, format: FormatId): string {
  const kind = row.read("category").replace(/\s*\n\s*/g, "");
  const note = row.read("note");
  const isKindInNote = format === "publicFacility" && note !== "" && note.length <= 20 && !/[。;；]/.test(note);
  return kind === "" && isKindInNote ? note : kind;
}

/** Departments of a town hall (管財課) carry the name of their municipality, so that they are not one all over Japan. */
function readOrganization(row: SourceRow, municipality: Municipality, warn: Warn): ImportedListing["organization"] {
  const name = row.read("organization").replace(/\s*\n\s*/g, " ");
  const digits = row.read("corporateNumber");
  const corporateNumber = digits === "" ? null : readCorporateNumber(digits);
  if (digits !== "" && !corporateNumber) {
    warn(
      "corporateNumber",
      "corporateNumberWrong",
      "法人番号の桁か検査用数字が正しくないので、使いませんでした。確かめてください。",
    );
  }
  if (name === "") return null;
  const isDepartment =
    /^[^\s()（）]{1,14}[課室係部局]$/.test(name) && !name.includes(municipality.name) && !corporateNumber;
  return { name: isDepartment ? `${municipality.name} ${name}` : name, kana: null, corporateNumber };
}

function readServiceArea(row: SourceRow, municipality: Municipality): ImportedListing["serviceArea"] {
  const label = row.read("areaServed");
  if (label === "") return null;
  const isSchool = /校区|小学校/.test(`${row.headerOf("areaServed")}${label}`);
  return { kind: isSchool ? "schoolDistrict" : "livingArea", codes: [municipality.code], label };
}

type Contacts = Pick<ImportedListing, "phone" | "fax" | "email" | "url" | "connectNote">;

function readContacts(row: SourceRow, warn: Warn): Contacts {
  const phone = readPhone(row.read("phone"));
  const fax = readPhone(row.read("fax"));
  const url = readUrl(row.read("url") || row.read("form"));
  if (phone.isUnreadable) {
    warn("phone", "phoneUnreadable", "電話番号を読みとれないので、連絡のしかたの欄に文章で残しました。");
  }
  const emailInUrl = url.isUnreadable ? readEmail(url.note ?? "") : null;
  if (url.isUnreadable && !emailInUrl) {
    warn(
      "url",
      "urlUnreadable",
      "URL の形ではないので、とりこみませんでした。http:// か https:// から書いてください。",
    );
  }
  return {
    phone: phone.value,
    fax: fax.value,
    email: readEmail(row.read("email")) ?? emailInUrl,
    url: url.value,
    connectNote: phone.note,
  };
}
