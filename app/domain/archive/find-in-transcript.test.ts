import { describe, expect, it } from "vitest";
import type { Passage } from "./cue";
import { findInTranscript } from "./find-in-transcript";

const cue = (startMs: number, text: string) => ({
  ...{ id: `cue_${startMs}`, startMs, endMs: startMs + 1000, text, speaker: "", isParagraph: false },
});
const passages: Passage[] = [
  {
    ...{ id: "cue_1000", startMs: 1000, endMs: 4000, speaker: "見本 太郎", isParagraph: false },
    cues: [cue(1000, "はじめに、"), cue(2000, "もど\nしの話を"), cue(3000, "します。ツナギも。")],
  },
  {
    ...{ id: "cue_9000", startMs: 9000, endMs: 12_000, speaker: "", isParagraph: false },
    cues: [cue(9000, "つなぎだけの話です。")],
  },
];

describe("searching inside a transcript", () => {
  it("finds over the end of a line and names the second it is said", () => {
    const { hits, total } = findInTranscript(passages, "モドシ");
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ id: "cue_1000", startMs: 2000, speaker: "見本 太郎", spans: [[5, 8]] });
    expect(hits[0]?.text).toBe("はじめに、もどしの話をします。ツナギも。");
  });

  it("wants every word", () => {
    expect(findInTranscript(passages, "つなぎ").total).toBe(2);
    expect(findInTranscript(passages, "つなぎ もどし").total).toBe(1);
    expect(findInTranscript(passages, "つなぎ 岩").total).toBe(0);
  });

  it("finds nothing for nothing", () => {
    expect(findInTranscript(passages, "　").hits).toEqual([]);
  });
});
