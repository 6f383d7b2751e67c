/** What a 用語 says: senses kept apart, each definition with its source. */
import { z } from "zod";
import { isDateKey } from "~/shared/dates";
import { THEME_KEYS } from "../directory/vocabulary";

export const TERM_LIMITS = {
  word: 60,
  plain: 600,
  definition: 1500,
  title: 200,
  url: 500,
  senses: 8,
  definitions: 10,
  related: 20,
  body: 20_000,
};
const L = TERM_LIMITS;

/** 福祉, 経営, 母子保健, 医療・看護, 教育, 地域づくり, 法令・制度, 一般: the fields a word means different things in. */
export const SENSE_FIELDS = [
  "welfare",
  "management",
  "maternalHealth",
  "medicine",
  "education",
  "community",
  "law",
  "general",
] as const;
export type SenseField = (typeof SENSE_FIELDS)[number];

const text = (max: number) => z.string().trim().max(max).default("");
const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(L.url)]).default("");
const id = z.string().regex(/^[a-z0-9]{1,32}$/);

const definitionSchema = z.object({
  id,
  text: text(L.definition),
  /** As it stands there word for word; false: in our own words. */
  isQuotation: z.boolean().default(false),
  sourceTitle: text(L.title),
  sourceUrl: url,
  sourceDate: z.string().refine(isDateKey).nullable().default(null),
});

export const termContentSchema = z.object({
  /** やさしい説明, shown on focus and tap wherever the word stands. */
  plain: text(L.plain),
  /** Other spellings that are marked in texts, too. */
  spellings: z.array(z.string().trim().min(2).max(L.word)).max(L.related).default([]),
  senses: z
    .array(
      z.object({
        id,
        field: z.enum(SENSE_FIELDS),
        definitions: z.array(definitionSchema).max(L.definitions).default([]),
      }),
    )
    .max(L.senses)
    .default([]),
  relatedTermIds: z.array(z.string().max(64)).max(L.related).default([]),
  themes: z.array(z.enum(THEME_KEYS)).max(THEME_KEYS.length).default([]),
  listingIds: z.array(z.string().max(64)).max(L.related).default([]),
});
export type TermContent = z.output<typeof termContentSchema>;
export type TermSense = TermContent["senses"][number];
export const EMPTY_TERM: TermContent = termContentSchema.parse({});

export function isSenseField(value: unknown): value is SenseField {
  return (SENSE_FIELDS as readonly unknown[]).includes(value);
}
