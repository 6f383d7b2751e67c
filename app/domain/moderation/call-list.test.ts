import { describe, expect, it } from "vitest";
import { callFilterSearch, compareCalls, readCall, readCallFilter } from "./call-list";

const today = "2026-11-21";
const values = { calledOn: today, result: "confirmed", note: "", nextOn: "" };

describe("what is written down of a call", () => {
  it("is read with its planned day only when one is planned", () => {
    expect(readCall({ ...values, nextOn: "2026-12-01" }, today)).toEqual({
      ok: true,
      input: { calledOn: today, result: "confirmed", note: "", nextOn: null },
    });
    expect(readCall({ ...values, result: "noAnswer", nextOn: "2026-12-01" }, today)).toMatchObject({
      input: { nextOn: "2026-12-01" },
    });
  });

  it.each([
    [{ calledOn: "2026-11-22" }, ["calledOn"]],
    [{ calledOn: "きのう" }, ["calledOn"]],
    [{ result: "" }, ["result"]],
    [{ note: "あ".repeat(501) }, ["note"]],
    [{ result: "callBack" }, ["nextOn"]],
    [{ result: "callBack", nextOn: today }, ["nextOn"]],
    [{ result: "callBack", nextOn: "2028-01-01" }, ["nextOn"]],
  ])("is refused: %o", (wrong, problems) => {
    expect(readCall({ ...values, ...wrong }, today)).toEqual({ ok: false, problems });
  });
});

describe("the call list", () => {
  it("begins with what was promised for today, then with what has been due longest", () => {
    const calls = [
      { id: "due", nextOn: null, dueOn: "2026-11-01" },
      { id: "older", nextOn: null, dueOn: "2026-10-01" },
      { id: "promised", nextOn: today, dueOn: "2026-11-20" },
    ];
    expect(calls.sort((a, b) => compareCalls(a, b, today)).map(({ id }) => id)).toEqual(["promised", "older", "due"]);
  });

  it("reads its filter from the address and writes it back", () => {
    const search = "?due=overdue&kind=role&phone=yes&later=yes&page=2";
    expect(callFilterSearch(readCallFilter(new URLSearchParams(search)))).toBe(search);
    expect(callFilterSearch(readCallFilter(new URLSearchParams("?due=x&kind=y&page=-1")))).toBe("?");
  });
});
