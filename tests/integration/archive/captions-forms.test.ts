import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import type { CuesAnswer } from "~/components/archive-captions/answer";
import { findCues } from "~/domain/archive/find-cues.server";
import { findTracks } from "~/domain/archive/find-tracks.server";
import { getTranscriptDocument } from "~/domain/archive/get-transcript-document.server";
import { loader as captionsFile } from "~/routes/archive.$id.captions.$file/route";
import { loader as transcriptEpub } from "~/routes/archive.$id.transcript[.]epub/route";
import { loader as transcriptTxt } from "~/routes/archive.$id.transcript[.]txt/route";
import { changeTracks } from "~/routes/municipalities.$code.desk.archive.$id_.captions/change-tracks.server";
import { changeCues } from "~/routes/municipalities.$code.desk.archive.$id_.captions_.$language/change-cues.server";
import { TEST_DESK as at, TEST_NOW as now } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { aRecordRow, SMALL_VTT, withCaptions } from "./captions-setup";
import { renderCues, renderTranscript } from "./render-captions";

const language = "ja";

function formOf(values: Record<string, string | string[] | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) form.append(name, one);
  }
  return form;
}

describe.each(databases)("the forms of captions on $name", (database) => {
  useDatabase(database);
  let recordId: string;
  beforeEach(async () => {
    recordId = await aRecordRow({ chapters: [{ id: "chp1", ms: 10_000, title: "もどし" }] });
  });

  const view = () => findCues({ at, recordId, language, filter: { page: 1, search: "" } });
  const page = async (answer: CuesAnswer | null = null) => renderCues({ view: await view(), answer });
  const send = (values: Record<string, string | string[]>) => {
    return changeCues({ at, recordId, language, form: formOf(values), now });
  };
  const upload = (values: Record<string, string | File>) => {
    return changeTracks({ at, recordId, form: formOf({ intent: "upload", language, ...values }), now });
  };
  const file = (text: string) => new File([text], "panel.vtt");
  /** The page's form as it stands in the browser. */
  const typedPage = async (): Promise<Record<string, string | string[]>> => {
    const { cues } = await view();
    const fields = cues.flatMap(({ id, startMs, endMs, text, speaker, mark }) => [
      ...[
        [`start.${id}`, `0:${startMs / 1000}`.replace(/:(\d)$/, ":0$1")],
        [`end.${id}`, `0:${endMs / 1000}`],
      ],
      ...[
        [`text.${id}`, text],
        [`speaker.${id}`, speaker],
        [`was.${id}`, mark],
      ],
    ]);
    return { cue: cues.map(({ id }) => id), ...Object.fromEntries(fields) };
  };

  it("take a file, say what is wrong with another, and ask before replacing", async () => {
    expect(await upload({})).toMatchObject({ answer: { problem: "noFile" } });
    expect(await upload({ language: "xx", file: file(SMALL_VTT) })).toMatchObject({ answer: { problem: "language" } });
    expect(await upload({ file: file("") })).toMatchObject({ answer: { problem: "empty" } });
    const onlyBroken = "WEBVTT\n\n00:02.000 --> 00:01.000\nはい\n";
    expect(await upload({ file: file(onlyBroken) })).toMatchObject({
      answer: { problem: "noCues", brokenCount: 1, broken: [{ line: 3, problem: "endBeforeStart" }] },
    });
    expect((await findTracks(at, recordId)).tracks).toEqual([]);
    expect(await upload({ file: file(SMALL_VTT) })).toEqual({ to: "/ja?done=imported" });
    expect(await upload({ file: file(SMALL_VTT), "version.ja": "1" })).toMatchObject({ answer: { problem: "exists" } });
    expect(await upload({ file: file(SMALL_VTT), replace: "1" })).toMatchObject({ answer: { problem: "conflict" } });
    expect(await upload({ file: file(SMALL_VTT), replace: "1", "version.ja": "1" })).toEqual({
      to: "/ja?done=imported",
    });
    const remove = formOf({ intent: "remove", language, version: "2" });
    expect(await changeTracks({ at, recordId, form: remove, now })).toEqual({ to: "?done=removed" });
  });

  it("mend what is broken from the page", async () => {
    await withCaptions(recordId);
    const [broken] = (await view()).broken;
    const html = await page();
    expect(html).toContain("12行目: 終わりが始まりより前です");
    expect(html).toContain(`value="mend:${broken!.id}"`);
    expect(html).toContain('value="00:20.000"');
    const intent = `mend:${broken!.id}`;
    const wrong = await send({ intent, start: "0:20", end: "0:19", text: "こわれた", speaker: "" });
    expect(wrong).toMatchObject({ answer: { form: intent, problems: [{ field: "end", problem: "endBeforeStart" }] } });
    if (!("answer" in wrong)) throw new Error("taken");
    expect(await page(wrong.answer)).toContain("始まりより後の時刻にしてください。");
    expect(await send({ intent, start: "0:20", end: "0:21", text: "なおした", speaker: "" })).toEqual({
      done: "mended",
    });
    expect((await view()).cues.at(-1)).toMatchObject({ startMs: 20_000, endMs: 21_000, text: "なおした" });
    expect((await view()).broken).toEqual([]);
  });

  it("save the page with whatever button is pressed, and keep what was typed when it cannot", async () => {
    await withCaptions(recordId);
    const [first, second] = (await view()).cues;
    const typed = await typedPage();
    expect(await send({ ...typed, intent: "save" })).toEqual({ done: "unchanged" });
    const wrong = await send({
      ...typed,
      [`text.${first!.id}`]: "",
      [`text.${second!.id}`]: "よろしくね",
      intent: "save",
    });
    if (!("answer" in wrong)) throw new Error("taken");
    const html = await page(wrong.answer);
    expect(html).toContain("0:01: ことばを書いてください。");
    expect(html).toContain(`href="#page-text-${first!.id}"`);
    expect(html).toContain(`id="page-text-${first!.id}"`);
    expect(html).toContain("よろしくね</textarea>");
    const renamed = { ...typed, [`speaker.${second!.id}`]: "市長", intent: `speakerFrom.${second!.id}` };
    expect(await send(renamed)).toEqual({ done: "speaker" });
    expect((await view()).cues.map(({ speaker }) => speaker)).toEqual(["司会", "市長", "見本 花子"]);
    // The marks of before: the second cue is another one now.
    const late = await send({ ...typed, [`text.${second!.id}`]: "おそい", intent: "save" });
    if (!("answer" in late)) throw new Error("taken");
    expect(late.answer.isConflict).toBe(true);
    const both = await page(late.answer);
    expect(both).toContain("いま保存されている内容");
    expect(both).toContain("おそい</textarea>");
    expect(await send({ ...(await typedPage()), intent: `delete.${second!.id}` })).toEqual({ done: "deleted" });
    expect(await send({ intent: "add", start: "0:05", end: "0:06", text: "くわえた", speaker: "" })).toEqual({
      done: "added",
    });
    expect(await send({ intent: "speakers", name: "司会", speaker: "見本 太郎" })).toEqual({ done: "speaker" });
    expect(await send({ intent: "speakers", name: "見本 太郎", speaker: " " })).toMatchObject({
      answer: { form: "speakers" },
    });
    expect((await view()).cues.map(({ speaker, text }) => `${speaker}:${text}`)).toEqual([
      ...["見本 太郎:はじめます", ":くわえた", "見本 花子:もどしの話です"],
    ]);
  });

  it("give files and a paper, under their chapters", async () => {
    await withCaptions(recordId);
    const ask = (name: string, loader: typeof captionsFile, params: Record<string, string> = {}) => {
      const request = new Request(`http://localhost:3000/archive/${recordId}/${name}`);
      return loader({ request, params: { id: recordId, ...params }, context: {} as never });
    };
    const vtt = await ask("captions/ja.vtt", captionsFile, { file: "ja.vtt" });
    expect(vtt.headers.get("Content-Type")).toBe("text/vtt; charset=utf-8");
    expect(await vtt.text()).toContain("<v 見本 花子>もどしの話です");
    const text = await (await ask("transcript.txt", transcriptTxt)).text();
    expect(text).toContain("■ 0:00:10 もどし\n\n[0:00:10] 見本 花子：もどしの話です");
    expect(text).toContain(`/archive/${recordId}?language=ja`);
    const epub = await ask("transcript.epub", transcriptEpub);
    expect(epub.headers.get("Content-Type")).toBe("application/epub+zip");
    expect(
      Buffer.from(await epub.arrayBuffer())
        .subarray(30, 58)
        .toString(),
    ).toBe("mimetypeapplication/epub+zip");
    await expect(ask("captions/en.vtt", captionsFile, { file: "en.vtt" })).rejects.toMatchObject({ status: 404 });
  });

  it("send the three hours in one page that is small enough", async () => {
    const text = readFileSync("tests/fixtures/transcripts/pyconjptv13.srt", "utf8");
    await withCaptions(recordId, { text });
    const document = await getTranscriptDocument({ recordId, language });
    const paper = await renderTranscript(document!);
    expect(paper).toContain("当日の");
    // The words come twice: as HTML and as data for the scripts.
    expect(gzipSync(paper + JSON.stringify(document)).length).toBeLessThan(300_000);
    expect(gzipSync(await page()).length).toBeLessThan(100_000);
  });
});
