import { describe, expect, it } from "vitest";
import type { MailBlock } from "./mail-template";
import { mailHtml, mailText, urlOf } from "./render-mail";

const blocks: MailBlock[] = [
  { kind: "text", text: "一行目\n<b>二行目</b>" },
  { kind: "link", label: "みる", path: "/map?q=畑&kind=role" },
  { kind: "code", code: "012345" },
  { kind: "facts", rows: [["場所", "焼津市"]] },
  { kind: "list", items: [{ title: "畑", text: "毎週", path: "/listings/lst_a" }, { title: "台所" }] },
  { kind: "quote", text: 'こんにちは\n"はい"' },
];
const mail = {
  subject: "件名 & <b>",
  blocks,
  siteName: "人々の輪",
  baseUrl: "https://a.example.jp",
  locale: "ja" as const,
};

describe("a mail", () => {
  it("says the same as text", () => {
    expect(mailText(mail)).toBe(
      [
        "一行目\n<b>二行目</b>",
        "みる:\nhttps://a.example.jp/map?q=畑&kind=role",
        "　　012345",
        "場所: 焼津市",
        "・畑\n　毎週\n　https://a.example.jp/listings/lst_a\n・台所",
        '> こんにちは\n> "はい"',
        "-- \nこのメールは「人々の輪」から自動で送りました。返信は届きません。\nhttps://a.example.jp/\n",
      ].join("\n\n"),
    );
  });

  it("holds nothing in its HTML that a person could have put in, and loads nothing", () => {
    const html = mailHtml(mail);
    expect(html).toContain("一行目<br>&lt;b&gt;二行目&lt;/b&gt;");
    expect(html).toContain("件名 &amp; &lt;b&gt;");
    expect(html).toContain('href="https://a.example.jp/map?q=畑&amp;kind=role"');
    expect(html).not.toMatch(/<(script|img|link|iframe|b)\b|url\(|src=/);
  });

  it.each(["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""])(
    "cannot lead to %j",
    (path) => {
      expect(() => urlOf(path, "https://a.example.jp")).toThrow("path of this site");
    },
  );
});
