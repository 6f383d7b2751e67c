import { describe, expect, it, test } from "vitest";
import { readJobName, readJobsFilter, subjectOf, withoutPersonalData } from "./jobs";

describe("what a job is about", () => {
  const id = "lst_01kb7m2q5vabcdefghjk";
  it.each([
    ["listings.changed", { ids: [id] }, id],
    ["listing.submitted", { listingId: id, revision: 2 }, id],
    ["daily.due", { name: "moderation.waiting" }, "moderation.waiting"],
    ["daily.due", { name: "花子" }, ""],
    ["x", { email: "hanako@example.jp", name: "花子", token: "a".repeat(43) }, ""],
    ["x", null, ""],
    ["x", "text", ""],
  ])("%s %j is %j", (name, payload, subject) => expect(subjectOf(name, payload)).toBe(subject));

  it("says how many more there are", () => {
    const ids = ["a", "b", "c", "d", "e"].map((letter) => `lst_${letter.repeat(20)}`);
    expect(subjectOf("listings.changed", { ids })).toBe(`${ids.slice(0, 3).join(" ")} +2`);
  });
});

test("an error is shown without addresses, tokens and people's words", () => {
  expect(withoutPersonalData("550 <hanako@example.jp> unknown")).toBe("550 <***@***> unknown");
  expect(withoutPersonalData(`bad token ${"aB3_".repeat(11)}`)).toBe("bad token ***");
  expect(withoutPersonalData('cannot read "山田 花子"')).toBe('cannot read "*** ***"');
  expect(withoutPersonalData("Error: 山田さん no")).toBe("Error: *** no");
  expect(withoutPersonalData("No handler for x.y")).toBe("No handler for x.y");
  expect(withoutPersonalData("mail_01kb7m2q5vabcdefghjk is gone")).toBe("mail_01kb7m2q5vabcdefghjk is gone");
  expect(withoutPersonalData("x ".repeat(1000))).toHaveLength(300);
});

test("an address that names no job shows all of them", () => {
  expect(readJobsFilter(new URLSearchParams("name=mail.queued&page=2"))).toEqual({ name: "mail.queued", page: 2 });
  expect(readJobsFilter(new URLSearchParams("name=<b>&page=-1"))).toEqual({ name: null, page: 1 });
  expect(readJobName(null)).toBeNull();
});
