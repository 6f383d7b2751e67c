import { newPartId as newQuestionId } from "~/domain/questionnaire/part-id";
import { changeList, isListSection, problemsLeft, readListIntent } from "~/domain/symposium/change-list";
import { readQuestionChange } from "~/domain/symposium/change-questions";
import { chooseSeries, SERIES_TITLE_LENGTH } from "~/domain/symposium/choose-series.server";
import { newPartId } from "~/domain/symposium/content-of";
import type { ContentSection } from "~/domain/symposium/draft-sections";
import type { FormValues, SectionProblem } from "~/domain/symposium/form-reader";
import { readSection } from "~/domain/symposium/read-section";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import { findVenueChoice } from "~/domain/symposium/search-venues.server";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { tokyoDateKey } from "~/shared/dates";
import { isDomainError } from "~/shared/domain-error";
import type { SectionDone } from "./section-answer";
import { plainAnswer, type SectionWish } from "./section-wish.server";
import { actOnSpeaker } from "./speaker-intents.server";

const PART_KINDS = { organisers: "org", speakers: "spk", programme: "itm" } as const;

/**
 * Keeps what was typed in one part, as far as it can be kept, and does what the button says. Throws
 * DomainError("notFound").
 */
export async function saveContent(wish: SectionWish): Promise<SectionDone> {
  const { at, symposium, section, values, path, now } = wish;
  const intent = values.intent?.[0] ?? "save";
  const kind = isListSection(section) ? PART_KINDS[section] : "itm";
  const list = isListSection(section) ? readListIntent(intent, newPartId(kind, now.getTime())) : null;
  const read = await readWish(wish);
  const questions = section === "registration" ? readQuestionChange(values, intent, newQuestionId("q")) : null;
  const found = problemsLeft(read(symposium.content).problems, section, list);
  const problems = questions ? questions.problems(found, symposium.content) : found;
  const change = (content: SymposiumContent) => {
    const typed = read(content).content;
    if (problems.length > 0) return typed;
    if (questions) return questions.change(typed);
    return list && isListSection(section) ? changeList(typed, section, list) : typed;
  };
  const baseVersion = Number(values.draftVersion?.[0]) || 0;
  let version: number;
  try {
    ({ version } = await saveDraft({ at, id: symposium.id, baseVersion, section, change, now }));
    if (section === "basics") await saveSeries(wish);
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const conflict = { theirs: symposium.content, mine: read(symposium.content).content, link: null };
    return { status: 409, answer: { ...plainAnswer(wish), version: symposium.version, conflict } };
  }
  if (problems.length > 0) return { status: 422, answer: { ...plainAnswer(wish), version, problems } };
  if (list) return { to: `${path}?done=saved#${section}.${list.id}` };
  if (questions) return { to: `${path}?done=saved#questions` };
  return (await actOnSpeaker({ ...wish, intent, version })) ?? { to: whereTo(wish, intent) };
}

type Read = (before: SymposiumContent) => { content: SymposiumContent; problems: SectionProblem[] };

/** A venue chosen out of the listings puts its own name and address in. */
async function readWish({ symposium, section, values, now }: SectionWish): Promise<Read> {
  const today = tokyoDateKey(now);
  const chosen = section === "when" ? (values.venueChoice?.[0] ?? "") : "";
  const venue = chosen ? await findVenueChoice({ hostCode: symposium.hostCode, id: chosen }) : null;
  const typed: FormValues = venue
    ? { ...values, "venue.listingId": [venue.id], "venue.name": [venue.name], "venue.address": [venue.address] }
    : values["venue.unlink"]?.[0] === "yes"
      ? { ...values, "venue.listingId": [""] }
      : values;
  return (before) => readSection({ section, values: typed, before, today });
}

async function saveSeries({ at, symposium, values, now }: SectionWish): Promise<void> {
  const newTitle = (values.newSeries?.[0] ?? "").trim().slice(0, SERIES_TITLE_LENGTH);
  const chosen = values.seriesId?.[0];
  if (newTitle !== "") await chooseSeries({ at, id: symposium.id, series: { newTitle }, now });
  else if (chosen !== undefined) {
    await chooseSeries({ at, id: symposium.id, series: { id: chosen || null }, now });
  }
}

function whereTo({ values, path, root, symposium, section }: SectionWish, intent: string): string {
  const [what, id] = intent.split(":");
  if (what === "logo" && id) return `${root}/${symposium.id}/picture?organiser=${encodeURIComponent(id)}`;
  if (what === "picture") return `${root}/${symposium.id}/picture`;
  if (what === "preview") return `${path}?preview=1#preview`;
  if (what === "findVenue") {
    return `${path}?venue=${encodeURIComponent((values.venueWords?.[0] ?? "").trim())}#venue`;
  }
  return what === "next" ? nextPath(path, section) : `${path}?done=saved`;
}

const NEXT: Record<ContentSection, string> = {
  basics: "when",
  when: "link",
  organisers: "speakers",
  speakers: "programme",
  programme: "registration",
  registration: "details",
  details: "cohosts",
};

function nextPath(path: string, section: ContentSection): string {
  return `${path.slice(0, path.lastIndexOf("/"))}/${NEXT[section]}`;
}
