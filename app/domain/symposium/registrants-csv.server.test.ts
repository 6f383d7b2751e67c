import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { translatorFor } from "~/i18n/messages-of.server";
import type { Registration } from "~prisma/client";
import { registrantsCsv, safeCell } from "./registrants-csv.server";

describe("a cell", () => {
  it.each(["=1+1", "+1", "-1", "@x", "　=1", " =1", "＝1", "＋1", "－1", "＠x", "\t1", "\r1"])(
    "cannot be a formula: %j",
    (text) => {
      expect(safeCell(text)).toBe(`'${text}`);
    },
  );

  it("is else as it is", () => {
    expect(safeCell("1-2 a@b")).toBe("1-2 a@b");
  });
});

describe("the file of the registered", () => {
  it("is read back by a parser, with a column for each question and without links", () => {
    const at = new Date("2026-11-24T01:00:00Z");
    const row = {
      ...{ number: 1, state: "placed", place: "venue", name: '引用"符, と\n改行', email: "a@example.jp" },
      ...{ organisation: "=cmd", jobTitle: "", groupName: null, token: "secret-token", checkInCode: "secret-code" },
      ...{ createdAt: at, cancelledAt: null, checkedInAt: null, joinedAt: null },
      answers: { q1: ["-広報", "知人"], q2: true },
    } as unknown as Registration;
    const base = { help: "", isRequired: false, options: [], rows: [], lowLabel: "", highLabel: "" };
    const questions = [
      { ...base, id: "q1", kind: "many" as const, label: "どこで" },
      { ...base, id: "q2", kind: "consent" as const, label: "写真" },
    ];
    const file = registrantsCsv([row], questions, translatorFor("ja"));
    expect(file.startsWith("\uFEFF")).toBe(true);
    expect(file).not.toContain("secret");
    const [header, line] = parse(file, { bom: true }) as string[][];
    expect(header?.slice(-2)).toEqual(["どこで", "写真"]);
    expect(line).toEqual([
      ...[
        "1",
        "申し込み済み",
        "会場",
        '引用"符, と\n改行',
        "a@example.jp",
        "'=cmd",
        "",
        "",
        "2026年11月24日（火） 10:00",
      ],
      ...["", "", "", "'-広報 / 知人", "同意"],
    ]);
  });
});
