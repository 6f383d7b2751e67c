import { describe, expect, it, test } from "vitest";
import { mailStateOf, maskAddress, mayBeResent, readMailLogFilter } from "./mail-log";

const now = new Date("2026-11-24T01:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const queued = { sentAt: null, messageId: null, failedAt: null, lastError: null, toAddress: "hanako@example.jp" };

describe("the state of a mail", () => {
  it.each([
    ["waiting", false, {}],
    ["waiting", true, { lastError: "ESOCKET" }],
    ["underWay", false, { sentAt: ago(9) }],
    ["unknown", true, { sentAt: ago(11) }],
    ["unknown", true, { sentAt: ago(1), lastError: "ETIMEDOUT" }],
    ["sent", false, { sentAt: ago(11), messageId: "<a@b>" }],
    ["failed", true, { sentAt: ago(11), failedAt: ago(10), lastError: "EENVELOPE 550" }],
    ["failed", false, { failedAt: ago(10), toAddress: "" }],
  ])("is %s (sent again by hand: %s) with %j", (state, isResendable, more) => {
    const mail = { ...queued, ...more };
    expect([mailStateOf(mail, now), mayBeResent(mail, now)]).toEqual([state, isResendable]);
  });
});

test("an address is masked but for its first letter and its host", () => {
  expect(maskAddress("tanto@example.jp")).toBe("t***@example.jp");
  expect(maskAddress("t@city.example.jp")).toBe("t***@city.example.jp");
  expect(maskAddress("")).toBe("");
});

test("an address of the log that says nothing shows everything", () => {
  expect(readMailLogFilter(new URLSearchParams("state=failed&page=3"))).toEqual({ state: "failed", page: 3 });
  expect(readMailLogFilter(new URLSearchParams("state=underWay&page=x"))).toEqual({ state: null, page: 1 });
});
