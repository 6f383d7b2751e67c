/** What is missing or does not fit in a plan before it is published. */
import type { PlanContent, PlanPart } from "./plan-content";
import { partMinutes, type RecordSeconds } from "./plan-time";

export const PLAN_PROBLEMS = [
  "title", // 題名がない
  "parts", // 部がない
  "noRecord", // 見る記録が選ばれていない
  "recordGone", // 記録が公開されていない
  "backwards", // 終わりが始まりより前
  "aims", // ねらいがない
  "beyondEnd", // 記録の長さより後
  "noMinutes", // 時間が分からない
  "noText", // 何をするかが書かれていない
  "noMedia", // 記録に動画も音声もない
] as const;
export type PlanProblemCode = (typeof PLAN_PROBLEMS)[number];

export type PlanProblem = {
  code: PlanProblemCode;
  /** `stops` publishing, or only asks to look again. */
  severity: "stops" | "warns";
  section: PlanSection;
  /** Id of the field or of the entry on the page of the section. */
  anchor: string;
  /** Of the part, from 1. */
  number: number | null;
};

export const PLAN_SECTIONS = ["basics", "parts"] as const;
export type PlanSection = (typeof PLAN_SECTIONS)[number];

export function isPlanSection(value: unknown): value is PlanSection {
  return PLAN_SECTIONS.includes(value as PlanSection);
}

/** Of the records that may be read; `isPlayable` false: there is nothing to play, or a speaker refused. */
export type KnownRecords = ReadonlyMap<string, { seconds: number | null; isPlayable: boolean }>;

export function findPlanProblems(content: PlanContent, records: KnownRecords): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const basics = (code: PlanProblemCode, severity: PlanProblem["severity"]) =>
    problems.push({ code, severity, section: "basics", anchor: code, number: null });
  if (content.title === "") basics("title", "stops");
  if (content.aims.length === 0) basics("aims", "warns");
  if (content.parts.length === 0) {
    problems.push({ code: "parts", severity: "stops", section: "parts", anchor: "parts", number: null });
  }
  const seconds: RecordSeconds = new Map([...records].map(([id, record]) => [id, record.seconds]));
  for (const [index, part] of content.parts.entries()) {
    const found = [...watchProblems(part, records), ...otherProblems(part, seconds)];
    for (const [code, severity] of found) {
      problems.push({ code, severity, section: "parts", anchor: `parts.${part.id}`, number: index + 1 });
    }
  }
  return problems;
}

type Found = [PlanProblemCode, PlanProblem["severity"]];

function watchProblems(part: PlanPart, records: KnownRecords): Found[] {
  if (part.kind !== "watch") return [];
  if (part.recordId === null) return [["noRecord", "stops"]];
  const record = records.get(part.recordId);
  if (!record) return [["recordGone", "stops"]];
  const found: Found[] = [];
  if (part.toMs !== null && part.toMs <= (part.fromMs ?? 0)) found.push(["backwards", "stops"]);
  const endMs = record.seconds === null ? null : record.seconds * 1000;
  if (endMs !== null && Math.max(part.fromMs ?? 0, part.toMs ?? 0) > endMs) found.push(["beyondEnd", "warns"]);
  if (!record.isPlayable) found.push(["noMedia", "warns"]);
  return found;
}

function otherProblems(part: PlanPart, seconds: RecordSeconds): Found[] {
  const found: Found[] = [];
  // Of a part whose record is missing, the record is what is to be mended.
  const isRecordMissing = part.kind === "watch" && !seconds.has(part.recordId ?? "");
  if (!isRecordMissing && partMinutes(part, seconds) === null) found.push(["noMinutes", "warns"]);
  const needsText = part.kind === "discuss" || part.kind === "exercise" || part.kind === "read";
  if (needsText && part.text === "" && part.title === "" && part.url === "") found.push(["noText", "stops"]);
  return found;
}
