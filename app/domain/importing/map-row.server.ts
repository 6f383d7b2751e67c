import type { ImportedListing } from "~/domain/directory/imported-listing";
import { importedListingSchema, LISTING_LIMITS } from "~/domain/directory/imported-listing-schema";
import { municipalityAt } from "~/gateways/geocoder/geocoder.server";
import type { Field } from "./column-names";
import type { ImportIssue, IssueCode } from "./import-report";
import type { MapContext, Warn } from "./map-context";
import { type CoordinatesReading, readCoordinatePair, readCoordinates } from "./read-coordinates";
import { resolveMunicipality } from "./resolve-municipality.server";
import type { SourceRow } from "./source-row";
import { toImportedListing } from "./to-imported-listing.server";

export type MappedRow =
  | { listing: ImportedListing; warnings: ImportIssue[]; error?: undefined }
  | { error: ImportIssue; warnings: ImportIssue[]; listing?: undefined };

/** Turns a row into a listing, or into the reason why it cannot be one; warnings say what was repaired or left out. */
export async function mapRow(row: SourceRow, context: MapContext): Promise<MappedRow> {
  const warnings: ImportIssue[] = [];
  const issue = (field: Field | null, code: IssueCode, message: string): ImportIssue => {
    const column = field ? row.headerOf(field) : null;
    return { line: row.line, column, code, message: row.label + message };
  };
  const warn: Warn = (field, code, message) => warnings.push(issue(field, code, message));
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
  const { municipality, mismatch } = resolved;
  if (mismatch) {
    const message = `市区町村コードが都道府県名・市区町村名と合わないので、名前のほう(${municipality.name})を使いました。`;
    warn("municipalityCode", "municipalityCodeWrong", message);
  }
  const read = await toImportedListing({ row, name, reading, municipality, context, warn });
  const { listing, wrongField } = withoutWrongValues(withinLimits(read, warn), warn);
  if (!wrongField) return { listing, warnings };
  const message = `とりこめない値があります(${wrongField})。長すぎないか、形が正しいかを確かめてください。`;
  return { error: issue(null, "valueOutOfLimits", message), warnings };
}

/** A value that breaks the rules of a listing is left out where a listing can do without it; else its field is named. */
function withoutWrongValues(
  listing: ImportedListing,
  warn: Warn,
): { listing: ImportedListing; wrongField: string | null } {
  const kept = { ...listing };
  for (const { path } of importedListingSchema.safeParse(listing).error?.issues ?? []) {
    const field = OPTIONAL.find((key) => key === path[0]);
    if (!field) return { listing, wrongField: path.join(".") };
    kept[field] = null;
    warn(field, "valueLeftOut", "形が正しくないか長すぎる値なので、とりこみませんでした。確かめてください。");
  }
  return { listing: kept, wrongField: null };
}

function coordinatesOf(row: SourceRow): CoordinatesReading {
  const apart = readCoordinates(row.read("lat"), row.read("lng"));
  return apart.state === "none" ? readCoordinatePair(row.read("location")) : apart;
}

const OPTIONAL = ["kana", "alias", "phone", "phoneExtension", "fax", "email", "url"] as const satisfies Field[];

const SHORTENED = {
  summary: LISTING_LIMITS.summary,
  description: LISTING_LIMITS.description,
  openingNote: LISTING_LIMITS.note,
  costNote: LISTING_LIMITS.note,
  connectNote: LISTING_LIMITS.note,
  accessNote: LISTING_LIMITS.note,
  parkingNote: LISTING_LIMITS.note,
} as const;

/** Long texts are cut with a warning; names and addresses never are. */
function withinLimits(listing: ImportedListing, warn: Warn): ImportedListing {
  const short = { ...listing };
  for (const key of Object.keys(SHORTENED) as (keyof typeof SHORTENED)[]) {
    const text = listing[key];
    if (text === null || text.length <= SHORTENED[key]) continue;
    short[key] = `${text.slice(0, SHORTENED[key] - 1)}…`;
    warn(null, "textShortened", `文章が長いので、はじめの${SHORTENED[key]}文字だけとりこみました。`);
  }
  return short;
}
