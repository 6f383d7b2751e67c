import { expect, it } from "vitest";
import {
  answersFrom,
  canAnswer,
  canTellHowItWent,
  hasRoom,
  newRoleRequest,
  ROLE_REQUEST_STATES,
  readRoleRequest,
  takenChange,
} from "./role-request";

it("goes only where the table says, on the word of the side it says", () => {
  const allowed = ROLE_REQUEST_STATES.flatMap((from) =>
    ROLE_REQUEST_STATES.flatMap((to) =>
      (["asker", "answerer"] as const).flatMap((side) =>
        canAnswer(from, to, side) ? [`${side}: ${from} → ${to}`] : [],
      ),
    ),
  );
  expect(allowed).toEqual([
    "answerer: asked → welcome",
    "answerer: asked → discuss",
    "answerer: asked → notThisTime",
    "asker: asked → withdrawn",
    "answerer: welcome → discuss",
    "answerer: welcome → notThisTime",
    "asker: welcome → withdrawn",
    "answerer: discuss → welcome",
    "answerer: discuss → notThisTime",
    "asker: discuss → withdrawn",
    "answerer: notThisTime → welcome",
    "answerer: notThisTime → discuss",
  ]);
});

it("offers the answers in one order", () => {
  expect(answersFrom("asked")).toEqual(["welcome", "discuss", "notThisTime"]);
  expect(answersFrom("withdrawn")).toEqual([]);
});

it("lets both tell how it went after a welcome or a talk", () => {
  expect(ROLE_REQUEST_STATES.filter(canTellHowItWent)).toEqual(["welcome", "discuss"]);
});

it.each([
  [{ takenPeople: null, howManyPeople: null }, true],
  [{ takenPeople: 99, howManyPeople: null }, true],
  [{ takenPeople: null, howManyPeople: 1 }, true],
  [{ takenPeople: 1, howManyPeople: 2 }, true],
  [{ takenPeople: 2, howManyPeople: 2 }, false],
])("%o has room: %s", (role, room) => {
  expect(hasRoom(role)).toBe(room);
});

it("counts a person at a welcome and takes them back when it is over", () => {
  expect(takenChange("asked", "welcome")).toBe(1);
  expect(takenChange("welcome", "welcome")).toBe(0);
  expect(takenChange("welcome", "withdrawn")).toBe(-1);
  expect(takenChange("discuss", "notThisTime")).toBe(0);
});

it("reads what it has written, and nothing else", () => {
  const request = newRoleRequest("alias", "Aさん");
  expect(readRoleRequest(JSON.parse(JSON.stringify(request)))).toEqual(request);
  expect(readRoleRequest({ forWhom: "all" })).toBeNull();
  expect(readRoleRequest(null)).toBeNull();
});
