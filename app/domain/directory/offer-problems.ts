/** What is to be mended in a step of an offer. Messages are keys of the words for people. */
import type { DateKey } from "~/shared/dates";
import { noticePrivateWords, type PrivateWord } from "~/shared/private-words";
import { problemOfConsentEnd } from "./consent";
import { CONNECT_WAYS, COST_KINDS, type ListingKind, VISIBILITIES } from "./listing";
import { LISTING_LIMITS, NEVER_IN_A_PERSONS_WORDS } from "./listing-fields";
import { type DraftValues, manyOf, textOf } from "./offer-draft";
import { isPlaceKind, placeKindsOf, readPoint } from "./offer-place";
import { type DraftFieldName, fieldsOfStep, type OfferStep } from "./offer-steps";
import { isTargetKey, isThemeKey } from "./vocabulary";

export const OFFER_PROBLEMS = [
  "required",
  "tooLong",
  "choose",
  "number",
  "point",
  "notHome",
  "agree",
  "endPast",
  "endTooFar",
  "endNoDate",
  "email",
  "url",
  "unknownTown",
  "unknownArea",
  "unknownAddress",
  "private",
  "privateAsk",
  "photoConsent",
  "photoKind",
  "photoTooLarge",
  "photoBroken",
] as const;
export type OfferProblemName = (typeof OFFER_PROBLEMS)[number];
export type OfferProblem = { field: DraftFieldName | "photo" | "keep"; problem: OfferProblemName; max?: number };

/** Characters a field takes. */
export const DRAFT_LIMITS: Partial<Record<DraftFieldName, number>> = {
  name: 60,
  kana: LISTING_LIMITS.name,
  summary: LISTING_LIMITS.summary,
  description: LISTING_LIMITS.description,
  likes: 400,
  listening: LISTING_LIMITS.note,
  offers: 400,
  companion: LISTING_LIMITS.note,
  when: LISTING_LIMITS.note,
  municipality: 60,
  areaName: 60,
  address: LISTING_LIMITS.name,
  accessNote: LISTING_LIMITS.note,
  costNote: LISTING_LIMITS.note,
  languages: 200,
  connectNote: LISTING_LIMITS.note,
  phone: LISTING_LIMITS.phone,
  email: 254,
  url: LISTING_LIMITS.url,
};

const REQUIRED: Record<ListingKind, DraftFieldName[]> = {
  resource: ["name"],
  activity: ["name", "summary", "when", "placeKind", "municipality", "visibility"],
  role: ["name", "summary", "when", "placeKind", "municipality", "visibility"],
  person: ["name", "summary", "listening", "placeKind", "municipality", "visibility"],
};
/** In whose words something private may stand. The address of a meeting place is asked for as such. */
const OWN_WORDS: readonly DraftFieldName[] = [
  ...(["name", "kana", "summary", "description", "likes", "listening", "offers", "companion", "when"] as const),
  ...(["areaName", "accessNote", "costNote", "languages", "connectNote"] as const),
];

type Asked = { kind: ListingKind; values: DraftValues; step: OfferStep; today: DateKey };

/** Everything to be mended in a step, in the order of its form; the place itself is looked up by resolveOfferPlace. */
export function problemsOfStep(asked: Asked): OfferProblem[] {
  const { kind, values, step } = asked;
  const fields = fieldsOfStep(step, kind, values.mode);
  const plain = fields.flatMap((field) => problemOfField(field, asked) ?? []);
  const named = new Set(plain.map(({ field }) => field));
  return [...plain, ...privateProblems(asked).filter(({ field }) => !named.has(field))];
}

export function isRequired(field: DraftFieldName, kind: ListingKind): boolean {
  return REQUIRED[kind].includes(field);
}

