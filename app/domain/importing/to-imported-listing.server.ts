import type { ImportedListing } from "~/domain/directory/imported-listing";
import type { Municipality } from "~/domain/municipality/municipality";
import { classifyListing } from "./classify-listing";
import type { Field } from "./column-names";
import type { FormatId } from "./formats";
import type { MapContext, Warn } from "./map-context";
import { placeListing } from "./place-listing.server";
import type { CoordinatesReading } from "./read-coordinates";
import { readHours } from "./read-hours";
import {
  readBarrierFree,
  readCapacity,
  readContacts,
  readCost,
  readDescription,
  readOrganization,
  readServiceArea,
  readSummary,
} from "./read-listing-fields";
import { recordIdOf } from "./record-id";
import type { SourceRow } from "./source-row";
import { wholeAddress } from "./whole-address.server";

type Reading = {
  row: SourceRow;
  name: string;
  reading: CoordinatesReading;
  municipality: Municipality;
  context: MapContext;
  warn: Warn;
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

const NEEDS_BOOKING = /要予約|事前予約|予約制|要申込|申し?込み?(が必要|制)/;

/** A row whose name and municipality are known, as a listing. What the row does not say stays null, empty or unknown. */
export async function toImportedListing(given: Reading): Promise<ImportedListing> {
  const { row, municipality, context, warn } = given;
  const kinds = whatItIs(given);
  const place = await whereItIs(given);
  const hours = readHours(row);
  if (hours.isUnread)
    warn(null, "hoursUnread", "利用できる日時を読みとれないので、文章のまま保存しました。確かめてください。");
  const contacts = readContacts(row, warn);
  const hasPlace = place.address !== null || place.addressDetail !== null || place.lat !== null;
  const connectWays: ImportedListing["connectWays"] = [];
  if (contacts.phone) connectWays.push("phone");
  if (NEEDS_BOOKING.test(`${kinds.description} ${hours.openingNote ?? ""}`)) connectWays.push("application");
  if (row.read("form")) connectWays.push("web");
  return {
    recordId: recordIdOf(row, context.format, kinds.serviceType),
    municipalityCode: municipality.code,
    kind: "resource",
    visibility: "public",
    ...kinds,
    organization: readOrganization(row, municipality, warn),
    ...place,
    reach: hasPlace ? ["place"] : contacts.phone ? ["phone"] : contacts.url ? ["online"] : [],
    serviceArea: readServiceArea(row, municipality),
    openingHours: hours.openingHours,
    openingNote: hours.openingNote,
    ...readCost(row),
    connectWays,
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
    isSample: context.source.isSample,
  };
}

type What = "name" | "kana" | "alias" | "summary" | "description" | "themes" | "targets" | "serviceType" | "extra";

function whatItIs({ row, name, context }: Reading): Pick<ImportedListing, What> {
  const extra = row.extraOf(KEPT_FIELDS);
  const ticked = Object.keys(extra).filter((header) => extra[header] === "○");
  const classification = classifyListing({
    format: context.format,
    kind: kindOf(row, context.format),
    offered: row.read("consultation"),
    name,
    remarks: [row.read("note"), ...ticked].join(" "),
    dataSet: context.dataSetWords,
    audience: row.read("audience"),
  });
  return {
    name,
    kana: row.read("kana") || null,
    alias: row.read("alias") || null,
    summary: readSummary(row),
    description: readDescription(row),
    ...classification,
    extra,
  };
}

/** The publisher's word for the kind of place; in 公共施設 a short 備考 without a sentence is that word (公民館, 図書館). */
function kindOf(row: SourceRow, format: FormatId): string {
  const kind = row.read("category").replace(/\s*\n\s*/g, "");
  const note = row.read("note");
  const isKindInNote = format === "publicFacility" && note.length <= 30 && !/[。;；]/.test(note);
  return kind === "" && isKindInNote ? note.replace(/（[^（）]*(内|併設)）$/, "") : kind;
}

type Where = "address" | "addressDetail" | "areaLabel" | "lat" | "lng" | "positionSource" | "positionPrecision";

/** 場所 as free text counts as an address only where a 町字 in it was found. */
async function whereItIs({ row, reading, municipality, warn }: Reading): Promise<Pick<ImportedListing, Where>> {
  const written = row.read("address") || row.read("addressTown") + row.read("addressRest");
  const venue = row.read("venue").replace(/\s*\n\s*/g, " ");
  const isVenue = written === "";
  const address = wholeAddress(written || venue, municipality);
  const { warning, ...position } = await placeListing({ reading, address, isVenue, municipality });
  if (warning) warn(columnOfPosition(row), warning.code, warning.message);
  const isAddress = !isVenue || position.positionSource === "geocoded";
  const detail = [isAddress && isVenue ? "" : venue, row.read("addressDetail")].filter(Boolean).join(" ");
  return {
    address: isAddress ? address : null,
    addressDetail: detail.replace(/\s*\n\s*/g, " ") || null,
    areaLabel: null,
    ...position,
  };
}

function columnOfPosition(row: SourceRow): Field {
  if (row.headerOf("lat")) return "lat";
  if (row.headerOf("location")) return "location";
  return row.headerOf("address") ? "address" : "venue";
}
