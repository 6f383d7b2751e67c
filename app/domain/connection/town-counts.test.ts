import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/shared/dates";
import { countPeriod, SMALLEST_COUNTED } from "./counting-rules";
import { type CountedConnection, type CountedEvent, countTown, ON_TIME_DAYS } from "./town-counts";

/** From 2025-11-01 to 2026-10-31. */
const period = countPeriod(new Date("2026-11-21T01:00:00Z"));
const DAY = "2026-05-10";

function aConnection(alias: number, more: Partial<CountedConnection> = {}): CountedConnection {
  const listing = { kind: "resource", themes: ["gathering"] } as const;
  return { id: `con_${alias}`, aliasId: `ali_${alias}`, isRole: false, lookInOn: null, listing, ...more };
}

function anEvent(alias: number, more: Partial<CountedEvent>): CountedEvent {
  const nothing = { fromState: null, toState: null, wasDueOn: null };
  return { aliasId: `ali_${alias}`, connectionId: `con_${alias}`, kind: "changed", onDay: DAY, ...nothing, ...more };
}

const people = (count: number) => Array.from({ length: count }, (_, index) => index);
const to = (toState: string, onDay = DAY, fromState = "connecting") => ({ toState, onDay, fromState });

describe("who stands in a つながり on the last day", () => {
  const countOf = (connections: CountedConnection[], events: CountedEvent[]) => {
    const { themes, kinds } = countTown(connections, events, period);
    return {
      gathering: themes.find(({ theme }) => theme === "gathering")?.count,
      food: themes.find(({ theme }) => theme === "food")?.count,
      resource: kinds.find(({ kind }) => kind === "resource")?.count,
      role: kinds.find(({ kind }) => kind === "role")?.count,
    };
  };
  const five = people(5).map((one) => aConnection(one));

  it("are people, each once in a line, whatever number of places they go to", () => {
    const twice = [...five, aConnection(0, { id: "con_more" })];
    const events = [...people(5).map((one) => anEvent(one, to("connected"))), anEvent(0, { connectionId: "con_more" })];
    expect(countOf(twice, events)).toEqual({ gathering: 5, food: null, resource: 5, role: null });
  });

  it("four with ten places each are kept back", () => {
    const four = people(4).flatMap((one) => people(10).map((two) => aConnection(one, { id: `con_${one}_${two}` })));
    const events = four.map(({ id }, at) => anEvent(Math.floor(at / 10), { connectionId: id, ...to("connected") }));
    expect(countOf(four, events)).toEqual({ gathering: null, food: null, resource: null, role: null });
  });

  it.each<[string, CountedEvent[], number | null]>([
    ["are watched", [anEvent(0, to("connected")), anEvent(0, to("watching", DAY, "connected"))], 5],
    ["were taken back", [anEvent(0, to("connected")), anEvent(0, to("returned", DAY, "connected"))], null],
    ["are still on the way", [anEvent(0, to("connecting", DAY, "considering"))], null],
    ["came after the last day", [anEvent(0, to("connected", "2026-11-01"))], null],
    ["were taken back after it", [anEvent(0, to("connected")), anEvent(0, to("returned", "2026-11-01"))], 5],
    ["were only thought of", [], null],
  ])("a fifth who %s", (_what, own, count) => {
    const others = [1, 2, 3, 4].map((one) => anEvent(one, to("connected")));
    expect(countOf(five, [...others, ...own]).gathering).toBe(count);
  });

  it("is in every theme of the place; a place that is gone is in none", () => {
    const themes = ["gathering", "food"];
    const both = people(5).map((one) => aConnection(one, { listing: { kind: "role", themes } }));
    const events = people(5).map((one) => anEvent(one, to("connected")));
    expect(countOf(both, events)).toEqual({ gathering: 5, food: 5, resource: null, role: 5 });
    const gone = people(5).map((one) => aConnection(one, { listing: null }));
    expect(countOf(gone, events)).toEqual({ gathering: null, food: null, resource: null, role: null });
  });
});

