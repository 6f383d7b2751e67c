import type { SymposiumContent } from "../symposium/symposium-content";
import { newPartId } from "./content-of";
import { EMPTY_RECORD, type RecordContent } from "./record-content";

/**
 * What the record of a symposium begins with. Its speakers stay linked: what they answered by their own link holds for the
 * record too. The programme gives no chapters, because nobody knows yet at which second of the recording each item begins;
 * the page of the chapters offers its titles.
 */
export function contentOfSymposium(from: SymposiumContent, nowMs: number): RecordContent {
  return {
    ...EMPTY_RECORD,
    title: from.title,
    subtitle: from.subtitle,
    themes: from.themes,
    targets: from.targets,
    recordedOn: from.when.date,
    signLanguage: from.signLanguage,
    speakers: from.speakers.map(({ id, name, kana, affiliation, title }) => ({
      ...{ id: newPartId("spk", nowMs), name, kana, affiliation, title },
      ...{ symposiumSpeakerId: id, consent: "unasked" as const },
    })),
  };
}

/** Titles of the programme in its order, breaks left out. */
export function programmeTitles({ programme }: SymposiumContent): string[] {
  return programme.flatMap(({ kind, title }) => (kind === "break" || !title ? [] : [title]));
}
