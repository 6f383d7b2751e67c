import { describe, expect, it } from "vitest";
import { readDecision } from "./read-decision";
import { REASON_MAX } from "./review";

const values = { decision: "", template: "", reason: "", takesProposal: false };
const words = (key: string) => `《${key}》`;

describe("readDecision", () => {
  it.each([
    ["nothing chosen", {}, ["choose"]],
    ["a no without a reason", { decision: "decline" }, ["reason"]],
    ["a wish for changes with blanks for a reason", { decision: "return", reason: " \n " }, ["reason"]],
    ["a reason that is too long", { decision: "approve", reason: "あ".repeat(REASON_MAX + 1) }, ["reasonLong"]],
    ["a reason of another kind", { decision: "decline", template: "unknownOrganisation" }, ["reason"]],
  ])("refuses %s", (_what, more, problems) => {
    expect(readDecision({ ...values, ...more }, "offer", words)).toEqual({ ok: false, problems });
  });

  it("puts the ready-made reason before one's own", () => {
    const sent = { ...values, decision: "return", template: "privacy", reason: " 二行目です。 " };
    expect(readDecision(sent, "offer", words)).toEqual({
      ok: true,
      decision: "return",
      reason: "《privacy》\n二行目です。",
    });
  });

  it("needs no reason for a yes, nor between two different things", () => {
    expect(readDecision({ ...values, decision: "approve" }, "claim", words)).toMatchObject({ ok: true, reason: "" });
    expect(readDecision({ ...values, decision: "decline" }, "duplicate", words)).toMatchObject({ ok: true });
  });
});
