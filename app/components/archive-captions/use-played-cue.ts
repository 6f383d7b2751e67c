import { type RefObject, useEffect, useState } from "react";
import type { DeskCue } from "~/domain/archive/desk-cues";

/** The last of these cues in which a moment lies. */
export function cueAt(cues: readonly DeskCue[], ms: number): DeskCue | null {
  return cues.filter(({ startMs, endMs }) => startMs <= ms && ms < endMs).at(-1) ?? null;
}

/** What is said where a player stands. `hasPlayed` is false without scripts and until it has moved. */
export function usePlayedCue(
  player: RefObject<HTMLMediaElement | null>,
  cues: readonly DeskCue[],
): { now: DeskCue | null; hasPlayed: boolean } {
  const [now, setNow] = useState<DeskCue | null>(null);
  const [hasPlayed, setHasPlayed] = useState(false);
  useEffect(() => {
    const media = player.current;
    if (!media) return;
    const tell = () => {
      setHasPlayed(true);
      setNow(cueAt(cues, media.currentTime * 1000));
    };
    media.addEventListener("timeupdate", tell);
    media.addEventListener("seeked", tell);
    return () => {
      media.removeEventListener("timeupdate", tell);
      media.removeEventListener("seeked", tell);
    };
  }, [player, cues]);
  return { now, hasPlayed };
}
