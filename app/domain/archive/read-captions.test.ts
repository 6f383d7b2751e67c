import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { parseText } from "media-captions";
import { describe, expect, it } from "vitest";
import { toSrt, toVtt } from "./captions-file";
import type { Cue, ReadCaptions } from "./cue";
import { readCaptions } from "./read-captions";

const read = (text: string | Uint8Array, lengthMs: number | null = null) =>
  readCaptions(typeof text === "string" ? Buffer.from(text) : text, { lengthMs });

/** `start-end speaker|text`, ¶ before a paragraph. */
const said = ({ cues }: ReadCaptions) =>
  cues.map(({ startMs, endMs, speaker, text, isParagraph }) => {
    return `${isParagraph ? "¶" : ""}${startMs}-${endMs} ${speaker}|${text}`;
  });
const lost = ({ broken }: ReadCaptions) => broken.map(({ line, problem }) => `${line} ${problem}`);

const VTT = "WEBVTT\n\n00:00:01.000 --> 00:00:02.500 align:start\n<v 見本 花子>はい、<b>そうです</b>。\n";
const SRT = "1\n00:00:01,000 --> 00:00:02,500\n見本：はい\n\n2\n00:00:02,500 --> 00:00:04,000\n二行の\nことば\n";

describe("caption files", () => {
  const folder = path.resolve("tests/fixtures/transcripts");
  const files = readdirSync(folder).filter((name) => /\.(vtt|srt)$/.test(name));

  it.each(files)("%s is read, or its lines are named", async (name) => {
    const bytes = readFileSync(path.join(folder, name));
    const result = await read(bytes);
    const lines = bytes.toString("utf8").split("\n");
    const isSrt = name.endsWith(".srt");
    expect(result).toMatchObject({ fatal: null, format: isSrt ? "srt" : "vtt" });
    for (const { line, raw } of result.broken)
      expect(
        lines
          .slice(line - 1)
          .join("\n")
          .startsWith(raw),
      ).toBe(true);
    // What another reader finds, ours finds or reports.
    const other = await parseText(bytes.toString("utf8").replace(/^\uFEFF/, ""), { type: isSrt ? "srt" : "vtt" });
    expect(result.cues.length + result.broken.length).toBeGreaterThanOrEqual(other.cues.length);
  });

  it("reads the three hours of the long one and keeps out what says nothing", async () => {
    const result = await read(readFileSync(path.join(folder, "pyconjptv13.srt")));
    expect(result.cues.length + result.broken.length).toBe(5007);
    expect(new Set(result.broken.map(({ problem }) => problem))).toEqual(new Set(["notText"]));
    expect(lost(result)[0]).toBe("2 notText");
    expect(said(result)[0]).toBe("5220-9960 |良かった");
  });
});

