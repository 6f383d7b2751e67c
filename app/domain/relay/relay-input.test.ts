import { describe, expect, it } from "vitest";
import { cleanText } from "./plain-text";
import { readContact, readMessage } from "./relay-input";
import { RELAY_LIMITS } from "./relay-thread";
import { readRoleForm, readTaken } from "./role-input";

const good = {
  name: "さくら",
  email: "Sakura@Example.jp ",
  message: "お茶の会に行ってみたいです。",
  keepsWords: false,
};
const problemsOf = (read: { ok: boolean; problems?: unknown }) => (read.ok ? [] : read.problems);

describe("a message to someone", () => {
  it("is read with one kind of line end and a small address", () => {
    const read = readContact({ ...good, message: " 一行目\r\n二行目 \u202e" });
    expect(read).toEqual({
      ok: true,
      input: { name: "さくら", email: "sakura@example.jp", message: "一行目\n二行目" },
    });
  });

  it.each([
    [{ name: " " }, ["nameEmpty"]],
    [{ name: "あ".repeat(RELAY_LIMITS.name + 1) }, ["nameLong"]],
    [{ name: "090-1234-5678" }, ["nameWords"]],
    [{ name: "www.example.jp" }, ["nameWords"]],
    [{ email: "sakura" }, ["email"]],
    [{ email: "a@example.jp, b@example.jp" }, ["email"]],
    [{ email: "a@example.jp\nBcc: b@example.jp" }, ["email"]],
    [{ message: "\n \n" }, ["messageEmpty"]],
    [{ message: "🍵".repeat(RELAY_LIMITS.message + 1) }, ["messageLong"]],
    [{ message: "http://one.jp http://two.jp https://three.jp" }, ["messageLinks", "messageWords"]],
    [{ message: "電話は090-1234-5678です" }, ["messageWords"]],
  ])("with %o is not read", (change, problems) => {
    expect(problemsOf(readContact({ ...good, ...change }))).toEqual(problems);
  });

  it("may hold a number that its writer has looked at", () => {
    expect(readMessage({ message: "電話は090-1234-5678です", keepsWords: true }).ok).toBe(true);
  });

  it("counts what people count, not halves of a picture", () => {
    expect(readMessage({ message: "🍵".repeat(RELAY_LIMITS.message), keepsWords: false }).ok).toBe(true);
  });

  it("loses controls and halves of letters that no database takes", () => {
    expect(cleanText("a\u0000b\ud800c\td")).toBe("abc\td");
  });
});

describe("a request for a role", () => {
  const form = { forWhom: "alias", alias: "Aさん", name: "田中", message: "水やりが好きな人です。", keepsWords: false };

  it("carries an alias only for someone else", () => {
    expect(readRoleForm(form)).toMatchObject({ ok: true, input: { forWhom: "alias", alias: "Aさん" } });
    expect(readRoleForm({ ...form, forWhom: "self" })).toMatchObject({ ok: true, input: { alias: null } });
  });

  it("takes nothing that leads to the person, not even deliberately", () => {
    const message = "電話は090-1234-5678です";
    expect(problemsOf(readRoleForm({ ...form, message, keepsWords: true }))).toEqual(["messagePrivate"]);
    expect(problemsOf(readRoleForm({ ...form, alias: "山田太郎", keepsWords: true }))).toEqual(["alias.fullName"]);
    expect(problemsOf(readRoleForm({ ...form, forWhom: "" }))).toEqual(["forWhom"]);
  });
});

it.each([
  ["", null, { takenPeople: null, roleTaken: true }],
  ["０", 3, { takenPeople: null, roleTaken: true }],
  ["３", 3, { takenPeople: 3, roleTaken: true }],
  ["4", 3, null],
  ["-1", null, null],
  ["たくさん", null, null],
])("%s people of %s wanted", (takenPeople, most, read) => {
  expect(readTaken({ takenPeople, roleTaken: true }, most)).toEqual(read);
});
