/** What is played now, for everything on the page that goes with it. One clock for one page. */
import { createContext, useContext, useSyncExternalStore } from "react";

type Seek = (ms: number) => void;

/** Milliseconds from the beginning of the record. */
export class PlayerClock {
  private ms: number;
  private playing = false;
  private jumped = 0;
  private seek: Seek | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(readonly startMs: number) {
    this.ms = startMs;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  now(): number {
    return this.ms;
  }

  isPlaying(): boolean {
    return this.playing;
  }

  /** Grows with every jump: also one to the same moment is one. */
  jumps(): number {
    return this.jumped;
  }

  /** The player that takes jumps; gives back how to let it go. */
  attach(seek: Seek): () => void {
    this.seek = seek;
    return () => {
      if (this.seek === seek) this.seek = null;
    };
  }

  /** Said by the player. */
  tell(ms: number, playing: boolean): void {
    this.ms = ms;
    this.playing = playing;
    this.emit();
  }

  /** To a moment, in the player if there is one. */
  jump(ms: number): void {
    this.ms = ms;
    this.jumped += 1;
    this.seek?.(ms);
    this.emit();
  }

  private emit(): void {
    for (const listener of this.listeners) listener();
  }
}

export const PlayerClockContext = createContext<PlayerClock | null>(null);

export function usePlayerClock(): PlayerClock {
  const clock = useContext(PlayerClockContext);
  if (!clock) throw new Error("PlayerClockContext is missing");
  return clock;
}

/** What `pick` makes of the moment: rendered anew only when it changes, so it must be a plain value. */
export function usePlayed<T extends string | number | boolean | null>(pick: (ms: number) => T): T {
  const clock = usePlayerClock();
  return useSyncExternalStore(
    clock.subscribe,
    () => pick(clock.now()),
    () => pick(clock.startMs),
  );
}

/** Counts the jumps made by somebody. */
export function useJumps(): number {
  const clock = usePlayerClock();
  return useSyncExternalStore(
    clock.subscribe,
    () => clock.jumps(),
    () => 0,
  );
}
