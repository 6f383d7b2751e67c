import { readdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";
import { siteUnderTest } from "../../setup/site-under-test";
import { expectGood, openAs, press, pressButton, WAYS } from "../journeys/steps";
import {
  beginRecord,
  LONG_VIDEO,
  mediaFile,
  optionsOf,
  paddedVideo,
  sendFile,
  untilKept,
  writePart,
} from "./record-steps";

/** Forty pages one after the other. */
const JOURNEY_MS = 300_000;
const DAY = "2026年10月1日";

/** The second has its end before its start, the third no time that can be read. */
const SRT = [
  ...["1", "00:00:01,000 --> 00:00:04,000", "司会（見本）: はじめます。", ""],
  ...["2", "00:12:40,000 --> 00:12:31,000", "相談員（見本）: もどしてもらう合図を決めます。", ""],
  ...["3", "00:12:xx --> 00:12:50,000", "<script>alert(1)</script>質問をどうぞ。", ""],
  ...["4", "00:13:00,000 --> 00:13:04,000", "地域の人（見本）: はい。", ""],
].join("\r\n");

async function sendCaptions(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/captions`);
  await page.getByLabel("何語の字幕ですか").selectOption({ label: "日本語" });
  await press(page, "入れる");
  await page.getByRole("link", { name: "字幕のファイルを選んでください。" }).waitFor();
  const file = { name: "字幕.srt", mimeType: "application/x-subrip", buffer: Buffer.from(SRT) };
  await page.locator("#file").setInputFiles(file);
  await press(page, "入れる");
  await page.getByText("字幕を入れました。2の字幕があります。").waitFor();
}

/** Each broken one by its line of the file: a first try that is refused with a message, then the right time. */
async function mendBroken(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "読めなかったところ（2件）" }).waitFor();
  const first = page.getByRole("listitem").filter({ hasText: "6行目: 終わりが始まりより前です" });
  await first.getByLabel("終わり").fill("9:99");
  await pressButton(first.getByRole("button", { name: "直して入れる" }).last());
  await page.getByRole("link", { name: /時刻を 0:12:30 の形で書いてください。/ }).waitFor();
  expect(await first.getByLabel("終わり").inputValue()).toBe("9:99");
  await first.getByLabel("始まり").fill("0:12:31");
  await first.getByLabel("終わり").fill("0:12:40");
  await pressButton(first.getByRole("button", { name: "直して入れる" }).last());
  await page.getByText("直した字幕を入れました。").waitFor();
  await page.getByRole("heading", { name: "読めなかったところ（1件）" }).waitFor();
  const second = page.getByRole("listitem").filter({ hasText: "10行目: 時刻が読めません" });
  await second.getByLabel("始まり").fill("0:12:45");
  await second.getByLabel("終わり").fill("0:12:50");
  await pressButton(second.getByRole("button", { name: "直して入れる" }).last());
  // Between two pages there is nothing at all.
  const broken = page.getByRole("heading", { name: /^読めなかったところ/ });
  const cues = page.getByLabel("ことば", { exact: true });
  await expect.poll(async () => [await broken.count(), (await cues.count()) > 3]).toEqual([0, true]);
}

async function writeChapters(page: Page, root: string): Promise<void> {
  await writePart(page, root, "chapters", { 章: "００：００：００ はじめに\n質疑" });
  await page.getByRole("link", { name: /2行目「質疑」：時刻がありません。/ }).waitFor();
  expect(await page.getByRole("textbox", { name: "章" }).inputValue()).toBe("００：００：００ はじめに\n質疑");
  await writePart(page, root, "chapters", { 章: "００：００：００ はじめに\n00:12:30 質疑" });
  await page.getByText("保存しました。").waitFor();
  await page.getByRole("heading", { name: "いまの章（2）" }).waitFor();
}

async function writeSpeaker(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/edit/speakers`);
  await press(page, "話した人を足す");
  await page.getByRole("textbox", { name: /^名前/ }).fill("見本 花子");
  await page.getByRole("radio", { name: "承諾しない" }).check();
  await press(page, "保存する");
  await page.getByText("保存しました。").waitFor();
}