describe("what was done in twelve months", () => {
  it("counts people who were connected, and those who took up a role", () => {
    const connections = people(12).map((one) => aConnection(one, { isRole: one < 6 }));
    const events = people(12).map((one) => anEvent(one, to("connected")));
    expect(countTown(connections, events, period).connected).toEqual({ whole: 12, part: 6 });
  });

  it("not those who came closer again, nor what was before or after", () => {
    const connections = people(9).map((one) => aConnection(one));
    const events = people(9).map((one) => {
      const day = one === 6 ? "2025-10-31" : one === 7 ? "2026-11-01" : DAY;
      return anEvent(one, to("connected", day, one === 8 ? "watching" : "connecting"));
    });
    expect(countTown(connections, events, period).connected).toEqual({ whole: 6, part: null });
  });

  it("counts those taken back, and those for whom another was begun after that", () => {
    const events = people(10).flatMap((one) => {
      const back = anEvent(one, to("returned", DAY, "connected"));
      const again = anEvent(one, { ...to("reconnecting", "2026-06-01", "returned"), connectionId: "con_other" });
      return one < 5 ? [back, again] : [back];
    });
    expect(countTown([], events, period).returned).toEqual({ whole: 10, part: 5 });
    const before = events.filter(({ toState }) => toState === "reconnecting");
    expect(countTown([], before, period).returned).toEqual({ whole: null, part: null });
  });
});

describe("looking in on time", () => {
  const DUE = "2026-05-01";
  const lookIn = (alias: number, late: number) =>
    anEvent(alias, { kind: "lookIn", wasDueOn: DUE, onDay: addDays(DUE, late) });
  const shareOf = (events: CountedEvent[], connections: CountedConnection[] = []) =>
    countTown(connections, events, period).lookIns;

  it.each([
    ["all on time", people(20).map((one) => lookIn(one, 0)), { due: 20, tenths: 7 }],
    ["all on time, many", people(100).map((one) => lookIn(one, 0)), { due: 100, tenths: 9 }],
    ["some days late is on time", people(20).map((one) => lookIn(one, ON_TIME_DAYS)), { due: 20, tenths: 7 }],
    ["half too late", people(20).map((one) => lookIn(one, one % 2 === 0 ? 0 : 4)), { due: 20, tenths: 5 }],
    ["earlier than due", people(20).map((one) => lookIn(one, -9)), { due: 20, tenths: 7 }],
    ["changed when due", people(20).map((one) => ({ ...lookIn(one, 0), kind: "changed" })), { due: 20, tenths: 7 }],
    ["changed too late", people(20).map((one) => ({ ...lookIn(one, 4), kind: "changed" })), { due: 20, tenths: 0 }],
    ["changed before", people(20).map((one) => ({ ...lookIn(one, -1), kind: "changed" })), null],
    ["four people", people(20).map((one) => lookIn(one % 4, 0)), null],
    ["nobody", [], null],
  ])("%s", (_what, events, share) => {
    expect(shareOf(events)).toEqual(share);
  });

  it("what has not been done yet is not on time; what is not yet late is not counted", () => {
    const done = people(10).map((one) => lookIn(one, 0));
    const open = people(10).map((one) => aConnection(one, { lookInOn: DUE }));
    expect(shareOf(done, open)).toEqual({ due: 20, tenths: 5 });
    const soon = people(10).map((one) => aConnection(one, { lookInOn: "2026-10-29" }));
    expect(shareOf(done, soon)).toEqual({ due: 10, tenths: 5 });
  });

  it("says what is true, and so little that five could have been late", () => {
    const some = fc.array(fc.boolean(), { minLength: 5, maxLength: 200 });
    fc.assert(
      fc.property(some, (onTime) => {
        const share = shareOf(onTime.map((is, one) => lookIn(one, is ? 0 : 30)))!;
        expect(onTime.filter(Boolean).length * 10).toBeGreaterThanOrEqual(share.tenths * share.due);
        expect((share.due - SMALLEST_COUNTED) * 10).toBeGreaterThanOrEqual(share.tenths * share.due);
      }),
    );
  });
});