describe("reading captions", () => {
  it.each<[string, string, string[]]>([
    ["WebVTT with a voice and markup", VTT, ["1000-2500 見本 花子|はい、そうです。"]],
    ["SRT with a name before the words", SRT, ["1000-2500 見本|はい", "2500-4000 |二行の\nことば"]],
    ["Windows line ends", SRT.replaceAll("\n", "\r\n"), ["1000-2500 見本|はい", "2500-4000 |二行の\nことば"]],
    ["a byte order mark", `\uFEFF${VTT}`, ["1000-2500 見本 花子|はい、そうです。"]],
    ["a wrong header", VTT.replace("WEBVTT", "Web VTT - 見本"), ["1000-2500 見本 花子|はい、そうです。"]],
    ["no header", VTT.replace("WEBVTT\n\n", ""), ["1000-2500 見本 花子|はい、そうです。"]],
    ["no empty line after the header", VTT.replace("\n\n", "\n"), ["1000-2500 見本 花子|はい、そうです。"]],
    ["SRT with dots", SRT.replaceAll(",", "."), ["1000-2500 見本|はい", "2500-4000 |二行の\nことば"]],
    ["missing hours", "WEBVTT\n\n00:01.5 --> 00:02.000\nはい\n", ["1500-2000 |はい"]],
    ["no empty line between cues", SRT.replace("\n\n", "\n"), ["1000-2500 見本|はい", "2500-4000 |二行の\nことば"]],
    [
      "overlapping cues, later ones first",
      "WEBVTT\n\n00:03.000 --> 00:09.000\nあと\n\n00:01.000 --> 00:05.000\nさき\n",
      ["1000-5000 |さき", "3000-9000 |あと"],
    ],
    [
      "two voices in a cue",
      "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>はい\n<v B>いいえ\n",
      ["1000-2000 A|はい", "1000-2000 B|いいえ"],
    ],
    ["what WebVTT escapes", "WEBVTT\n\n00:01.000 --> 00:02.000\n3 &lt; 5 &amp; x\n", ["1000-2000 |3 < 5 & x"]],
    ["a sign that is no tag", "1\n00:00:01,000 --> 00:00:02,000\n気温 < 30 です\n", ["1000-2000 |気温 < 30 です"]],
    [
      "a script",
      "1\n00:00:01,000 --> 00:00:02,000\n<script>alert(1)</script><img src=x onerror=alert(2)>はい\n",
      ["1000-2000 |alert(1)はい"],
    ],
    [
      "notes and styles",
      "WEBVTT\n\nNOTE ないしょ\n\nSTYLE\n::cue{}\n\n00:01.000 --> 00:02.000\nはい\n",
      ["1000-2000 |はい"],
    ],
    [
      "plain lines",
      "00:01 司会: はじめます\n[0:05] はい\n\n00:01:02 おわり\n",
      ["1000-5000 司会|はじめます", "5000-62000 |はい", "¶62000-64000 |おわり"],
    ],
    ["plain lines in full width", "０：０１　はい\n（１：０２）どうも\n", ["1000-62000 |はい", "62000-64000 |どうも"]],
    ["plain ranges and a second line", "0:01 - 0:04 はい\nつづき\n", ["1000-4000 |はい\nつづき"]],
    ["an address, which is no name", "0:01 https://example.jp\n", ["1000-3571 |https://example.jp"]],
  ])("bears %s", async (_name, file, expected) => {
    const result = await read(file);
    expect(said(result)).toEqual(expected);
    expect(lost(result)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ["end before start", `${VTT}\n00:09.000 --> 00:08.000\nはい\n`, ["6 endBeforeStart"]],
    ["a time nobody can read", `${VTT}\n00:99:00.000 --> 01:00:00.000\nはい\n`, ["6 badTime"]],
    ["no words", `${VTT}\n00:03.000 --> 00:04.000\n<b></b>\n`, ["6 noText"]],
    ["no time", `${VTT}\nことばだけ\n`, ["6 noTimes"]],
    ["signs alone", `${VTT}\n00:03.000 --> 00:04.000\n!\n`, ["6 notText"]],
    ["an unreadable letter", `${VTT}\n00:03.000 --> 00:04.000\nは\uFFFDい\n`, ["6 notText"]],
    ["too long", `${VTT}\n00:03.000 --> 00:04.000\n${"あ".repeat(1001)}\n`, ["6 tooLong"]],
    ["words that lost their time", `${SRT}\nなくした\n3\n00:00:05,000 --> 00:00:06,000\nはい\n`, ["10 noTimes"]],
    ["after the end", `${VTT}\n00:30.000 --> 00:31.000\nはい\n`, ["6 beyondEnd"]],
    ["plain words before any time", "題名\n0:01 はい\n0:09 どうも\n0:03 もどった\n", ["1 noTimes", "4 endBeforeStart"]],
  ])("reports by line: %s", async (_name, file, expected) => {
    const result = await read(file, 20_000);
    expect(lost(result)).toEqual(expected);
    expect(result.cues.length).toBeGreaterThan(0);
  });

  it("reads Shift_JIS and UTF-16", async () => {
    // はい
    const shiftJis = Buffer.concat([Buffer.from("0:01 "), Buffer.from([0x82, 0xcd, 0x82, 0xa2])]);
    expect(said(await read(shiftJis))).toEqual(["1000-3000 |はい"]);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(SRT, "utf16le")]);
    expect((await read(utf16)).cues).toHaveLength(2);
  });

  it.each<[string, string | Uint8Array, ReadCaptions["fatal"]]>([
    ["nothing", "", "empty"],
    ["spaces", " \n\n", "empty"],
    ["no times at all", "きょうは\nよい日です\n", "noCues"],
    ["only broken cues", "WEBVTT\n\n00:02.000 --> 00:01.000\nはい\n", "noCues"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xd8, 0xff, 0xe0]), "notText"],
    [
      "a text decoded wrongly once",
      Buffer.from(Buffer.from(`${SRT}そうですね、いいえ、どうも`).toString("latin1")),
      "notText",
    ],
    ["more bytes than anyone types", new Uint8Array(8_000_001).fill(65), "tooLarge"],
    ["more cues than a day has", `WEBVTT\n\n${"00:01.000 --> 00:02.000\nは\n\n".repeat(30_001)}`, "tooMany"],
  ])("refuses %s", async (_name, file, expected) => {
    expect(await read(file)).toMatchObject({ fatal: expected, cues: [] });
  });
});