describe("an officer makes a record", () => {
  const browser = useBrowser();

  it.each(WAYS)(
    "from a video and its captions to a published page ($way)",
    async (way) => {
      const page = await openAs(browser, "officer", way);
      const title = `質疑のある見本（${way.javaScriptEnabled ? "机" : "電話"}）`;
      const root = await beginRecord(page, title);
      const publicPath = `/archive/${root.split("/").at(-1)}`;
      await expectGood(page, way);
      await page.getByRole("link", { name: "ファイル", exact: true }).first().click();
      await page.getByRole("heading", { name: "ファイルを送る" }).waitFor();
      await sendFile(page, /^映像/, LONG_VIDEO);
      await untilKept(page);
      await page.getByText("使いみち: 本編の映像・音声").waitFor();
      await page.getByText("2:54:00").waitFor();
      await expectGood(page, way);

      await sendCaptions(page, root);
      await expectGood(page, way);
      await mendBroken(page);
      await expectGood(page, way);
      await writeChapters(page, root);
      await expectGood(page, way);
      await writePart(page, root, "basics", { どんな記録か: "見本の記録です。", 収録した日: DAY });
      await page.getByText("保存しました。").waitFor();

      await writeSpeaker(page, root);
      await page.goto(root);
      await page.getByText("直すところがあるので、まだ公開できません。").waitFor();
      await page.getByRole("link", { name: /見本 花子さんは、記録の公開を承諾していません。/ }).click();
      await page.getByRole("radio", { name: "承諾をもらった" }).check();
      await press(page, "保存する");
      await page.getByText("保存しました。").waitFor();
      expect((await page.request.get(publicPath)).status()).toBe(404);
      await page.goto(root);
      await press(page, "公開する");
      await page.getByText("公開しました。").waitFor();
      await expectGood(page, way);

      const visitor = await browser.open(publicPath, optionsOf(way));
      await visitor.getByRole("heading", { level: 1, name: title }).waitFor();
      expect(await visitor.locator("script", { hasText: "alert(1)" }).count()).toBe(0);
      const chapters = visitor.getByRole("region", { name: "章" });
      expect(await chapters.getByRole("listitem").allInnerTexts()).toEqual([
        expect.stringMatching(/0:00:00\s+はじめに/),
        expect.stringMatching(/0:12:30\s+質疑/),
      ]);
      const said = visitor.getByRole("region", { name: "文字起こし" });
      await said.getByText("もどしてもらう合図を決めます。").waitFor();
      await said.getByText("質問をどうぞ。").waitFor();
      await expectGood(visitor, way);
      // What a refusal takes away is gone with the next page, not with the next publishing.
      await page.goto(`${root}/edit/speakers`);
      await page.getByRole("radio", { name: "承諾しない" }).check();
      await press(page, "保存する");
      await page.getByText("保存しました。").waitFor();
      await visitor.reload();
      await visitor.getByText("登壇者の意思により公開していません").waitFor();
      expect(await visitor.getByText("もどしてもらう合図").count()).toBe(0);
      expect(await visitor.locator("video, audio").count()).toBe(0);
    },
    JOURNEY_MS,
  );
});

describe("an upload", () => {
  const browser = useBrowser();
  const BYTES = 20_000_000;
  let video: ReturnType<typeof paddedVideo>;

  beforeAll(() => {
    video = paddedVideo(BYTES);
  });
  afterAll(() => video?.remove());

  it(
    "that broke off is continued after the page was loaded anew, not begun again",
    async () => {
      const page = await openAs(browser, "officer", WAYS[0]!);
      const root = await beginRecord(page, "とちゅうで切れる見本");
      await page.goto(`${root}/files`);
      const sent: string[] = [];
      page.on("request", (request) => {
        if (new URL(request.url()).pathname.startsWith("/uploads")) sent.push(request.method());
      });
      // The line breaks when the first part is through.
      await page.route(/\/uploads\//, (route) => {
        const isFirstPart = sent.filter((method) => method === "PATCH").length < 2;
        return isFirstPart ? route.continue() : new Promise(() => {});
      });
      await sendFile(page, /^映像/, video.file);
      await expect.poll(() => sent.filter((method) => method === "PATCH").length, { timeout: 30_000 }).toBe(2);
      await page.getByRole("button", { name: "いったん止める" }).click();
      await page.getByText("止めています。").waitFor();
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.reload();
      await page.getByText("送信が途中のファイルがあります").waitFor();
      sent.length = 0;
      const offset = page.waitForResponse((answer) => answer.request().method() === "HEAD");
      await sendFile(page, /^映像/, video.file);
      expect(Number((await offset).headers()["upload-offset"])).toBe(8_000_000);
      await untilKept(page);
      expect(sent.filter((method) => method === "POST")).toEqual([]);
      await page.getByText("使いみち: 本編の映像・音声").waitFor();
      await page.reload();
      expect(await page.getByText("送信が途中のファイルがあります").count()).toBe(0);
    },
    JOURNEY_MS,
  );

  const SVG = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
  const REFUSED: { what: string; kind: RegExp; file: Parameters<typeof sendFile>[2]; says: RegExp }[] = [
    {
      what: "a page called a video",
      kind: /^映像/,
      file: { name: "見本.mp4", mimeType: "video/mp4", buffer: Buffer.from("<script>alert(1)</script>".repeat(50)) },
      says: /選んだ種類として使えません/,
    },
    {
      what: "a script inside a picture",
      kind: /^表紙/,
      file: { name: "見本.png", mimeType: "image/png", buffer: Buffer.from(SVG) },
      says: /選んだ種類として使えません/,
    },
    {
      what: "a picture that is too large",
      kind: /^表紙/,
      file: { name: "見本.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(20_000_001, 0xff) },
      says: /ファイルが大きすぎます/,
    },
    {
      what: "a document that would unpack to 1.7 GB",
      kind: /^スライド/,
      file: mediaFile("bomb-content.pdf"),
      says: /中身を読み取れませんでした/,
    },
    {
      what: "a document of too many pages",
      kind: /^スライド/,
      file: mediaFile("many-pages.pdf"),
      says: /300ページまで/,
    },
    {
      what: "an empty file",
      kind: /^配布資料/,
      file: { name: "<img src=x onerror=alert(1)>.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(0) },
      says: /中身がありません/,
    },
  ];

  it.each(WAYS)(
    "that cannot be used is refused with its reason and leaves nothing ($way)",
    async (way) => {
      const page = await openAs(browser, "officer", way);
      const root = await beginRecord(page, "断られる見本");
      const before = keptFiles();
      for (const { what, kind, file, says } of REFUSED) {
        await page.goto(`${root}/files`);
        await sendFile(page, kind, file);
        await page.getByText(says).first().waitFor({ timeout: 60_000 });
        expect(await page.getByText("まだファイルがありません。").count(), what).toBe(1);
        expect(keptFiles(), what).toEqual(before);
      }
      await expectGood(page, way);
    },
    JOURNEY_MS,
  );
});

/** Everything in the folder of the media, also what is on its way. */
function keptFiles(): string[] {
  const folder = path.join(siteUnderTest().dataDir, "media");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
}
