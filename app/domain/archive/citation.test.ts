import { describe, expect, it } from "vitest";
import { citation } from "./citation";

const speaker = (name: string) => ({ id: name, name, kana: "", affiliation: "", title: "" });
const record = {
  ...{ title: "もどしの話", subtitle: "", recordedOn: "2026-11-21", hostName: "見本市", kind: "video" as const },
  speakers: [speaker("輪野 めぐる"), speaker("見本 花子")],
  symposium: { id: "sym_1", title: "見本のシンポジウム" },
};
const where = { url: "https://wa.example.jp/archive/rec_1", siteName: "人々の輪", today: "2026-11-22" };

describe("a citation", () => {
  it("is written as SIST 02 and as APA", () => {
    expect(citation("sist02", record, where)).toBe(
      "輪野 めぐる, 見本 花子. “もどしの話”. 見本のシンポジウム. 見本市, 2026-11-21. 人々の輪. https://wa.example.jp/archive/rec_1, (参照 2026-11-22).",
    );
    expect(citation("apa", record, where)).toBe(
      "輪野 めぐる, 見本 花子. (2026-11-21). もどしの話 [Video]. In 見本のシンポジウム. 見本市. 人々の輪. https://wa.example.jp/archive/rec_1",
    );
  });

  it("needs neither speakers nor a date nor a symposium", () => {
    const bare = { ...record, speakers: [], recordedOn: null, symposium: null, kind: "document" as const };
    expect(citation("sist02", bare, where)).toBe(
      "“もどしの話”. 見本市. 人々の輪. https://wa.example.jp/archive/rec_1, (参照 2026-11-22).",
    );
    expect(citation("apa", bare, where)).toBe(
      "見本市. (n.d.). もどしの話. 人々の輪. https://wa.example.jp/archive/rec_1",
    );
  });

  it("names three speakers and that there are more", () => {
    const many = { ...record, speakers: ["一", "二", "三", "四"].map(speaker) };
    expect(citation("sist02", many, where)).toMatch(/^一, 二, 三 ほか\. /);
  });
});
