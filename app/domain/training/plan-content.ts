/** What a training plan is: aims, preparation, and its parts in order. */
import { z } from "zod";
import { TARGET_KEYS, THEME_KEYS } from "../directory/vocabulary";

export const PLAN_LIMITS = { title: 120, note: 1000, text: 4000, parts: 40, minutes: 600, url: 500, list: 30 };
const L = PLAN_LIMITS;

/** 動画を見る, 話し合い, 読む, 演習, アンケート, 休憩, その他. */
export const PART_KINDS = ["watch", "discuss", "read", "exercise", "questionnaire", "break", "other"] as const;
export type PartKind = (typeof PART_KINDS)[number];

const text = (max: number) => z.string().trim().max(max).default("");
const id = z.string().regex(/^[a-z0-9]{1,32}$/);
const url = z.union([z.literal(""), z.url({ protocol: /^https?$/ }).max(L.url)]).default("");
const ms = z.int().min(0).max(86_400_000).nullable().default(null);

export const planPartSchema = z.object({
  id,
  kind: z.enum(PART_KINDS),
  title: text(L.title),
  /** What the participants read: the question, the task. */
  text: text(L.text),
  /** For the facilitator alone: never sent to a page a participant opens. */
  facilitatorNote: text(L.text),
  /** Whole minutes; null for `watch` with a record: taken from its length. */
  minutes: z.int().min(1).max(L.minutes).nullable().default(null),
  /** watch. `fromMs`/`toMs` null = from the beginning / to the end. */
  recordId: z.string().max(64).nullable().default(null),
  fromMs: ms,
  toMs: ms,
  /** read. */
  url,
});

export const planContentSchema = z.object({
  title: text(L.title),
  summary: text(L.text),
  aims: z.array(z.string().trim().max(L.note)).max(L.list).default([]),
  forWhom: text(L.note),
  /** 一つの組の人数. */
  groupSize: text(L.title),
  preparation: z.array(z.string().trim().max(L.note)).max(L.list).default([]),
  themes: z.array(z.enum(THEME_KEYS)).max(THEME_KEYS.length).default([]),
  targets: z.array(z.enum(TARGET_KEYS)).max(TARGET_KEYS.length).default([]),
  parts: z.array(planPartSchema).max(L.parts).default([]),
  facilitatorNote: text(L.text),
  contact: text(L.note),
});
export type PlanContent = z.output<typeof planContentSchema>;
export type PlanPart = PlanContent["parts"][number];
export const EMPTY_PLAN: PlanContent = planContentSchema.parse({});
