import { describe, expect, it } from "vitest";
import { MojibakeWatch } from "./mojibake";

const TEXT =
  "名称,住所,緯度,経度\n子育て支援センター,静岡県焼津市本町,34.8,138.3\nこども食堂みなと,静岡県焼津市栄町,34.8,138.3\n";

function look(text: string) {
  const watch = new MojibakeWatch();
  watch.feed(text);
  return watch.found();
}

const misread = (from: Uint8Array, as: string) => new TextDecoder(as).decode(from);
const shiftJis = Buffer.from(
  "96bc8fcc2c8f5a8f8a2c88dc93782c8c6f93780a8e7188e782c48e7889878358815b8393835e815b2c90c389aa8cbd8fc492c38e732c33342e380a82b182c782e090489 3b02c90c389aa".replace(
    /\s/g,
    "",
  ),
  "hex",
);

describe("MojibakeWatch", () => {
  it("finds nothing in sound text", () => {
    expect(look(TEXT)).toBeNull();
    expect(look("Café Zürich,東京都港区,繧の字,縺れ\n")).toBeNull();
    expect(look("https://example.jp/?a=1&b=??,どこ?,何時?\n")).toBeNull();
  });

  it.each([
    ["UTF-8 read as Shift_JIS", misread(Buffer.from(TEXT), "shift_jis")],
    ["UTF-8 read as Windows-1252", misread(Buffer.from(TEXT), "windows-1252")],
    ["UTF-8 read as Latin-1", Buffer.from(TEXT).toString("latin1")],
    ["Shift_JIS read as UTF-8", misread(shiftJis, "utf-8")],
    ["Shift_JIS read as Latin-1", shiftJis.toString("latin1")],
    ["Japanese lost to question marks", TEXT.replace(/[^\x20-\x7E\n]/g, "?")],
    ["a single replacement character", TEXT.replace("焼津", "焼\uFFFD")],
  ])("finds %s", (_, text) => {
    expect(look(text)).not.toBeNull();
  });

  it("names the line of the first trace", () => {
    expect(look(`${TEXT}焼\uFFFD市`)?.line).toBe(4);
  });
});
