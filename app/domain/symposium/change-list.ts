/** What the buttons of a list do: add an entry, take one out, move it. Each comes with the whole form, so nothing is lost. */
import type { ContentSection } from "./draft-sections";
import type { SectionProblem } from "./form-reader";
import { withoutLeftSpeakers } from "./read-section-lists";
import { SYMPOSIUM_LIMITS as L, type SymposiumContent, symposiumContentSchema } from "./symposium-content";

export type ListIntent = { do: "add" | "remove" | "up" | "down"; id: string };

const LISTS = { organisers: L.organisers, speakers: L.speakers, programme: L.items } as const;
export type ListSection = keyof typeof LISTS;

export function isListSection(section: string): section is ListSection {
  return section in LISTS;
}

/** `add`, `remove:ID`, `up:ID`, `down:ID`; null for any other button. `newId` names the entry that is added. */
export function readListIntent(value: string, newId: string): ListIntent | null {
  if (value === "add") return { do: "add", id: newId };
  const match = /^(remove|up|down):([a-z0-9]{1,32})$/.exec(value);
  return match ? { do: match[1] as ListIntent["do"], id: match[2] ?? "" } : null;
}

export function changeList(content: SymposiumContent, section: ListSection, intent: ListIntent): SymposiumContent {
  const list: { id: string }[] = [...content[section]];
  const at = list.findIndex(({ id }) => id === intent.id);
  if (intent.do === "add") {
    if (list.length < LISTS[section]) list.push(emptyEntry(section, intent.id));
  } else if (at >= 0 && intent.do === "remove") list.splice(at, 1);
  else if (at >= 0) move(list, at, intent.do === "up" ? at - 1 : at + 1);
  return withoutLeftSpeakers(symposiumContentSchema.parse({ ...content, [section]: list }));
}

function move(list: { id: string }[], from: number, to: number): void {
  if (to < 0 || to >= list.length) return;
  list.splice(to, 0, ...list.splice(from, 1));
}

function emptyEntry(section: ListSection, id: string): { id: string } {
  if (section === "organisers") return { id, role: "support" } as { id: string };
  return section === "programme" ? ({ id, kind: "lecture" } as { id: string }) : { id };
}

/** Of an entry that is taken out nothing has to be mended any more. */
export function problemsLeft(
  problems: SectionProblem[],
  section: ContentSection,
  intent: ListIntent | null,
): SectionProblem[] {
  if (intent?.do !== "remove") return problems;
  return problems.filter(({ field }) => !field.startsWith(`${section}.${intent.id}.`));
}
