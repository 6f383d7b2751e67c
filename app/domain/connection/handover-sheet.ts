/** The sheet that is handed to a person: chosen listings in words that stay as they were. Nothing of the person is in it. */
import { z } from "zod";
import { LISTING_KINDS } from "~/domain/directory/listing";
import { isThemeKey, type ThemeKey } from "~/domain/directory/vocabulary";
import { SHEET_LANGUAGES, type SheetLanguage } from "~/i18n/sheet-paper/languages";

export { SHEET_LANGUAGES, type SheetLanguage };

/** More would not be read; each stands on a sheet of A4 of its own. */
export const SHEET_MOST_LISTINGS = 6;
/** How long the link of a sheet works. */
export const SHEET_DAYS = 30;

export const SHEET_BLOCKS = [
  "what",
  "whatPerson",
  "whatRole",
  "when",
  "where",
  "area",
  "access",
  "who",
  "how",
  "cost",
  "forWhom",
] as const;
export type SheetBlockKey = (typeof SHEET_BLOCKS)[number];

/** `text` of ours may have readings (shared/ruby-text.ts); `isOriginal`: as the place wrote it, in Japanese. */
const lineSchema = z.object({ text: z.string(), isOriginal: z.boolean() });
export type SheetLine = z.infer<typeof lineSchema>;

const blockSchema = z.object({ key: z.enum(SHEET_BLOCKS), lines: z.array(lineSchema).min(1) });
export type SheetBlock = z.infer<typeof blockSchema>;

const sheetListingSchema = z.object({
  id: z.string(),
  kind: z.enum(LISTING_KINDS),
  theme: z.custom<ThemeKey>(isThemeKey).nullable(),
  name: z.string(),
  /** In hiragana. */
  kana: z.string().nullable(),
  blocks: z.array(blockSchema),
  phone: z.object({ number: z.string(), extension: z.string().nullable() }).nullable(),
  position: z.object({ lat: z.number(), lng: z.number() }).nullable(),
  /** The position stands for a 町字 or more. */
  isCoarse: z.boolean(),
  /** Tokyo dates on which it opens next, as of the day the sheet was made. */
  nextDates: z.array(z.string()),
  isUnconfirmed: z.boolean(),
  isSample: z.boolean(),
});
export type SheetListing = z.infer<typeof sheetListingSchema>;

/** What stands in HandoverSheet.content. `madeOn` is a Tokyo date. */
export const sheetContentSchema = z.object({
  language: z.enum(SHEET_LANGUAGES),
  madeOn: z.string(),
  listings: z.array(sheetListingSchema).min(1).max(SHEET_MOST_LISTINGS),
});
export type SheetContent = z.infer<typeof sheetContentSchema>;

export type SheetForm = { listings: string[]; language: string };
export type SheetInput = { listingIds: string[]; language: SheetLanguage };
export type SheetProblem = "none" | "many" | "language";

/** Reads which listings are chosen, each once, in which language. */
export function readSheetForm(form: SheetForm): { input: SheetInput } | { problems: SheetProblem[] } {
  const listingIds = [...new Set(form.listings.filter((id) => id !== ""))];
  const language = SHEET_LANGUAGES.find((one) => one === form.language);
  const problems: SheetProblem[] = [
    ...(listingIds.length === 0 ? ["none" as const] : []),
    ...(listingIds.length > SHEET_MOST_LISTINGS ? ["many" as const] : []),
    ...(language ? [] : ["language" as const]),
  ];
  return language && problems.length === 0 ? { input: { listingIds, language } } : { problems };
}

/** Where the sheet of these listings is looked at. */
export function sheetPreviewPath({ listingIds, language }: SheetInput): string {
  const query = new URLSearchParams([...listingIds.map((id) => ["listing", id]), ["language", language]]);
  return `/desk/sheets/preview?${query}`;
}
