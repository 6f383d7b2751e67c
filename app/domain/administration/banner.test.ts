import { describe, expect, it, test } from "vitest";
import { checkBanner, isShown, readBannerForm, readTokyoMoment, tokyoMomentField } from "./banner";

const now = new Date("2026-11-24T00:00:00Z");
const good = {
  level: "caution",
  textJa: "今夜、点検のため止まります。",
  textEn: "",
  startsAt: "2026-11-24T08:00",
  endsAt: "2026-11-24T23:30",
};

describe("a banner that was typed", () => {
  it("is read in Tokyo time", () => {
    expect(checkBanner(good, now)).toEqual({
      banner: {
        level: "caution",
        textJa: "今夜、点検のため止まります。",
        textEn: null,
        startsAt: new Date("2026-11-23T23:00:00Z"),
        endsAt: new Date("2026-11-24T14:30:00Z"),
      },
      problems: null,
    });
  });

  it.each([
    [{ textJa: "" }, [["textJa", "textEmpty"]]],
    [
      { textJa: "あ".repeat(201), textEn: "a".repeat(201) },
      [
        ["textJa", "textLong"],
        ["textEn", "textLong"],
      ],
    ],
    [
      { startsAt: "", endsAt: "tomorrow" },
      [
        ["startsAt", "startEmpty"],
        ["endsAt", "endEmpty"],
      ],
    ],
    [{ endsAt: "2026-11-24T08:00" }, [["endsAt", "endBeforeStart"]]],
    [{ startsAt: "2026-11-23T08:00", endsAt: "2026-11-24T09:00" }, [["endsAt", "endPast"]]],
  ])("with %j is sent back", (more, problems) => {
    const checked = checkBanner({ ...good, ...more }, now);
    expect(checked.problems?.map(({ field, problem }) => [field, problem])).toEqual(problems);
  });

  it("is one line without control characters, whatever was sent", () => {
    const form = new FormData();
    form.set("textJa", "  一行目\r\n\u202e二行目 ");
    expect(readBannerForm(form)).toMatchObject({ textJa: "一行目 二行目", level: "", endsAt: "" });
  });
});

test("a banner holds from its first minute until its end", () => {
  const banner = { startsAt: new Date("2026-11-24T01:00:00Z"), endsAt: new Date("2026-11-24T02:00:00Z") };
  const at = (text: string) => isShown(banner, new Date(text));
  expect(at("2026-11-24T00:59:59Z")).toBe(false);
  expect(at("2026-11-24T01:00:00Z")).toBe(true);
  expect(at("2026-11-24T02:00:00Z")).toBe(false);
});

test("moments of a datetime field come back as they were", () => {
  for (const text of ["2026-11-24T00:00", "2026-02-28T23:59"])
    expect(tokyoMomentField(readTokyoMoment(text)!)).toBe(text);
  for (const text of ["2026-02-30T10:00", "2026-11-24T24:00", "2026-11-24", ""])
    expect(readTokyoMoment(text)).toBeNull();
});