function problemOfField(field: DraftFieldName, asked: Asked): OfferProblem | null {
  const text = textOf(asked.values, field).trim();
  const max = DRAFT_LIMITS[field];
  if (max !== undefined && text.length > max) return { field, problem: "tooLong", max };
  if (isRequired(field, asked.kind) && text === "" && asked.values.mode === "resident") {
    return { field, problem: field === "placeKind" || field === "visibility" ? "choose" : "required" };
  }
  if (field === "name" && text === "") return { field, problem: "required" };
  const problem = closedProblem(field, text, asked);
  return problem && { field, problem };
}

function closedProblem(field: DraftFieldName, text: string, { kind, values, today }: Asked): OfferProblemName | null {
  const many = manyOf(values, field);
  switch (field) {
    case "themes":
      return many.length > 0 && many.every(isThemeKey) ? null : "choose";
    case "targets":
      return many.every(isTargetKey) ? null : "choose";
    case "connectWays":
      return many.every((way) => (CONNECT_WAYS as readonly string[]).includes(way)) ? null : "choose";
    case "howManyPeople":
      return text === "" || /^[1-9]\d{0,2}$/.test(text.normalize("NFKC")) ? null : "number";
    case "placeKind":
      return isPlaceKind(text) && placeKindsOf(kind).includes(text) ? null : "choose";
    case "areaName":
      return ["town", "schoolDistrict", "livingArea"].includes(textOf(values, "placeKind")) && text === ""
        ? "required"
        : null;
    case "address":
      return textOf(values, "placeKind") === "point" && text === "" ? "required" : null;
    case "isNotHome":
      return textOf(values, "placeKind") === "point" && text !== "yes" ? "notHome" : null;
    case "privatePoint":
      return text === "" || readPoint(text) ? null : "point";
    case "costKind":
      return text === "" || (COST_KINDS as readonly string[]).includes(text) ? null : "choose";
    case "visibility":
      return (VISIBILITIES as readonly string[]).includes(text) ? null : "choose";
    case "email":
      return text === "" || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? null : "email";
    case "url":
      return text === "" || (/^https?:\/\//.test(text) && URL.canParse(text)) ? null : "url";
    case "photoConsent":
      return values.photoFile !== null && text !== "yes" ? "photoConsent" : null;
    case "agrees":
      return text === "yes" ? null : "agree";
    case "endsOn": {
      const problem = problemOfConsentEnd(text, today);
      return problem && ({ notADate: "endNoDate", past: "endPast", tooFar: "endTooFar" } as const)[problem];
    }
    default:
      return null;
  }
}

export type NoticedWord = PrivateWord & { field: DraftFieldName; isForbidden: boolean };

/** What was noticed in a step's own words. A person's own words never hold what leads to them. */
export function noticedWords({ kind, values, step }: Omit<Asked, "today">): NoticedWord[] {
  if (values.mode === "operator") return [];
  return fieldsOfStep(step, kind, values.mode)
    .filter((field) => OWN_WORDS.includes(field))
    .flatMap((field) =>
      noticePrivateWords(textOf(values, field)).map((word) => ({
        ...word,
        field,
        isForbidden: isForbidden(kind, word),
      })),
    );
}

function isForbidden(kind: ListingKind, word: PrivateWord): boolean {
  if (kind === "person") return NEVER_IN_A_PERSONS_WORDS.includes(word.kind);
  return word.kind === "birthDate" || word.kind === "caseNumber";
}

/** What was kept deliberately: other words ask again. */
export function keptMark(words: NoticedWord[]): string {
  return words.map(({ found }) => found).join("\n");
}

function privateProblems(asked: Asked): OfferProblem[] {
  const words = noticedWords(asked);
  const forbidden = words.filter((word) => word.isForbidden);
  const others = words.filter((word) => !word.isForbidden);
  const isKept = others.length === 0 || asked.values.kept[asked.step] === keptMark(others);
  return [
    ...[...new Set(forbidden.map(({ field }) => field))].map((field) => ({ field, problem: "private" as const })),
    ...(isKept ? [] : [{ field: "keep" as const, problem: "privateAsk" as const }]),
  ];
}
