import { describe, expect, it } from "vitest";
import { changeList, problemsLeft, readListIntent } from "./change-list";
import { readQuestionChange } from "./change-questions";
import type { FormValues } from "./form-reader";
import { readSection } from "./read-section";
import { sectionValues } from "./section-values";
import { EMPTY_SYMPOSIUM, type SymposiumContent, symposiumContentSchema } from "./symposium-content";

const TODAY = "2026-11-24";

const before: SymposiumContent = symposiumContentSchema.parse({
  title: "見本のシンポジウム",
  themes: ["advice"],
  when: { dateText: "2027年1月14日（木）", date: "2027-01-14", start: 840, end: 990 },
  organisers: [
    { id: "orga", role: "host", name: "見本市" },
    { id: "orgb", role: "support", name: "見本県", approvedFrom: "2026-12-01", approvedUntil: "2027-03-31" },
  ],
  speakers: [
    { id: "spka", name: "見本 一郎" },
    { id: "spkb", name: "見本 花子" },
  ],
  programme: [
    {
      id: "itma",
      kind: "lecture",
      title: "講演",
      start: 840,
      minutes: 60,
      speakers: [{ speakerId: "spka", role: "speaker" }],
    },
    { id: "itmb", kind: "break" },
  ],
  registration: {
    opensAt: "2026-11-30T15:00:00.000Z",
    closesAt: "2027-01-10T14:59:00.000Z",
    purpose: "連絡",
    questions: [
      { id: "qa", kind: "choice", label: "どこで知りましたか", options: ["広報", "職場"] },
      { id: "qb", kind: "long", label: "聞きたいこと", isRequired: true },
    ],
  },
  languages: ["ja", "en"],
  isFree: false,
});

const read = (section: Parameters<typeof readSection>[0]["section"], values: FormValues, from = before) =>
  readSection({ section, values, before: from, today: TODAY });

describe("a part of the editor", () => {
  it.each(["basics", "when", "registration", "details"] as const)("says the same after a round trip: %s", (section) => {
    expect(read(section, sectionValues(section, before))).toEqual({ content: before, problems: [] });
  });

  it.each([
    ["organisers", "organiser", ["orga", "orgb"]],
    ["speakers", "speaker", ["spka", "spkb"]],
    ["programme", "item", ["itma", "itmb"]],
  ] as const)("says the same after a round trip: %s", (section, order, ids) => {
    const values = { ...sectionValues(section, before), [order]: [...ids] };
    expect(read(section, values)).toEqual({ content: before, problems: [] });
  });

  it("keeps what is right and names what is not, with the former value in the draft", () => {
    const values = { ...sectionValues("basics", before), title: ["新しい題"], subtitle: ["あ".repeat(121)] };
    const { content, problems } = read("basics", values);
    expect(content).toEqual({ ...before, title: "新しい題" });
    expect(problems).toEqual([{ field: "subtitle", code: "tooLong", values: { max: 120, count: 121 } }]);
  });

  it("keeps an uncertain day as it was typed and asks which one is meant", () => {
    const text = "令和２年２月２日（火）";
    const { content, problems } = read("when", { ...sectionValues("when", before), dateText: [text] });
    expect(content.when).toMatchObject({ dateText: text, date: null });
    expect(problems).toEqual([{ field: "dateText", code: "dateWeekday", values: { text } }]);
  });

  it.each([
    ["2020-02-02", "令和2年2月2日（日）"],
    ["2021-02-02", "令和3年2月2日（火）"],
  ])("takes the reading that was chosen: %s", (chosen, dateText) => {
    const values = { ...sectionValues("when", before), dateText: ["令和２年２月２日（火）"], chosenDate: [chosen] };
    const { content, problems } = read("when", values);
    expect(content.when).toMatchObject({ dateText, date: chosen });
    expect(problems).toEqual([]);
  });

  it("takes no day that is none of the readings", () => {
    const values = {
      ...sectionValues("when", before),
      dateText: ["令和２年２月２日（火）"],
      chosenDate: ["2027-01-14"],
    };
    expect(read("when", values).content.when.date).toBeNull();
  });

  it("understands hours and numbers as people type them", () => {
    const when = read("when", { ...sectionValues("when", before), start: ["午後１時半"], end: ["25:00"] }).content.when;
    expect([when.start, when.end]).toEqual([13 * 60 + 30, 25 * 60]);
    const values = {
      ...sectionValues("registration", before),
      venueCapacity: ["１，２００名"],
      onlineCapacity: ["たくさん"],
    };
    const { content, problems } = read("registration", values);
    expect(content.registration).toMatchObject({ venueCapacity: 1200, onlineCapacity: null });
    expect(problems).toEqual([{ field: "onlineCapacity", code: "notNumber", values: { min: 1, max: 100_000 } }]);
  });

  it("closes registration at the end of a day without an hour, and asks for the day of an hour", () => {
    const values = { ...sectionValues("registration", before), closesDate: ["令和9年1月8日"], closesTime: [""] };
    expect(read("registration", values).content.registration.closesAt).toBe("2027-01-08T14:59:00.000Z");
    const alone = { ...sectionValues("registration", before), opensDate: [""], opensTime: ["9:00"] };
    expect(read("registration", alone).problems).toEqual([{ field: "opensDate", code: "needsDate", values: {} }]);
  });

  it("completes an address without https and refuses what is none", () => {
    const values = {
      ...sectionValues("details", before),
      materialUrl: ["example.jp/a"],
      "contact.url": ["javascript:alert(1)"],
    };
    const { content, problems } = read("details", values);
    expect(content.materialUrl).toBe("https://example.jp/a");
    expect(content.contact.url).toBe("");
    expect(problems).toEqual([{ field: "contact.url", code: "notUrl", values: {} }]);
  });

  it("leaves out entries the draft does not know and rows without a known speaker", () => {
    const values = {
      ...sectionValues("programme", before),
      item: ["itmb", "strange", "itma"],
      "programme.itma.speaker": ["", "spkb", "strange"],
      "programme.itma.role": ["speaker", "moderator", "speaker"],
    };
    const { programme } = read("programme", values).content;
    expect(programme.map(({ id }) => id)).toEqual(["itmb", "itma"]);
    expect(programme[1]?.speakers).toEqual([{ speakerId: "spkb", role: "moderator" }]);
  });
});

