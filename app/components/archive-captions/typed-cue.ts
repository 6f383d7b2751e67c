import { typedTime } from "~/domain/archive/caption-time";
import type { TypedCue } from "~/domain/archive/cue-form";
import type { DeskCue } from "~/domain/archive/desk-cues";

/** A saved cue as its fields show it. */
export function asTyped({ id, startMs, endMs, text, speaker, isParagraph, mark }: DeskCue): TypedCue {
  return { id, was: mark, start: typedTime(startMs), end: typedTime(endMs), text, speaker, isParagraph };
}

export const NEW_CUE: TypedCue = { id: "", was: "", start: "", end: "", text: "", speaker: "", isParagraph: false };

/** Who speaks before each cue, in their order. */
export function speakersBefore(cues: readonly DeskCue[], first: string): string[] {
  let speaker = first;
  return cues.map((cue) => {
    const before = speaker;
    speaker = cue.speaker || speaker;
    return before;
  });
}
