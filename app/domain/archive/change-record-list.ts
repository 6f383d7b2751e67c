/** What the buttons of a list do: add an entry, take one out, move it. Each comes with the whole form, so nothing is lost. */
import { newPartId } from "./content-of";
import { RECORD_LIMITS as L, type RecordContent, recordContentSchema } from "./record-content";
import type { RecordFormProblem } from "./record-form";

export const RECORD_LISTS = {
  speakers: { part: "spk", most: L.speakers, empty: {} },
  handouts: { part: "hnd", most: L.handouts, empty: {} },
  publications: { part: "pub", most: L.publications, empty: { kind: "report" } },
  meetings: { part: "mtg", most: L.meetings, empty: { group: "committee" } },
} as const;
export type RecordList = keyof typeof RECORD_LISTS;

export type RecordListIntent = { list: RecordList; do: "add" | "remove" | "up" | "down"; id: string };

/** `add:LIST`, `remove:ID`, `up:ID`, `down:ID`; null for any other button and for an entry that is not there. */
export function readRecordListIntent(value: string, content: RecordContent, nowMs: number): RecordListIntent | null {
  const [what = "", of = ""] = value.split(":");
  const lists = Object.keys(RECORD_LISTS) as RecordList[];
  if (what === "add") {
    const list = lists.find((one) => one === of);
    return list ? { list, do: "add", id: newPartId(RECORD_LISTS[list].part, nowMs) } : null;
  }
  if (what !== "remove" && what !== "up" && what !== "down") return null;
  const list = lists.find((one) => content[one].some(({ id }) => id === of));
  return list ? { list, do: what, id: of } : null;
}

export function changeRecordList(content: RecordContent, intent: RecordListIntent): RecordContent {
  const entries: { id: string }[] = [...content[intent.list]];
  const at = entries.findIndex(({ id }) => id === intent.id);
  const { most, empty } = RECORD_LISTS[intent.list];
  if (intent.do === "add") {
    if (entries.length < most) entries.push({ ...empty, id: intent.id });
  } else if (at >= 0 && intent.do === "remove") entries.splice(at, 1);
  else if (at >= 0) move(entries, at, intent.do === "up" ? at - 1 : at + 1);
  return recordContentSchema.parse({ ...content, [intent.list]: entries });
}

function move(list: { id: string }[], from: number, to: number): void {
  if (to < 0 || to >= list.length) return;
  list.splice(to, 0, ...list.splice(from, 1));
}

/** Of an entry that is taken out nothing has to be mended any more. */
export function recordProblemsLeft(
  problems: RecordFormProblem[],
  intent: RecordListIntent | null,
): RecordFormProblem[] {
  if (intent?.do !== "remove") return problems;
  return problems.filter(({ field }) => !field.startsWith(`${intent.list}.${intent.id}.`));
}
