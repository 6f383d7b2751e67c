import { expect, it } from "vitest";
import { canMove, deleteAfterOf, THREAD_STATES, threadStateOf } from "./relay-thread";

it("a conversation moves only as the table says, and what has ended stays so", () => {
  const moves = THREAD_STATES.flatMap((from) =>
    THREAD_STATES.filter((to) => canMove(from, to)).map((to) => `${from} → ${to}`),
  );
  expect(moves).toEqual([
    "waiting → open",
    "waiting → ended",
    "open → blockedByAsker",
    "open → blockedByAnswerer",
    "open → ended",
    "blockedByAsker → open",
    "blockedByAsker → ended",
    "blockedByAnswerer → open",
    "blockedByAnswerer → ended",
  ]);
});

it("a state of another making counts as ended", () => {
  expect(threadStateOf("blocked")).toBe("ended");
});

it("is kept for twelve months", () => {
  expect(deleteAfterOf(new Date("2026-11-21T05:00:00Z"))).toEqual(new Date("2027-11-21T05:00:00Z"));
});
