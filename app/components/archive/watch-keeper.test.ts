import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NO_PROGRESS } from "~/domain/training/progress";
import { deviceProgressOf } from "./device-progress";
import { PlayerClock } from "./player-clock";
import { keepWatch, resumeAt } from "./watch-keeper";

function fakeStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** Tells the clock every quarter of a second, as a player does. */
function play(clock: PlayerClock, fromSecond: number, toSecond: number) {
  for (let ms = fromSecond * 1000; ms <= toSecond * 1000; ms += 250) clock.tell(ms, true);
  clock.tell(toSecond * 1000, false);
}

describe("what is watched", () => {
  beforeEach(() => {
    vi.stubGlobal("localStorage", fakeStorage());
    vi.stubGlobal("window", new EventTarget());
  });
  afterEach(() => vi.unstubAllGlobals());

  it("stays on the device, without what was jumped over", () => {
    const clock = new PlayerClock(0);
    const { end } = keepWatch({ recordId: "rec_1", seconds: 600, kept: null, clock });
    play(clock, 0, 40);
    clock.jump(300_000);
    play(clock, 300, 330);
    end();
    expect(deviceProgressOf("record", "rec_1")).toMatchObject({
      spans: [
        [0, 40],
        [300, 330],
      ],
      ...{ atSeconds: 330, isDone: false },
    });
  });

  it("adds up until it is done", () => {
    for (const [from, to] of [
      [0, 300],
      [290, 560],
    ] as const) {
      const clock = new PlayerClock(0);
      const { end } = keepWatch({ recordId: "rec_1", seconds: 600, kept: null, clock });
      play(clock, from, to);
      end();
    }
    expect(deviceProgressOf("record", "rec_1")).toMatchObject({ spans: [[0, 560]], isDone: true });
  });

  it("goes to the account of whoever is signed in, and nothing stays on the device", () => {
    const sent = vi.fn().mockResolvedValue(new Response());
    vi.stubGlobal("fetch", sent);
    const clock = new PlayerClock(0);
    const { end } = keepWatch({ recordId: "rec_1", seconds: 600, kept: NO_PROGRESS, clock });
    play(clock, 0, 5);
    end();
    const [path, { body }] = sent.mock.calls[0] as [string, { body: URLSearchParams }];
    expect(path).toBe("/training/progress");
    expect(JSON.parse(body.get("entries") ?? "")).toMatchObject([
      { subjectId: "rec_1", progress: { spans: [[0, 5]] } },
    ]);
    expect(deviceProgressOf("record", "rec_1")).toEqual(NO_PROGRESS);
  });

  it.each([
    [0, 600, null],
    [14, 600, null],
    [120, 600, 120],
    [590, 600, null],
    [590, null, 590],
  ])("left at %i of %s goes on at %s", (atSeconds, seconds, second) => {
    expect(resumeAt({ ...NO_PROGRESS, atSeconds }, seconds)).toBe(second);
  });
});
