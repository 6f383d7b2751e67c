import { describe, expect, it } from "vitest";
import { cleanFileName, largestBytes, purposesOf } from "./archive-file";

describe("the name of a file", () => {
  it.each([
    ["令和7年度 シンポジウム.mp4", "video/mp4", "令和7年度 シンポジウム.mp4"],
    ["か\u{3099}くしゅう.pdf", "application/pdf", "がくしゅう.pdf"],
    ["../../etc/passwd", "application/pdf", "passwd.pdf"],
    ["C:\\Users\\山田\\資料.PDF", "application/pdf", "資料.pdf"],
    ["<script>alert(1)</script>.pdf", "application/pdf", "script.pdf"],
    ["資料\u202Efdp.exe", "application/pdf", "資料fdp.pdf"],
    ["a\r\nSet-Cookie: x=1.pdf", "application/pdf", "aSet-Cookie x=1.pdf"],
    ["photo.svg", "image/jpeg", "photo.jpg"],
    [".htaccess", "application/pdf", "htaccess.pdf"],
    ["\0\0", "audio/mpeg", "file.mp3"],
    ["", "video/webm", "file.webm"],
    ["第1.5版", "application/pdf", "第1.5版.pdf"],
  ])("%j as %s is %j", (typed, type, clean) => {
    expect(cleanFileName(typed, type)).toBe(clean);
  });

  it("is cut at a whole character", () => {
    expect(cleanFileName(`${"𠮷".repeat(200)}.pdf`, "application/pdf")).toBe(`${"𠮷".repeat(120)}.pdf`);
  });
});

describe("the size of a file", () => {
  it("is that of the site for films and sound, and smaller for paper and pictures", () => {
    const sizes = (["video", "audio", "poster", "slides", "handout"] as const).map((kind) => largestBytes(kind, 5e9));
    expect(sizes).toEqual([5e9, 5e9, 20_000_000, 100_000_000, 100_000_000]);
  });
});

it("lets slides be given away as a handout too, but no film be a poster", () => {
  expect(purposesOf("slides")).toContain("handout");
  expect(purposesOf("video")).toEqual(["media"]);
});
