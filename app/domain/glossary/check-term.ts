/** What is to be mended in a typed term. Pure. */
import { z } from "zod";
import { isDateKey } from "~/shared/dates";
import { isReading, toReading } from "./kana-rows";
import { TERM_LIMITS as L, type TermContent, termContentSchema } from "./term-content";
import { senseFieldOf, type TermRowContent, type TypedDefinition, type TypedTerm, themesOf } from "./term-form";

export const TERM_PROBLEMS = [
  "noWord",
  "noReading",
  "readingNotKana",
  "tooLong",
  "tooMany",
  "spellingShort",
  "notUrl",
  "notDate",
  "listingUnreadable",
  "noPlain",
  "definitionEmpty",
  "definitionNoSource",
] as const;
export type TermProblemCode = (typeof TERM_PROBLEMS)[number];
/** `field`: the id of the field it stands at. */
export type TermProblem = { field: string; code: TermProblemCode; values: Record<string, string | number> };

type Report = (field: string, code: TermProblemCode, values?: TermProblem["values"]) => void;

const LISTING_ID = /(?:\/listings\/|^)([a-z]+_[\w-]{1,60})\/?$/;
const urlSchema = z.url({ protocol: /^https?$/ }).max(L.url);
const JAPANESE_DATE = /^(\d{4})[年/.-](\d{1,2})[月/.-](\d{1,2})日?$/;

/** What would be kept, and what stops it from being kept at all. A draft may have gaps: see `findGaps`. */
export function checkTypedTerm(typed: TypedTerm): { input: TermRowContent; problems: TermProblem[] } {
  const problems: TermProblem[] = [];
  const report: Report = (field, code, values = {}) => problems.push({ field, code, values });
  const text = (field: string, value: string, max: number) => {
    if (value.length > max) report(field, "tooLong", { max, count: value.length });
    return value.slice(0, max);
  };
  const word = text("word", typed.word, L.word);
  const reading = toReading(text("reading", typed.reading, L.word));
  if (word === "") report("word", "noWord");
  if (reading === "") report("reading", "noReading");
  else if (!isReading(reading)) report("reading", "readingNotKana");
  const content = termContentSchema.parse({
    plain: text("plain", typed.plain, L.plain),
    spellings: checkSpellings(typed.spellings, report),
    senses: typed.senses.slice(0, L.senses).map((sense) => ({
      ...{ id: sense.id, field: senseFieldOf(sense.field) },
      definitions: sense.definitions.slice(0, L.definitions).map((one) => checkDefinition(one, text, report)),
    })),
    relatedTermIds: few(typed.relatedTermIds, "relatedTermIds", report),
    themes: themesOf(typed.themes),
    listingIds: checkListings(typed.listings, report),
  } satisfies TermContent);
  return { input: { word, reading, content }, problems };
}

function linesOf(text: string): string[] {
  const lines = text.split(/[\n、,]/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function few(values: readonly string[], field: string, report: Report): string[] {
  if (values.length > L.related) report(field, "tooMany", { max: L.related });
  return [...new Set(values)].slice(0, L.related);
}

function checkSpellings(text: string, report: Report): string[] {
  const lines = few(linesOf(text), "spellings", report);
  return lines.filter((line) => {
    if (line.length < 2) report("spellings", "spellingShort", { text: line });
    if (line.length > L.word) report("spellings", "tooLong", { max: L.word, count: line.length });
    return line.length >= 2 && line.length <= L.word;
  });
}

function checkListings(text: string, report: Report): string[] {
  const ids = linesOf(text).flatMap((line) => {
    const id = LISTING_ID.exec(line.split(/[?#]/)[0]!)?.[1];
    if (!id) report("listings", "listingUnreadable", { text: line.slice(0, 60) });
    return id ?? [];
  });
  return few(ids, "listings", report);
}

type CheckText = (field: string, value: string, max: number) => string;

function checkDefinition(typed: TypedDefinition, text: CheckText, report: Report) {
  const at = `definition.${typed.id}`;
  const { id, isQuotation } = typed;
  return {
    ...{ id, isQuotation, text: text(`${at}.text`, typed.text, L.definition) },
    sourceTitle: text(`${at}.sourceTitle`, typed.sourceTitle, L.title),
    sourceUrl: checkUrl(`${at}.sourceUrl`, typed.sourceUrl, report),
    sourceDate: checkDate(`${at}.sourceDate`, typed.sourceDate, report),
  };
}

function checkUrl(field: string, typed: string, report: Report): string {
  if (typed === "") return "";
  if (urlSchema.safeParse(typed).success) return typed;
  report(field, "notUrl");
  return "";
}

function checkDate(field: string, typed: string, report: Report): string | null {
  if (typed === "") return null;
  const match = JAPANESE_DATE.exec(typed.normalize("NFKC"));
  const date = match ? `${match[1]}-${match[2]!.padStart(2, "0")}-${match[3]!.padStart(2, "0")}` : "";
  if (isDateKey(date)) return date;
  report(field, "notDate");
  return null;
}

/** What must be there before the public reads it: plain words, and a source for each definition. */
export function findGaps({ content }: Pick<TermRowContent, "content">): TermProblem[] {
  const gaps: TermProblem[] = [];
  if (content.plain === "") gaps.push({ field: "plain", code: "noPlain", values: {} });
  for (const { id, text, sourceTitle } of content.senses.flatMap(({ definitions }) => definitions)) {
    if (text === "") gaps.push({ field: `definition.${id}.text`, code: "definitionEmpty", values: {} });
    else if (sourceTitle === "") {
      gaps.push({ field: `definition.${id}.sourceTitle`, code: "definitionNoSource", values: {} });
    }
  }
  return gaps;
}
