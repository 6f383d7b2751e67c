/** A transcript as a whole, for print and for files. */

import type { Passage } from "./cue";
import { flowingText, passageText } from "./passage-text";
import type { LicenceKey } from "./record";
import { timecode } from "./timecode";

/** What one says without a break, or until a paragraph ends. */
export type Said = { ms: number; speaker: string; text: string };
export type TranscriptChapter = { title: string; ms: number; said: Said[] };

export type TranscriptDocument = {
  recordId: string;
  title: string;
  subtitle: string;
  language: string;
  languages: string[];
  speakers: string[];
  hostName: string;
  /** YYYY-MM-DD */
  recordedOn: string | null;
  licence: LicenceKey;
  /** When something in it was last changed, ISO 8601. */
  changedAt: string;
  /** One without a title when the record has none. */
  chapters: TranscriptChapter[];
};

/** Passages under the chapters they begin in. What comes before the first chapter stands under no title. */
export function chaptersOf(
  passages: readonly Passage[],
  chapters: readonly { ms: number; title: string }[],
): TranscriptChapter[] {
  const heads = [...chapters].sort((a, b) => a.ms - b.ms);
  const made: TranscriptChapter[] = [{ title: "", ms: 0, said: [] }];
  let next = 0;
  for (const passage of passages) {
    for (let head = heads[next]; head && head.ms <= passage.startMs; head = heads[++next]) {
      made.push({ ...head, said: [] });
    }
    made.at(-1)?.said.push({ ms: passage.startMs, speaker: passage.speaker, text: passageText(passage) });
  }
  made.push(...heads.slice(next).map((head) => ({ ...head, said: [] })));
  return made.filter(({ title, said }) => title !== "" || said.length > 0);
}

/** A plain text: heads as given, then who says what when. A name stands only where the speaker changes. */
export function transcriptText(document: TranscriptDocument, head: readonly string[]): string {
  const lines: string[] = [...head, ""];
  let speaker = "";
  for (const chapter of document.chapters) {
    if (chapter.title) lines.push(`■ ${timecode(chapter.ms)} ${chapter.title}`, "");
    for (const said of chapter.said) {
      const name = said.speaker !== "" && said.speaker !== speaker ? `${said.speaker}：` : "";
      speaker = said.speaker;
      lines.push(`[${timecode(said.ms)}] ${name}${flowingText([said.text])}`, "");
    }
  }
  return `${lines.join("\n").trimEnd()}\n`;
}
