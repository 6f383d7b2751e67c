import type { Cue } from "./cue";

type Spoken = Pick<Cue, "id" | "speaker">;

/**
 * Which cues must get a new name so that somebody else speaks from a cue on until the next speaker begins: that cue
 * itself, and those after it which name the one who spoke there before. Empty when the cue is not there.
 */
export function speakerRun(cues: readonly Spoken[], fromId: string): string[] {
  const from = cues.findIndex(({ id }) => id === fromId);
  if (from < 0) return [];
  const before =
    cues
      .slice(0, from + 1)
      .filter(({ speaker }) => speaker !== "")
      .at(-1)?.speaker ?? "";
  const ids = [fromId];
  for (const { id, speaker } of cues.slice(from + 1)) {
    if (speaker !== "" && speaker !== before) break;
    if (speaker !== "") ids.push(id);
  }
  return ids;
}
