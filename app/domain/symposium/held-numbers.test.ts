import { describe, expect, it } from "vitest";
import { heldNumbers } from "./held-numbers";

const at = (placed: number, attended: number) => ({ placed, attended, offered: 0, waiting: 0 });
const numbers = (online: [number, number], venue: [number, number]) => ({
  ...{ online: at(...online), venue: at(...venue), cancelled: 0, total: online[0] + venue[0] },
});

describe("how many took part", () => {
  it.each([
    ["who came, when it was noted", numbers([10, 3], [10, 4]), { kind: "attended", people: 7 }],
    ["who had a place, when it was not", numbers([10, 0], [10, 0]), { kind: "registered", people: 20 }],
    ["nothing of four who came", numbers([10, 4], [10, 0]), null],
    ["nothing of four places", numbers([4, 0], [0, 0]), null],
    ["nothing of nobody", numbers([0, 0], [0, 0]), null],
  ])("says %s", (_name, given, expected) => {
    expect(heldNumbers(given)).toEqual(expected);
  });
});
