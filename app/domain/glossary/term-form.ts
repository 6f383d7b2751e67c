/** A term as an officer types it: every field as text, so that nothing typed is lost. Pure. */
import { THEME_KEYS } from "../directory/vocabulary";
import { SENSE_FIELDS, type SenseField, TERM_LIMITS, type TermContent } from "./term-content";

export type TypedDefinition = {
  id: string;
  text: string;
  isQuotation: boolean;
  sourceTitle: string;
  sourceUrl: string;
  sourceDate: string;
};
export type TypedSense = { id: string; field: string; definitions: TypedDefinition[] };
export type TypedTerm = {
  word: string;
  reading: string;
  plain: string;
  /** One a line. */
  spellings: string;
  senses: TypedSense[];
  relatedTermIds: string[];
  themes: string[];
  /** Addresses or ids of listings, one a line. */
  listings: string;
};

export type TermRowContent = { word: string; reading: string; content: TermContent };

/** Reads the fields of the form; what it does not know is left out. */
export function readTypedTerm(form: FormData): TypedTerm {
  const text = (name: string) => textOf(form, name);
  const ids = (name: string) => idsOf(form, name, ID);
  const keys = (name: string) => idsOf(form, name, KEY);
  return {
    ...{ word: text("word"), reading: text("reading"), plain: text("plain"), spellings: text("spellings") },
    senses: ids("sense").map((id) => ({
      id,
      field: text(`sense.${id}.field`),
      definitions: ids(`sense.${id}.definition`).map((definitionId) => readDefinition(form, definitionId)),
    })),
    ...{ relatedTermIds: keys("relatedTermIds"), themes: keys("themes"), listings: text("listings") },
  };
}

function readDefinition(form: FormData, id: string): TypedDefinition {
  const text = (name: string) => textOf(form, `definition.${id}.${name}`);
  return {
    ...{ id, text: text("text"), isQuotation: text("isQuotation") === "yes" },
    ...{ sourceTitle: text("sourceTitle"), sourceUrl: text("sourceUrl"), sourceDate: text("sourceDate") },
  };
}

const ID = /^[a-z0-9]{1,32}$/;
const KEY = /^[a-zA-Z0-9_]{1,64}$/;

function idsOf(form: FormData, name: string, shape: RegExp): string[] {
  const ids = form.getAll(name).filter((value) => typeof value === "string");
  return [...new Set(ids.filter((id) => shape.test(id)))];
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "";
}

/** The fields filled with what is kept. */
export function toTypedTerm({ word, reading, content }: TermRowContent): TypedTerm {
  return {
    ...{ word, reading, plain: content.plain },
    spellings: content.spellings.join("\n"),
    senses: content.senses.map(({ definitions, ...sense }) => ({
      ...sense,
      definitions: definitions.map((one) => ({ ...one, sourceDate: one.sourceDate ?? "" })),
    })),
    ...{ relatedTermIds: content.relatedTermIds, themes: content.themes },
    listings: content.listingIds.map((id) => `/listings/${id}`).join("\n"),
  };
}

/** Buttons that change the lists of the form and save nothing. */
const INTENT = /^(addSense|addDefinition|removeDefinition|removeSense|upSense|downSense)(?::([a-z0-9]{1,32}))?$/;

export function isListIntent(intent: string): boolean {
  return INTENT.test(intent);
}

/** The form after such a button; `newId` names what is added. Beyond the limits nothing is added. */
export function changeTypedTerm(typed: TypedTerm, intent: string, newId: string): TypedTerm {
  const [, what, id = ""] = INTENT.exec(intent) ?? [];
  const { senses } = typed;
  switch (what) {
    case "addSense":
      return { ...typed, senses: senses.length < TERM_LIMITS.senses ? [...senses, newSense(newId, senses)] : senses };
    case "removeSense":
      return { ...typed, senses: senses.filter((sense) => sense.id !== id) };
    case "upSense":
    case "downSense":
      return { ...typed, senses: moved(senses, id, what === "upSense" ? -1 : 1) };
    case "addDefinition":
      return { ...typed, senses: senses.map((sense) => (sense.id === id ? withDefinition(sense, newId) : sense)) };
    case "removeDefinition":
      return { ...typed, senses: senses.map((sense) => withoutDefinition(sense, id)) };
    default:
      return typed;
  }
}

function newSense(id: string, others: TypedSense[]): TypedSense {
  const field = SENSE_FIELDS.find((one) => !others.some((sense) => sense.field === one)) ?? "general";
  return { id, field, definitions: [newDefinition(`${id}d`)] };
}

function newDefinition(id: string): TypedDefinition {
  return { id, text: "", isQuotation: false, sourceTitle: "", sourceUrl: "", sourceDate: "" };
}

function withDefinition(sense: TypedSense, newId: string): TypedSense {
  if (sense.definitions.length >= TERM_LIMITS.definitions) return sense;
  return { ...sense, definitions: [...sense.definitions, newDefinition(newId)] };
}

function withoutDefinition(sense: TypedSense, id: string): TypedSense {
  return { ...sense, definitions: sense.definitions.filter((one) => one.id !== id) };
}

function moved(senses: TypedSense[], id: string, by: number): TypedSense[] {
  const from = senses.findIndex((sense) => sense.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= senses.length) return senses;
  const list = [...senses];
  [list[from], list[to]] = [list[to]!, list[from]!];
  return list;
}

export function senseFieldOf(text: string): SenseField {
  return SENSE_FIELDS.find((field) => field === text) ?? "general";
}

export function themesOf(texts: readonly string[]): TermContent["themes"] {
  return THEME_KEYS.filter((key) => texts.includes(key));
}
