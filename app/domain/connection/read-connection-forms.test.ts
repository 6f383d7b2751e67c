import { describe, expect, it } from "vitest";
import {
  CHANGE_FIELDS,
  type ChangeForm,
  type LookInForm,
  readChangeForm,
  readFit,
  readLookInDaysForm,
  readLookInForm,
  readMotivationForm,
  readNoteForm,
  readSupportForm,
  type SupportForm,
  textsOf,
} from "./read-connection-forms";
import { readDay } from "./read-day";
import { canRemoveCandidate, firstChangeDayOf, firstDayOf } from "./record-days";

const limits = { today: "2026-11-24", firstDay: "2026-11-01" };
type Read = { ok: true; input: unknown } | { ok: false; problems: { field: string; problem: string }[] };
const told = (read: Read) => (read.ok ? [] : read.problems.map(({ field, problem }) => `${field}: ${problem}`));

const change: ChangeForm = {
  state: "connecting",
  step: "waiting",
  reason: "wish",
  line: "金曜に見学",
  onDay: "2026-11-20",
  lookInOn: "",
  keepsWords: "",
};

describe("the form of a change", () => {
  it("becomes a change", () => {
    const input = { state: "connecting", step: "waiting", reason: "wish", line: "金曜に見学" };
    expect(readChangeForm(change, limits)).toEqual({
      ok: true,
      input: { ...input, onDay: "2026-11-20", lookInOn: null },
    });
    const bare = { ...change, step: "", reason: "", line: "", onDay: "", lookInOn: "２０２６/12/１" };
    expect(readChangeForm(bare, limits)).toEqual({
      ok: true,
      input: { state: "connecting", step: null, reason: null, line: "", onDay: "2026-11-24", lookInOn: "2026-12-01" },
    });
  });

  it.each([
    [{ state: "" }, ["state: choose"]],
    [{ state: "closed" }, ["state: choose"]],
    [{ step: "done" }, ["step: choose"]],
    [{ reason: "because" }, ["reason: choose"]],
    [{ onDay: "2026-11-25" }, ["onDay: future"]],
    [{ onDay: "2026-10-31" }, ["onDay: early"]],
    [{ onDay: "きのう" }, ["onDay: date"]],
    [{ onDay: "2026-02-30" }, ["onDay: date"]],
    [{ lookInOn: "2026-11-23" }, ["lookInOn: past"]],
    [{ lookInOn: "2027-11-26" }, ["lookInOn: far"]],
    [{ lookInOn: "soon" }, ["lookInOn: date"]],
    [{ line: "山田太郎さんと行った" }, ["line: fullName"]],
    [{ line: "054-123-4567へ" }, ["line: phone"]],
    [{ line: "あ".repeat(141) }, ["line: long"]],
    [{ line: "服薬の話をした" }, ["line: sensitive"]],
    [{ state: "x", onDay: "x", line: "a@example.jp" }, ["state: choose", "onDay: date", "line: email"]],
  ] as [Partial<ChangeForm>, string[]][])("%j: %j", (more, problems) => {
    expect(told(readChangeForm({ ...change, ...more }, limits))).toEqual(problems);
  });

  it("takes words of an illness once the writer keeps them, and a telephone number never", () => {
    const kept = { ...change, line: "服薬の話をした", keepsWords: "yes" };
    expect(readChangeForm(kept, limits)).toMatchObject({ ok: true, input: { line: "服薬の話をした" } });
    expect(told(readChangeForm({ ...kept, line: "090-1234-5678" }, limits))).toEqual(["line: phone"]);
  });

  it("reads today and the ends of the limits", () => {
    for (const onDay of [limits.today, limits.firstDay])
      expect(told(readChangeForm({ ...change, onDay }, limits))).toEqual([]);
    for (const lookInOn of ["2026-11-24", "2027-11-25"]) {
      expect(told(readChangeForm({ ...change, lookInOn }, limits))).toEqual([]);
    }
  });

  it("is read from what was sent; a file or nothing is empty", () => {
    const form = new FormData();
    form.set("state", "watching");
    form.set("line", new File(["x"], "x.txt"));
    expect(textsOf(form, CHANGE_FIELDS)).toEqual({
      ...{ state: "watching", step: "", reason: "", lookInOn: "", line: "", onDay: "", keepsWords: "" },
    });
  });
});

