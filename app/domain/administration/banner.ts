/** A notice over every page for a while. */
import { isDateKey, startOfTokyoDate } from "~/shared/dates";

export const BANNER_LEVELS = ["info", "caution"] as const;
export type BannerLevel = (typeof BANNER_LEVELS)[number];

export const BANNER_TEXT_MAX = 200;

/** What a page shows; the English text stands for the Japanese one where there is one. */
export type ShownBanner = { id: string; level: BannerLevel; textJa: string; textEn: string | null };

export type Banner = ShownBanner & { startsAt: Date; endsAt: Date };

export const BANNER_FIELDS = ["level", "textJa", "textEn", "startsAt", "endsAt"] as const;
export type BannerField = (typeof BANNER_FIELDS)[number];
/** As typed: moments are `2026-11-24T09:30` in Tokyo. */
export type BannerForm = Record<BannerField, string>;

export type BannerProblem = "textEmpty" | "textLong" | "startEmpty" | "endEmpty" | "endBeforeStart" | "endPast";
export type BannerProblems = { field: BannerField; problem: BannerProblem }[];

export function readBannerForm(form: { get(name: string): unknown }): BannerForm {
  const read = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    level: read("level"),
    textJa: oneLine(read("textJa")),
    textEn: oneLine(read("textEn")),
    startsAt: read("startsAt"),
    endsAt: read("endsAt"),
  };
}

/** The banner that was typed, or what is to be mended. A level that is none of ours is the quieter one. */
export function checkBanner(
  form: BannerForm,
  now: Date,
): { banner: Omit<Banner, "id">; problems: null } | { banner: null; problems: BannerProblems } {
  const startsAt = readTokyoMoment(form.startsAt);
  const endsAt = readTokyoMoment(form.endsAt);
  const problems: BannerProblems = [];
  if (form.textJa === "") problems.push({ field: "textJa", problem: "textEmpty" });
  for (const field of ["textJa", "textEn"] as const) {
    if ([...form[field]].length > BANNER_TEXT_MAX) problems.push({ field, problem: "textLong" });
  }
  if (!startsAt) problems.push({ field: "startsAt", problem: "startEmpty" });
  if (!endsAt) problems.push({ field: "endsAt", problem: "endEmpty" });
  else if (startsAt && endsAt <= startsAt) problems.push({ field: "endsAt", problem: "endBeforeStart" });
  else if (endsAt <= now) problems.push({ field: "endsAt", problem: "endPast" });
  if (problems.length > 0 || !startsAt || !endsAt) return { banner: null, problems };
  const level = BANNER_LEVELS.find((one) => one === form.level) ?? "info";
  const { textJa, textEn } = form;
  return { banner: { level, textJa, textEn: textEn || null, startsAt, endsAt }, problems: null };
}

/** Whether a page shows it now; from the first minute on, until the last one. */
export function isShown({ startsAt, endsAt }: Pick<Banner, "startsAt" | "endsAt">, now: Date): boolean {
  return startsAt <= now && now < endsAt;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2})?$/;

/** The instant of `2026-11-24T09:30` in Tokyo; null for what is no such moment. */
export function readTokyoMoment(text: string): Date | null {
  const [, day = "", hours = "", minutes = ""] = MOMENT.exec(text) ?? [];
  if (!isDateKey(day) || Number(hours) > 23 || Number(minutes) > 59) return null;
  return new Date(startOfTokyoDate(day).getTime() + (Number(hours) * 60 + Number(minutes)) * 60_000);
}

const TOKYO_OFFSET_MS = 9 * 3_600_000;

/** `2026-11-24T09:30` for an instant: what a datetime field takes. */
export function tokyoMomentField(instant: Date): string {
  return new Date(instant.getTime() + TOKYO_OFFSET_MS).toISOString().slice(0, 16);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
