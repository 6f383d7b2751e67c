import type { RecordEditorAnswer } from "~/components/archive-editor/record-editor-page";
import { changeRecordList, readRecordListIntent, recordProblemsLeft } from "~/domain/archive/change-record-list";
import { chooseRecordSeries } from "~/domain/archive/choose-record-series.server";
import type { DeskRecord } from "~/domain/archive/desk-records";
import { readRecordSection } from "~/domain/archive/read-record-section";
import type { RecordContent } from "~/domain/archive/record-content";
import { RECORD_SECTIONS, type RecordSection } from "~/domain/archive/record-sections";
import { saveRecordDraft } from "~/domain/archive/save-record-draft.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import type { FormValues } from "~/domain/symposium/form-reader";
import { siteFacts } from "~/http/site-facts.server";
import { tokyoDateKey } from "~/shared/dates";
import { isDomainError } from "~/shared/domain-error";

type Wish = {
  at: DeskAt;
  record: DeskRecord;
  section: RecordSection;
  values: FormValues;
  /** Of this part, without a query. */
  path: string;
  now: Date;
};
export type PartAnswer = RecordEditorAnswer & { values: FormValues };
type PartDone = { to: string } | { status: 409 | 422; answer: PartAnswer };

/**
 * Keeps what was typed in one part, as far as it can be kept, and does what the button says. Throws
 * DomainError("notFound").
 */
export async function savePart(wish: Wish): Promise<PartDone> {
  const { at, record, section, values, path, now } = wish;
  const intent = values.intent?.[0] ?? "save";
  const list = readRecordListIntent(intent, record.content, now.getTime());
  const choices = {
    files: record.files,
    symposiumSpeakerIds: record.symposium?.speakers.map(({ id }) => id) ?? [],
    peertubeHosts: siteFacts().peertubeHosts,
    ...{ today: tokyoDateKey(now), nowMs: now.getTime() },
  };
  const read = (before: RecordContent) => readRecordSection({ section, values, before, choices });
  const problems = recordProblemsLeft(read(record.content).problems, list);
  const change = (before: RecordContent) => {
    const { content } = read(before);
    return list && problems.length === 0 ? changeRecordList(content, list) : content;
  };
  const baseVersion = Number(values.draftVersion?.[0]) || 0;
  let version: number;
  try {
    ({ version } = await saveRecordDraft({ at, id: record.id, baseVersion, section, change, now }));
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw error;
    const conflict = { theirs: record.content, mine: read(record.content).content };
    return { status: 409, answer: { values, problems: [], version: record.version, conflict } };
  }
  if (section === "basics" && values.seriesId) {
    await chooseRecordSeries({ at, id: record.id, seriesId: values.seriesId[0] || null, now });
  }
  if (problems.length > 0) return { status: 422, answer: { values, problems, version, conflict: null } };
  return { to: list ? `${path}?done=saved#${list.list}.${list.id}` : whereTo(wish, intent) };
}

function whereTo({ path, section, values }: Wish, intent: string): string {
  if (intent === "preview") return `${path}?preview=1#preview`;
  if (intent === "find") return `${path}?words=${encodeURIComponent((values.words?.[0] ?? "").trim())}#words`;
  if (intent !== "next") return `${path}?done=saved`;
  const after = RECORD_SECTIONS[RECORD_SECTIONS.indexOf(section) + 1];
  return after ? `${path.slice(0, path.lastIndexOf("/"))}/${after}` : path.slice(0, path.indexOf("/edit/"));
}
