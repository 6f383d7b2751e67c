import { describe, expect, it } from "vitest";
import { readChange } from "./registration-change";
import { emptyRegistration, readRegistration } from "./registration-form";
import { EMPTY_SYMPOSIUM, type SymposiumContent } from "./symposium-content";

type Asked = Pick<SymposiumContent, "form" | "registration">;

function asked(more: Partial<SymposiumContent["registration"]> = {}, form: Asked["form"] = "both"): Asked {
  return { form, registration: { ...EMPTY_SYMPOSIUM.registration, ...more } };
}

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const good = { kind: "one", "name.0": " はなこ ", "email.0": "Hanako@Example.jp", place: "venue", agrees: "yes" };

describe("the form of a registration", () => {
  it("asks only for what the host asks", () => {
    const read = readRegistration(form({ ...good, organisation: "会", jobTitle: "職" }), asked());
    expect(read.input).toEqual({
      people: [{ name: "はなこ", email: "Hanako@Example.jp" }],
      groupName: null,
      organisation: "",
      jobTitle: "",
      place: "venue",
      answers: {},
    });
    const more = readRegistration(form(good), asked({ asksOrganisation: true, asksJobTitle: true }));
    expect(more.problems).toEqual({ organisation: "organisation", jobTitle: "jobTitle" });
  });

  it.each<[Record<string, string>, Record<string, string>]>([
    [{ "name.0": "" }, { "name.0": "nameEmpty" }],
    [{ "name.0": "あ".repeat(61) }, { "name.0": "nameLong" }],
    [{ "name.0": "見て https://evil.example" }, { "name.0": "nameAddress" }],
    [{ "name.0": "ｗｗｗ．evil.example" }, { "name.0": "nameAddress" }],
    [{ "email.0": "hanako@" }, { "email.0": "email" }],
    [{ place: "moon" }, { place: "place" }],
    [{ agrees: "" }, { agrees: "agrees" }],
  ])("says what is wrong with %j", (wrong, problems) => {
    const read = readRegistration(form({ ...good, ...wrong }), asked());
    expect([read.input, read.problems]).toEqual([null, problems]);
  });

  it("does not ask how, when there is one way to take part", () => {
    const { place: _, ...rest } = good;
    expect(readRegistration(form(rest), asked({}, "online")).input?.place).toBe("online");
  });

  it("keeps the answers to the host's questions, also when one is missing", () => {
    const question = { kind: "short", help: "", isRequired: true, options: [], rows: [], lowLabel: "", highLabel: "" };
    const questions = ["a", "b"].map((id) => ({ ...question, id, label: id })) as Asked["registration"]["questions"];
    const read = readRegistration(form({ ...good, "q.a": "答え" }), asked({ questions }));
    expect(read).toMatchObject({ input: null, answerProblems: { b: "required" }, values: { answers: { a: "答え" } } });
  });
});

describe("the form of a workplace", () => {
  const group = { kind: "group", groupName: "見本の会", place: "venue", agrees: "yes" };
  const rows = { "name.0": "一", "email.0": "a@example.jp", "name.3": "四", "email.3": "d@example.jp" };

  it("takes the rows that are filled in", () => {
    const read = readRegistration(form({ ...group, ...rows, "name.1": "", "email.1": "" }), asked());
    expect(read.input?.people.map(({ name }) => name)).toEqual(["一", "四"]);
    expect(read.input).toMatchObject({ groupName: "見本の会", organisation: "見本の会" });
  });

  it("says which row is wrong, and that an address stands there twice", () => {
    const sent = form({ ...group, ...rows, "name.1": "二", "email.1": "A@example.jp", "name.2": "三" });
    expect(readRegistration(sent, asked()).problems).toEqual({ "email.1": "emailTwice", "email.2": "email" });
    expect(readRegistration(form(group), asked()).problems).toEqual({ "name.0": "people" });
    const noName = readRegistration(form({ ...group, ...rows, groupName: "" }), asked());
    expect(noName.problems).toEqual({ groupName: "groupName" });
  });

  it("has at most 20 rows, however many are sent", () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, row) => [`name.${row}`, "名"]));
    expect(readRegistration(form({ ...group, ...many }), asked()).values.people).toHaveLength(20);
  });

  it("is one person where the host takes no groups", () => {
    const read = readRegistration(form({ ...group, ...rows }), asked({ allowsGroups: false }));
    expect(read.values).toMatchObject({ isGroup: false, people: [{ name: "一" }] });
  });

  it("begins with five rows, the first for whoever is signed in", () => {
    const { people } = emptyRegistration({ isGroup: true, person: { name: "一", email: "a@example.jp" } });
    expect([people.length, people[0]?.name, people[4]?.name]).toEqual([5, "一", ""]);
  });
});

describe("the form that changes a registration", () => {
  const before = { name: "一", organisation: "前の所属", jobTitle: "前の職", place: "venue", answers: {} };

  it("leaves what is not asked as it was", () => {
    const { input } = readChange(form({ "name.0": "二", place: "online", organisation: "x" }), asked(), before);
    expect(input).toEqual({ ...before, name: "二", place: "online" });
  });

  it("lets someone keep a place of a kind that is offered no more", () => {
    const { input } = readChange(form({ "name.0": "一", place: "venue" }), asked({}, "online"), before);
    expect(input?.place).toBe("venue");
  });
});