describe("writing captions", () => {
  const word = fc.stringMatching(/^[あ-んa-zA-Z0-9&<>"'/!.-]{1,12}$/).filter((text) => /[あ-んa-zA-Z0-9]/.test(text));
  const name = fc.stringMatching(/^[あ-んa-zA-Z&<>]{1,8}$/);
  const cue: fc.Arbitrary<Omit<Cue, "id">> = fc
    .record({
      startMs: fc.integer({ min: 0, max: 86_000_000 }),
      lengthMs: fc.integer({ min: 1, max: 60_000 }),
      text: fc.array(word, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
      speaker: fc.oneof(fc.constant(""), name),
      isParagraph: fc.boolean(),
    })
    .map(({ startMs, lengthMs, ...rest }) => ({ ...rest, startMs, endMs: startMs + lengthMs }));
  const cues = fc.array(cue, { minLength: 1, maxLength: 20 }).map((list) => list.sort((a, b) => a.startMs - b.startMs));

  it("gives WebVTT that is read back as it was, by us and by others", async () => {
    await fc.assert(
      fc.asyncProperty(cues, async (list) => {
        const file = toVtt(list);
        expect(await read(file)).toEqual({ format: "vtt", cues: list, broken: [], fatal: null });
        const other = await parseText(file, { type: "vtt", strict: true });
        expect(
          other.cues.map(({ startTime, endTime }) => [startTime, endTime].map((time) => Math.round(time * 1000))),
        ).toEqual(list.map(({ startMs, endMs }) => [startMs, endMs]));
      }),
      { numRuns: 150 },
    );
  });

  it("gives SRT that is read back as it was, but for paragraphs and what would be markup", async () => {
    await fc.assert(
      fc.asyncProperty(cues, async (list) => {
        const plain = list.map((one) => ({
          ...{ ...one, isParagraph: false },
          ...{ speaker: one.speaker.replace(/[<>&]/g, "の"), text: one.text.replace(/[<>]/g, "の") },
        }));
        expect((await read(toSrt(plain))).cues).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });

  it("takes no words for times", async () => {
    const text = '"!/X</>!\nMv\n.-->x\n5->6\n3→4';
    const list = [{ startMs: 0, endMs: 1000, text, speaker: "", isParagraph: false }];
    expect(await read(toVtt(list))).toEqual({ format: "vtt", cues: list, broken: [], fatal: null });
  });

  it("lets no words become markup or times", () => {
    const cueOf = (text: string) => [{ startMs: 0, endMs: 1000, text, speaker: "A>B", isParagraph: false }];
    expect(toVtt(cueOf("<c>-->&"))).toBe("WEBVTT\n\n00:00:00.000 --> 00:00:01.000\n<v A&gt;B>&lt;c&gt;--&gt;&amp;\n");
    expect(toSrt(cueOf("<i>-->"))).toBe("1\n00:00:00,000 --> 00:00:01,000\nA>B：＜i>→\n");
  });
});
