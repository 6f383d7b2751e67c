/** Whether a speaker's no keeps a recording or its slides from the public. One place decides it, for everyone who shows something. */
import type { ConsentAnswer } from "../symposium/symposium";
import type { RecordContent } from "./record-content";

type Spoken = Pick<RecordContent, "speakers">;

/** What speakers of the symposium answered by their own link, as it stands now; by id. */
export type LiveConsents = ReadonlyMap<string, { recording: ConsentAnswer; slides: ConsentAnswer }>;

export type Refusal = { isRefused: boolean; slidesRefused: boolean };

/** A no in the published content or in the present draft, or of the linked speaker: each holds at once. */
export function refusalOf(content: Spoken, draft: Spoken, live: LiveConsents): Refusal {
  return {
    isRefused: isRecordingRefused(content, live) || refusedIn(content, draft),
    slidesRefused: [content, draft].some((one) => areSlidesRefused(one, live)),
  };
}

export function isRecordingRefused({ speakers }: Spoken, live: LiveConsents): boolean {
  return speakers.some((speaker) => isRefusedBy(speaker, live));
}

export function isRefusedBy(speaker: RecordContent["speakers"][number], live: LiveConsents): boolean {
  return speaker.consent === "no" || liveOf(speaker, live)?.recording === "no";
}

export function areSlidesRefused({ speakers }: Spoken, live: LiveConsents): boolean {
  return speakers.some((speaker) => liveOf(speaker, live)?.slides === "no");
}

/** Of those who speak in what is published: somebody new in the draft is not in it yet. */
function refusedIn(content: Spoken, draft: Spoken): boolean {
  const ids = new Set(content.speakers.map(({ id }) => id));
  return draft.speakers.some(({ id, consent }) => consent === "no" && ids.has(id));
}

function liveOf({ symposiumSpeakerId }: RecordContent["speakers"][number], live: LiveConsents) {
  return symposiumSpeakerId === null ? undefined : live.get(symposiumSpeakerId);
}
