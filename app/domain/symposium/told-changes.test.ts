import { expect, test } from "vitest";
import { publishedColumns } from "./published-columns";
import type { ToldChange } from "./symposium";
import { type SymposiumContent, symposiumContentSchema } from "./symposium-content";
import { toldChanges } from "./told-changes";

const before: SymposiumContent = symposiumContentSchema.parse({
  title: "見本",
  when: { dateText: "2027年1月14日", date: "2027-01-14", start: 840, end: 990 },
  form: "both",
  venue: { name: "見本会館", address: "本町1", access: "歩いて10分" },
  registration: { eraseAfterDays: 30 },
});

const changed: [string, Partial<SymposiumContent>, ToldChange[]][] = [
  ["other words", { title: "別の題", summary: "別のことば" }, []],
  ["the same day written otherwise", { when: { ...before.when, dateText: "令和9年1月14日（木）" } }, []],
  ["another day", { when: { ...before.when, date: "2027-01-15" } }, ["date"]],
  ["a last day", { when: { ...before.when, endDate: "2027-01-15" } }, ["date"]],
  ["another hour", { when: { ...before.when, end: 1000 } }, ["time"]],
  ["another hall", { venue: { ...before.venue, name: "見本公民館" } }, ["place"]],
  ["a better way there", { venue: { ...before.venue, access: "バスもあります" } }, []],
  ["online only", { form: "online" }, ["place"]],
  [
    "all at once",
    { when: { ...before.when, date: "2027-01-15", start: 600 }, form: "venue" },
    ["date", "time", "place"],
  ],
];

test.each(changed)("the registered hear of %s: only what concerns them", (_name, more, changes) => {
  expect(toldChanges(before, { ...before, ...more })).toEqual(changes);
});

test("a venue nobody goes to is no change", () => {
  const online = { ...before, form: "online" as const };
  expect(toldChanges(online, { ...online, venue: { ...online.venue, name: "別" } })).toEqual([]);
});

test("what is published is listed by its instants, and erased that many days after its last day", () => {
  expect(publishedColumns(before)).toMatchObject({
    startsAt: new Date("2027-01-14T05:00:00Z"),
    endsAt: new Date("2027-01-14T07:30:00Z"),
    eraseOn: new Date("2027-02-12T15:00:00Z"),
  });
  const late = { ...before, when: { ...before.when, end: 25 * 60 } };
  expect(publishedColumns(late).endsAt).toEqual(new Date("2027-01-14T16:00:00Z"));
  expect(publishedColumns(late).eraseOn).toEqual(new Date("2027-02-13T15:00:00Z"));
  expect(() => publishedColumns({ ...before, when: { ...before.when, date: null } })).toThrow();
});
