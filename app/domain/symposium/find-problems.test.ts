import { describe, expect, test } from "vitest";
import { type CheckedSymposium, findProblems, symposiumTimes } from "./find-problems";
import { itemTimes } from "./item-times";
import { symposiumContentSchema } from "./symposium-content";

const NOW = new Date("2026-11-22T00:00:00Z");

/** A content without problems, with changes. */
function content(changes: Record<string, unknown> = {}) {
  return symposiumContentSchema.parse({
    title: "地域で支えるということ",
    summary: "見本の文です。",
    when: { dateText: "令和9年2月2日（火）", date: "2027-02-02", start: 840, end: 990 },
    organisers: [{ id: "h", role: "host", name: "見本市" }],
    speakers: [
      { id: "a", name: "見本 一郎" },
      { id: "b", name: "見本 二葉" },
    ],
    programme: [
      { id: "p1", kind: "keynote", title: "基調講演", minutes: 60, speakers: [{ speakerId: "a", role: "speaker" }] },
      { id: "p2", kind: "break", minutes: 10 },
      { id: "p3", kind: "panel", title: "話し合い", speakers: [{ speakerId: "b", role: "speaker" }] },
    ],
    registration: { purpose: "参加のご案内のため", closesAt: "2027-02-01T08:00:00Z" },
    contact: { name: "福祉課", phone: "000-000-0000" },
    ...changes,
  });
}

function codes(changes: Record<string, unknown> = {}, options: Partial<CheckedSymposium> = {}): string[] {
  return findProblems({
    content: content(changes),
    hasAccess: true,
    speakerConsents: {},
    pictureContrast: null,
    now: NOW,
    ...options,
  }).map(({ code, severity, at }) => `${severity} ${code} ${at}`);
}

const when = (changes: object) => ({
  when: { dateText: "令和9年2月2日（火）", date: "2027-02-02", start: 840, end: 990, ...changes },
});
const registration = (changes: object) => ({ registration: { purpose: "案内のため", ...changes } });
const item = (id: string, changes: object) => ({ id, kind: "lecture", title: `講演${id}`, ...changes });
const by = (speakerId: string) => ({ speakers: [{ speakerId, role: "speaker" }] });

test("a whole symposium has none", () => {
  expect(codes()).toEqual([]);
});

