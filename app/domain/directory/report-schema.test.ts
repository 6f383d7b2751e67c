import { describe, expect, it } from "vitest";
import { findContact } from "./report-contact";
import { proposedText, REPORT_MESSAGE_MAX, readProposal, readReport } from "./report-schema";

const form = { topic: "hours", message: "水曜は休みです。", proposal: "", why: "", keepsContact: false };

describe("readReport", () => {
  it("takes a topic and a message", () => {
    expect(readReport({ ...form, message: " 水曜は\r\n休みです。 " })).toEqual({
      ok: true,
      input: { topic: "hours", message: "水曜は\n休みです。", proposal: null, why: "" },
    });
  });

  it.each([
    ["phone", "054-000-1234", { phone: "054-000-1234" }],
    ["moved", "本町1-2-3", { address: "本町1-2-3" }],
    ["hours", "木曜 10時から", { openingNote: "木曜 10時から" }],
    ["name", "みなとの家", { name: "みなとの家" }],
    ["closed", "", { status: "retired" }],
    ["other", "", null],
  ])("makes of the right value of %s what an officer can take over", (topic, proposal, taken) => {
    const read = readReport({ ...form, topic, proposal, why: " 電話で\r\n聞きました " });
    expect(read).toEqual({
      ok: true,
      input: { topic, message: form.message, proposal: taken, why: "電話で 聞きました" },
    });
    expect(readProposal(taken)).toEqual(taken);
    expect(proposedText(readProposal(taken))).toBe(taken === null || "status" in taken ? null : proposal);
  });

  it.each(["other", "closed"])("keeps the right value also when it belongs to no one field (%s)", (topic) => {
    const read = readReport({ ...form, topic, proposal: "となりの町に移りました" });
    expect(read.ok && read.input.message).toBe("水曜は休みです。\n→ となりの町に移りました");
  });

  it.each([
    [{ topic: "" }, ["topic"]],
    [{ topic: "price" }, ["topic"]],
    [{ message: "　" }, ["messageEmpty"]],
    [{ message: "あ".repeat(REPORT_MESSAGE_MAX + 1) }, ["messageLong"]],
    [{ topic: "", message: "" }, ["topic", "messageEmpty"]],
    [{ proposal: "あ".repeat(201) }, ["proposalLong"]],
    [{ why: "あ".repeat(201) }, ["whyLong"]],
  ])("names what is wrong with %j", (more, problems) => {
    expect(readReport({ ...form, ...more })).toEqual({ ok: false, problems, found: null });
  });

  it("counts characters as people do", () => {
    expect(readReport({ ...form, message: "𠮷".repeat(REPORT_MESSAGE_MAX) }).ok).toBe(true);
  });

  it("asks once about a telephone number, and takes it when it belongs to the place", () => {
    const message = "正しい番号は054-000-1234です。";
    expect(readReport({ ...form, message })).toEqual({ ok: false, problems: ["contact"], found: "054-000-1234" });
    expect(readReport({ ...form, message, keepsContact: true }).ok).toBe(true);
    expect(readReport({ ...form, topic: "", message, keepsContact: true })).toEqual({
      ok: false,
      problems: ["topic"],
      found: "054-000-1234",
    });
  });
});

describe("findContact", () => {
  it.each([
    ["０５４－０００－１２３４へ", "０５４－０００－１２３４"],
    ["09000001234に電話", "09000001234"],
    ["(054)000-1234", "054)000-1234"],
    ["+81-54-000-1234", "+81-54-000-1234"],
    ["hana.ko＠example.jp まで", "hana.ko＠example.jp"],
    ["担当は a@example.co.jp です", "a@example.co.jp"],
  ])("notices %s", (text, found) => {
    expect(findContact(text)).toBe(found);
  });

  it.each([
    "10:00〜12:00です",
    "2026-11-24に閉まりました",
    "本町1-2-3へ移りました",
    "〒425-0022",
    "定員は100人",
    "08:30から17:15",
  ])("leaves %s alone", (text) => {
    expect(findContact(text)).toBeNull();
  });
});