describe("the buttons of a list", () => {
  it("are read from their value", () => {
    expect(readListIntent("add", "itmnew")).toEqual({ do: "add", id: "itmnew" });
    expect(readListIntent("up:itma", "itmnew")).toEqual({ do: "up", id: "itma" });
    expect(["save", "remove:", "remove:a b", "drop:itma"].map((value) => readListIntent(value, "x"))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ["up", "itmb", ["itmb", "itma"]],
    ["down", "itma", ["itmb", "itma"]],
    ["up", "itma", ["itma", "itmb"]],
    ["down", "itmb", ["itma", "itmb"]],
    ["remove", "itma", ["itmb"]],
    ["add", "itmc", ["itma", "itmb", "itmc"]],
    ["remove", "unknown", ["itma", "itmb"]],
  ] as const)("%s %s", (what, id, order) => {
    expect(changeList(before, "programme", { do: what, id }).programme.map((item) => item.id)).toEqual(order);
  });

  it("take a speaker out of the programme too", () => {
    const { speakers, programme } = changeList(before, "speakers", { do: "remove", id: "spka" });
    expect(speakers.map(({ id }) => id)).toEqual(["spkb"]);
    expect(programme[0]?.speakers).toEqual([]);
  });

  it("begin every kind of list in an empty draft", () => {
    for (const section of ["organisers", "speakers", "programme"] as const) {
      expect(changeList(EMPTY_SYMPOSIUM, section, { do: "add", id: "first" })[section]).toMatchObject([
        { id: "first" },
      ]);
    }
  });

  it("ask for nothing in an entry that is taken out", () => {
    const problems = [
      { field: "programme.itma.start", code: "time" as const, values: {} },
      { field: "programme.itmb.start", code: "time" as const, values: {} },
    ];
    expect(problemsLeft(problems, "programme", { do: "remove", id: "itma" })).toEqual([problems[1]]);
    expect(problemsLeft(problems, "programme", { do: "up", id: "itma" })).toEqual(problems);
  });
});

describe("the host's own questions", () => {
  const values = sectionValues("registration", before);
  const pressed = (intent: string, more: FormValues = {}) => {
    const typed = { ...values, ...more };
    const { content, problems } = read("registration", typed);
    const button = readQuestionChange(typed, intent, "qnew");
    const left = button?.problems(problems, before) ?? problems;
    const { questions } = (left.length === 0 && button ? button.change(content) : content).registration;
    return { ids: questions.map(({ id }) => id), problems: left.map(({ code }) => code) };
  };

  it.each([
    ["question.down:qa", {}, ["qb", "qa"], []],
    ["question.remove:qa", {}, ["qb"], []],
    ["question.remove:qa", { "questions.qa.label": [""] }, ["qb"], []],
    ["question.up:qb", { "questions.qa.label": [""] }, ["qa", "qb"], ["questionEmpty"]],
    [
      "question.add",
      { "add.registration.label": ["新しい質問"], "add.registration.kind": ["short"] },
      ["qa", "qb", "qnew"],
      [],
    ],
    ["question.add", { "add.registration.label": [""] }, ["qa", "qb"], ["questionEmpty"]],
    ["save", {}, ["qa", "qb"], []],
  ] as [string, FormValues, string[], string[]][])("%s %j", (intent, more, ids, problems) => {
    expect(pressed(intent, more)).toEqual({ ids, problems });
  });

  it("are no more than twelve", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...before.registration.questions[0]!, id: `q${i}` }));
    const full = { ...before, registration: { ...before.registration, questions: many } };
    const button = readQuestionChange({ "add.registration.label": ["もう一つ"] }, "question.add", "qnew");
    expect(button?.problems([], full)).toMatchObject([{ code: "tooManyQuestions", values: { max: 12 } }]);
    expect(button?.change(full).registration.questions).toHaveLength(12);
  });
});