test.each<[string, Record<string, unknown>, Partial<CheckedSymposium>, string[]]>([
  ["no title", { title: "" }, {}, ["stops noTitle title"]],
  ["no day", when({ dateText: "", date: null }), {}, ["stops noDate when"]],
  [
    "a day nobody has decided",
    when({ dateText: "令和２年２月２日（火）", date: null }),
    {},
    ["stops dateUndecided when"],
  ],
  ["a decided day beside another weekday", when({ dateText: "令和8年2月2日（火）" }), {}, ["warns weekday when"]],
  ["no hours", when({ start: null, end: null }), {}, ["stops noStart when", "stops noEnd when"]],
  [
    "an end before the start",
    when({ end: 800 }),
    {},
    ["stops endBeforeStart when", "warns itemOutside programme.p1", "warns itemOutside programme.p2"],
  ],
  ["a very long day", when({ start: 360, end: 1200 }), {}, ["warns longDay when"]],
  [
    "a day gone by",
    {},
    { now: new Date("2027-03-01T00:00:00Z") },
    ["warns inPast when", "warns closedAlready registration"],
  ],
  [
    "a venue without an address",
    { form: "venue", venue: { name: "市民会館" } },
    {},
    ["stops venueMissing venue", "warns venueNoCapacity registration"],
  ],
  ["no join link", {}, { hasAccess: false }, ["warns accessMissing access"]],
  ["no host", { organisers: [] }, {}, ["stops noHost organisers"]],
  [
    "an organiser without a name",
    { organisers: [{ id: "h", role: "host", name: "" }] },
    {},
    ["stops organiserNoName organisers.h"],
  ],
  [
    "a 後援 outside its days",
    {
      organisers: [
        { id: "h", role: "host", name: "見本市" },
        { id: "s", role: "support", name: "見本会", approvedFrom: "2026-04-01", approvedUntil: "2027-02-01" },
      ],
    },
    {},
    ["stops supportDates organisers.s"],
  ],
  [
    "a 後援 without days",
    {
      organisers: [
        { id: "h", role: "host", name: "見本市" },
        { id: "s", role: "support", name: "見本会" },
      ],
    },
    {},
    ["warns supportNoDates organisers.s"],
  ],
  ["no programme", { programme: [], speakers: [] }, {}, ["warns noProgramme programme"]],
  [
    "items at the same time, with the same speaker",
    {
      programme: [
        item("x", { start: 840, minutes: 60, ...by("a") }),
        item("y", { start: 870, minutes: 30, ...by("a") }),
        item("z", { start: 900, minutes: 90, ...by("b") }),
      ],
    },
    {},
    ["warns itemOverlap programme.y", "stops speakerTwice programme.y"],
  ],
  [
    "a speaker named twice in one item",
    { programme: [item("x", { speakers: [...by("a").speakers, ...by("a").speakers, ...by("b").speakers] })] },
    {},
    ["stops speakerTwice programme.x"],
  ],
  [
    "an item after the end",
    { programme: [item("x", { start: 900, minutes: 120, speakers: [...by("a").speakers, ...by("b").speakers] })] },
    {},
    ["warns itemOutside programme.x"],
  ],
  [
    "an item without a title",
    { programme: [item("x", { title: "", speakers: [...by("a").speakers, ...by("b").speakers] })] },
    {},
    ["warns itemNoTitle programme.x"],
  ],
  [
    "a speaker in no item",
    { speakers: [...content().speakers, { id: "c", name: "見本 三太" }] },
    {},
    ["warns speakerUnused speakers.c"],
  ],
  [
    "speakers not asked, or refusing",
    { recording: "yes" },
    { speakerConsents: { b: { recording: "no" } } },
    ["warns speakerUnasked speakers.a", "warns speakerRefused speakers.b"],
  ],
  [
    "a deadline after the start",
    registration({ closesAt: "2027-02-02T06:00:00Z" }),
    {},
    ["stops deadlineAfterStart registration"],
  ],
  [
    "a window the wrong way round",
    registration({ opensAt: "2027-01-10T00:00:00Z", closesAt: "2027-01-01T00:00:00Z" }),
    {},
    ["stops opensAfterCloses registration"],
  ],
  ["no purpose", registration({ purpose: "" }), {}, ["stops noPurpose registration"]],
  ["nobody to ask", { contact: {} }, {}, ["warns noContact contact"]],
  [
    "a picture without words",
    { pictureFile: `${"0".repeat(64)}.jpg` },
    { pictureContrast: 9 },
    ["stops pictureNoAlt picture"],
  ],
  [
    "a pale picture",
    { pictureFile: `${"0".repeat(64)}.jpg`, pictureAlt: "会場" },
    { pictureContrast: 1.4 },
    ["warns pictureContrast picture"],
  ],
])("%s", (_name, changes, options, expected) => {
  expect(codes(changes, options)).toEqual(expected);
});

describe("times of items", () => {
  test("follow one another", () => {
    expect(itemTimes(content())).toEqual([
      { id: "p1", start: 840, end: 900 },
      { id: "p2", start: 900, end: 910 },
      { id: "p3", start: 910, end: 990 },
    ]);
  });

  test("are unknown when neither length nor next start is known", () => {
    const open = content({ programme: [item("x", {}), item("y", {}), item("z", { start: 960 })] });
    expect(itemTimes(open).map(({ start, end }) => [start, end])).toEqual([
      [840, null],
      [null, null],
      [960, 990],
    ]);
  });

  test("an end after midnight belongs to the next day", () => {
    expect(symposiumTimes(content(when({ start: 22 * 60, end: 25 * 60 })))?.endsAt.toISOString()).toBe(
      "2027-02-02T16:00:00.000Z",
    );
  });
});
