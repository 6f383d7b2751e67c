import { describe, expect, it } from "vitest";
import {
  canMoveUp,
  type DoorFacts,
  doorState,
  dueReminders,
  freeSeats,
  joinState,
  NO_ONE,
  offerEnd,
  stateOnArrival,
  thanked,
} from "./registration";

const at = (text: string) => new Date(`${text}+09:00`);
const START = at("2026-12-10T14:00:00");
const END = at("2026-12-10T16:30:00");
const facts = (more: Partial<DoorFacts> = {}): DoorFacts => ({
  isNeeded: true,
  eventStatus: "scheduled",
  startsAt: START,
  endsAt: END,
  registrationOpensAt: null,
  registrationClosesAt: null,
  ...more,
});

describe("the door", () => {
  const opens = { registrationOpensAt: at("2026-12-01T09:00:00") };
  const closes = { registrationClosesAt: at("2026-12-09T17:00:00") };
  it.each<[string, Partial<DoorFacts>, string]>([
    ["2026-12-01T08:59:59", opens, "notYet"],
    ["2026-12-01T09:00:00", opens, "open"],
    ["2026-12-09T16:59:59", closes, "open"],
    ["2026-12-09T17:00:00", closes, "closed"],
    ["2026-12-10T13:59:59", {}, "open"],
    ["2026-12-10T14:00:00", {}, "closed"],
    ["2026-12-10T16:30:00", {}, "past"],
    ["2026-12-10T16:30:00", { eventStatus: "cancelled" }, "cancelled"],
    ["2026-12-01T00:00:00", { eventStatus: "cancelled" }, "cancelled"],
    ["2026-12-01T00:00:00", { eventStatus: "postponed" }, "closed"],
    ["2026-12-01T00:00:00", { isNeeded: false }, "notNeeded"],
    ["2026-12-11T00:00:00", { isNeeded: false }, "past"],
  ])("at %s with %j is %s", (now, more, state) => {
    expect(doorState(facts(more), at(now))).toBe(state);
  });
});

describe("places", () => {
  it("are taken by who has one and by who was offered one", () => {
    expect(freeSeats(10, { placed: 6, offered: 3, waiting: 4 })).toBe(1);
    expect(freeSeats(null, { placed: 600, offered: 0, waiting: 0 })).toBeNull();
    expect(freeSeats(5, { placed: 8, offered: 0, waiting: 0 })).toBe(0);
  });

  it("are not for those who come after someone who waits", () => {
    expect(stateOnArrival(2, { ...NO_ONE, placed: 1 })).toBe("placed");
    expect(stateOnArrival(2, { ...NO_ONE, placed: 2 })).toBe("waiting");
    expect(stateOnArrival(2, { ...NO_ONE, placed: 1, waiting: 1 })).toBe("waiting");
    expect(stateOnArrival(null, { ...NO_ONE, placed: 9 })).toBe("placed");
  });

  it.each([
    ["2026-11-01T10:00:00", "2026-11-03T10:00:00"],
    ["2026-12-08T14:00:00", "2026-12-09T14:00:00"],
    ["2026-12-10T12:00:00", "2026-12-10T13:00:00"],
    ["2026-12-10T13:50:00", "2026-12-10T14:00:00"],
  ])("offered at %s are kept until %s", (now, end) => {
    expect(offerEnd(at(now), START)).toEqual(at(end));
  });

  it("are given on until it begins, and only while it takes place", () => {
    expect(canMoveUp(facts(), at("2026-12-10T13:59:00"))).toBe(true);
    expect(canMoveUp(facts(), START)).toBe(false);
    expect(canMoveUp(facts({ eventStatus: "postponed" }), at("2026-12-01T00:00:00"))).toBe(false);
  });
});

describe("the join link", () => {
  const join = (now: string, eventStatus = "scheduled") =>
    joinState({ startsAt: START, endsAt: END, eventStatus, opensMinutesBefore: 20 }, at(now)).state;
  it("opens before the start and closes an hour after the end", () => {
    expect(join("2026-12-10T13:39:59")).toBe("early");
    expect(join("2026-12-10T13:40:00")).toBe("open");
    expect(join("2026-12-10T17:30:00")).toBe("open");
    expect(join("2026-12-10T17:30:01")).toBe("over");
    expect(join("2026-12-10T14:00:00", "cancelled")).toBe("none");
  });
});

describe("reminders", () => {
  const kinds = (now: string) => dueReminders(START, at(now)).map(({ kind }) => kind);
  it("are due a week, a day and an hour before, and not much later", () => {
    expect(kinds("2026-12-03T13:59:59")).toEqual([]);
    expect(kinds("2026-12-03T14:00:00")).toEqual(["week"]);
    expect(kinds("2026-12-04T14:00:00")).toEqual([]);
    expect(kinds("2026-12-09T14:00:00")).toEqual(["day"]);
    expect(kinds("2026-12-09T20:00:00")).toEqual([]);
    expect(kinds("2026-12-10T13:00:00")).toEqual(["hour"]);
    expect(kinds("2026-12-10T13:45:00")).toEqual([]);
  });
});

describe("thanks", () => {
  const one = (place: string, came: boolean) => ({
    place,
    checkedInAt: came && place === "venue" ? START : null,
    joinedAt: came && place === "online" ? START : null,
  });
  it("go to those who came, where it was noted; else to all with a place", () => {
    const [a, b, c, d] = [one("venue", false), one("venue", false), one("online", true), one("online", false)];
    expect(thanked([a, b, c, d])).toEqual([a, b, c]);
  });
});