describe("the other forms", () => {
  const lookIn: LookInForm = { result: "stays", reason: "", lookInOn: "", line: "", onDay: "", keepsWords: "" };

  it("a look-in goes on or comes back", () => {
    expect(readLookInForm(lookIn, limits)).toEqual({
      ok: true,
      input: { result: "stays", reason: null, lookInOn: null, line: "", onDay: "2026-11-24" },
    });
    const back = { ...lookIn, result: "returns", reason: "fit" };
    expect(readLookInForm(back, limits)).toMatchObject({ ok: true, input: { result: "returns", reason: "fit" } });
    expect(told(readLookInForm({ ...lookIn, result: "", lookInOn: "1999-01-01" }, limits))).toEqual([
      "result: choose",
      "lookInOn: past",
    ]);
  });

  it("a contact is a day and a line, a 意欲 has a step", () => {
    const note = { line: "電話で話した", onDay: "", keepsWords: "" };
    expect(readNoteForm(note, limits)).toEqual({ ok: true, input: { line: "電話で話した", onDay: "2026-11-24" } });
    expect(readMotivationForm({ ...note, level: "4" }, limits)).toMatchObject({ ok: true, input: { level: 4 } });
    for (const level of ["", "0", "6", "3.5", "x"]) {
      expect(told(readMotivationForm({ ...note, level }, limits))).toEqual(["level: choose"]);
    }
  });

  const support: SupportForm = { label: "家計の相談", fromDay: "2026-11-02", toDay: "", keepsWords: "" };

  it.each([
    [{}, []],
    [{ toDay: "2026-11-02" }, []],
    [{ toDay: "2026-11-01" }, ["toDay: early"]],
    [{ toDay: "2026-11-30" }, ["toDay: future"]],
    [{ fromDay: "2026-10-01", toDay: "2026-10-05" }, ["fromDay: early"]],
    [{ fromDay: "x", toDay: "2026-11-10" }, ["fromDay: date"]],
    [{ label: "" }, ["label: empty"]],
    [{ label: "あ".repeat(31) }, ["label: long"]],
    [{ label: "生活保護の申請" }, ["label: sensitive"]],
  ] as [Partial<SupportForm>, string[]][])("a support %j: %j", (more, problems) => {
    expect(told(readSupportForm({ ...support, ...more }, limits))).toEqual(problems);
  });

  it("a support goes on while it has no end", () => {
    expect(readSupportForm(support, limits)).toEqual({
      ok: true,
      input: { label: "家計の相談", fromDay: "2026-11-02", toDay: null },
    });
  });

  it("相性 is one of three, none, or nothing of ours", () => {
    expect(["good", "soSo", "poor", "", "bad"].map(readFit)).toEqual(["good", "soSo", "poor", null, undefined]);
  });

  it("days to look in are set from 3 to 90; empty is the rule", () => {
    const form = { connecting: "", connected: " １０ ", watching: "90", returned: "3", reconnecting: "" };
    expect(readLookInDaysForm(form)).toEqual({ ok: true, input: { connected: 10, watching: 90, returned: 3 } });
    for (const days of ["2", "91", "7.5", "-7", "七"]) {
      expect(told(readLookInDaysForm({ ...form, connecting: days }))).toEqual(["connecting: number"]);
    }
  });
});

describe("days", () => {
  it.each([
    ["2026-11-24", "2026-11-24"],
    ["2026/1/4", "2026-01-04"],
    ["２０２６．１１．２４", "2026-11-24"],
    ["2026-13-01", null],
    ["11-24", null],
    ["", null],
  ])("%j is %s", (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  const event = (kind: "added" | "changed" | "contact", connectionId: string, onDay: string) => ({
    ...{ id: `cev_${onDay}`, kind, onDay, connectionId, fromState: null, toState: null, step: null, reason: null },
    ...{ answer: null, level: null, wasDueOn: null, line: "" },
  });
  const connection = (id: string, state: "considering" | "connected") => ({
    ...{ id, state, listingName: "見本の縁側", listing: null, isRole: false, step: null, fit: null, fromId: null },
    ...{ threadId: null, lookInOn: null, version: 1, changedAt: "2026-11-01" },
  });
  const alias = {
    createdAt: "2026-11-01",
    connections: [
      connection("con_1", "connected"),
      connection("con_2", "considering"),
      connection("con_3", "considering"),
    ],
    events: [
      event("added", "con_1", "2026-11-02"),
      event("changed", "con_1", "2026-11-09"),
      event("contact", "con_1", "2026-11-20"),
      event("added", "con_2", "2026-11-03"),
      event("added", "con_3", "2026-11-03"),
      event("contact", "con_3", "2026-11-05"),
    ],
  };

  it("begin with the alias, those of a change with the change before", () => {
    expect(firstDayOf(alias)).toBe("2026-11-01");
    expect(firstChangeDayOf(alias, "con_1")).toBe("2026-11-09");
    expect(firstChangeDayOf(alias, "con_2")).toBe("2026-11-01");
  });

  it("a candidate goes only while nothing is told of it", () => {
    expect(["con_1", "con_2", "con_3", "con_9"].map((id) => canRemoveCandidate(alias, id))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
