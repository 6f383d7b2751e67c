/** Notes what is watched, from the clock of the page. Loaded only in the browser, after the page stands. */
import { isWatched, mergeProgress, NO_PROGRESS, type Progress, watch } from "~/domain/training/progress";
import { deviceProgressOf, keepOnDevice } from "./device-progress";
import type { PlayerClock } from "./player-clock";

/** Players tell their place four times a second; a larger step is a jump. */
const LARGEST_STEP_MS = 4000;
const SAVED_EVERY_MS = 15_000;
/** Neither the very beginning nor the very end is a place to go on from. */
const EDGE_SECONDS = 15;

type Watched = { recordId: string; seconds: number | null; kept: Progress | null; clock: PlayerClock };

/** `resumeAt`: second to go on at; null when there is none. `end` saves what is not saved yet. */
export function keepWatch({ recordId, seconds, kept, clock }: Watched): { resumeAt: number | null; end: () => void } {
  const before = kept ?? deviceProgressOf("record", recordId);
  let fresh = NO_PROGRESS;
  let fromMs: number | null = null;
  let lastMs = clock.now();
  const close = () => {
    if (fromMs !== null && lastMs > fromMs) fresh = watch(fresh, fromMs / 1000, lastMs / 1000);
    fromMs = null;
  };
  const save = () => {
    close();
    if (fresh.spans.length === 0) return;
    const whole = mergeProgress(before, fresh);
    const progress = { ...whole, isDone: isWatched(whole, seconds) };
    const entry = { subjectType: "record" as const, subjectId: recordId, progress };
    if (kept === null) keepOnDevice(entry);
    else sendToAccount(JSON.stringify([entry]));
  };
  const stop = clock.subscribe(() => {
    const ms = clock.now();
    const isOn = clock.isPlaying();
    if (fromMs !== null && (ms < lastMs || ms - lastMs > LARGEST_STEP_MS)) close();
    lastMs = ms;
    if (isOn && fromMs === null) fromMs = ms;
    if (fromMs !== null && (!isOn || ms - fromMs >= SAVED_EVERY_MS)) {
      save();
      if (isOn) fromMs = ms;
    }
  });
  window.addEventListener("pagehide", save);
  return {
    resumeAt: resumeAt(before, seconds),
    end: () => {
      stop();
      window.removeEventListener("pagehide", save);
      save();
    },
  };
}

export function resumeAt({ atSeconds }: Progress, seconds: number | null): number | null {
  const isNearEnd = seconds !== null && atSeconds > seconds - EDGE_SECONDS;
  return atSeconds < EDGE_SECONDS || isNearEnd ? null : atSeconds;
}

/** Goes through even while the page is being left. */
function sendToAccount(entries: string): void {
  void fetch("/training/progress", {
    method: "POST",
    body: new URLSearchParams({ entries }),
    keepalive: true,
    redirect: "manual",
  }).catch(() => undefined);
}
