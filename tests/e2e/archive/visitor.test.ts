import { readFileSync } from "node:fs";
import { get } from "node:http";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { importCaptions } from "~/domain/archive/import-captions.server";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { aRecordDraft } from "../../factories/archive-record";
import { TEST_DESK } from "../../factories/symposium";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";
import { DESK, expectGood, press, WAYS, type Way } from "../journeys/steps";
import { LONG_VIDEO, optionsOf, sendFile, untilKept } from "./record-steps";

const TITLE = "三時間の見本";
const SECONDS = 10_440;
const SRT = "tests/fixtures/transcripts/pyconjptv13.srt";
/** Said once, from 2:05:14.16 on. */
const PHRASE = "富士山の北を通りました";
const SAID_AT = 7515;
const START_MS = 300_000;
const SCRIPTS_LIMIT = 160_000;
const PLAYER_LIMIT = 40_000;
const PAGE_LIMIT = 300_000;

/** A draft with the captions of nearly three hours. */
async function longDraft(): Promise<string> {
  const now = new Date();
  const content = {
    ...{ title: TITLE, seconds: SECONDS, media: { kind: "none" } as const, mediaNote: "" },
    chapters: [
      { id: "chpone", ms: 0, title: "はじめに" },
      { id: "chptwo", ms: 7_200_000, title: "空の話" },
    ],
  };
  const recordId = await aRecordDraft({ content, now });
  const bytes = readFileSync(SRT);
  const track = { at: TEST_DESK, recordId, language: "ja", fileName: "見本.srt", bytes, baseVersion: null, now };
  const { fatal, broken } = await importCaptions(track);
  // Its first cue says "!" only.
  expect({ fatal, broken: broken.map(({ problem }) => problem) }).toEqual({ fatal: null, broken: ["notText"] });
  return recordId;
}

/** The second the player stands at; without scripts the one it would begin at. */
function playerSecond(page: Page): Promise<number> {
  return page.locator("video").evaluate((video: HTMLVideoElement) => {
    const asked = /#t=(\d+)/.exec(video.src)?.[1];
    return video.readyState > 0 || asked === undefined ? video.currentTime : Number(asked);
  });
}

/** Words of the transcript that stand in the window now. */
function isInSight(page: Page, words: string): Promise<boolean> {
  return page
    .locator(".transcript-pane li", { hasText: words })
    .first()
    .evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
}

describe("a visitor", () => {
  const browser = useBrowser();
  let site: Awaited<ReturnType<typeof openOwnSite>>;
  let path = "";

  beforeAll(async () => {
    let id = "";
    site = await openOwnSite(async (dataDir) => {
      connectDatabase({ kind: "folder", dataDir });
      // Opening it may take longer than a transaction waits.
      await db().user.count();
      id = await longDraft();
      await closeDatabase();
    });
    path = `/archive/${id}`;
    const officer = await browser.open("/about", { baseURL: site.baseUrl });
    await signInAs(officer, "officer", site.baseUrl);
    await officer.goto(`${DESK}${path}/files`);
    await sendFile(officer, /^映像/, LONG_VIDEO);
    await untilKept(officer);
    await officer.goto(`${DESK}${path}`);
    await press(officer, "公開する");
    await officer.getByText("公開しました。").waitFor();
    await vi.waitFor(async () => expect(await spokenHits(PHRASE)).toBe(1), { timeout: 30_000, interval: 200 });
  }, START_MS);
  afterAll(() => site?.stop());

  async function spokenHits(text: string): Promise<number> {
    const answer = await fetch(`${site.baseUrl}/search?tab=passages&q=${encodeURIComponent(text)}`);
    return (await answer.text()).match(/<article/g)?.length ?? 0;
  }
  function open(address: string, way: Way): Promise<Page> {
    return browser.open(address, { ...optionsOf(way), baseURL: site.baseUrl });
  }

  it.each(WAYS)("searches a phrase in everything that was said and lands at its second ($way)", async (way) => {
    const page = await open("/", way);
    await page.getByRole("link", { name: "アーカイブ", exact: true }).first().click();
    await page.getByRole("heading", { level: 1, name: "アーカイブ" }).waitFor();
    await page.getByText(TITLE).first().waitFor();
    await expectGood(page, way);
    await page.getByRole("searchbox", { name: "話されたことからさがす" }).fill(PHRASE);
    await page.getByRole("button", { name: "さがす", exact: true }).click();
    const tabs = page.getByRole("navigation", { name: "さがすところ" });
    await tabs.waitFor();
    expect(await tabs.locator("[aria-current=page]").innerText()).toMatch(/話されたこと\s*1/);
    const hit = page.getByRole("article").first();
    expect(await hit.locator("mark").allInnerTexts()).toEqual([PHRASE]);
    await hit.getByText(TITLE).waitFor();
    await expectGood(page, way);
    await hit.getByRole("link").first().click();
    await page.getByRole("heading", { level: 1, name: TITLE }).waitFor();
    const opened = new URL(page.url());
    expect(opened.pathname).toBe(path);
    const second = Number(opened.searchParams.get("t"));
    // A passage is found, of which the words are a part.
    expect(second).toBeGreaterThan(SAID_AT - 60);
    expect(second).toBeLessThanOrEqual(SAID_AT);
    await expect.poll(() => playerSecond(page)).toBeGreaterThanOrEqual(second);
    await expect.poll(() => isInSight(page, PHRASE)).toBe(true);
    await expectGood(page, way);
  });

  it.each(WAYS)("finds words inside, turns to another part and passes a passage on ($way)", async (way) => {
    const page = await open(`${path}?t=${SAID_AT}`, way);
    const said = page.getByRole("region", { name: "文字起こし" });
    await said.getByText(PHRASE).waitFor();
    await said.getByRole("searchbox").fill("アクアライン");
    await said.getByRole("button", { name: "さがす" }).click();
    await said.getByText(/「アクアライン」は\d+か所にあります/).waitFor();
    await expectGood(page, way);
    await said.locator(".transcript-hits a").first().click();
    await expect.poll(() => playerSecond(page)).toBeGreaterThan(SAID_AT - 60);

    await said.getByRole("navigation", { name: "文字起こしの区切り" }).getByRole("link").first().click();
    const first = said.locator(".transcript-pane li").first();
    await first.locator(".passage-time", { hasText: /^0:00:0/ }).waitFor();
    await first.getByRole("link", { name: /からのことばを共有する$/ }).click();
    const share = page.getByRole("region", { name: "このことばを共有する" });
    await share.waitFor();
    expect(await share.innerText()).toContain(`〈${TITLE}〉`);
    expect(await share.innerText()).toContain(`${path}?t=5`);
    await expectGood(page, way);

    const downloads = page.getByRole("region", { name: "読む・受け取る" });
    for (const name of ["印刷用のページ", "テキスト（TXT）", "字幕（WebVTT）", "字幕（SRT）", "電子書籍（EPUB）"]) {
      const href = (await downloads.getByRole("link", { name }).getAttribute("href")) ?? "";
      const answer = await page.request.get(href);
      expect(answer.status(), name).toBe(200);
      if (!name.includes("EPUB")) expect(await answer.text(), name).toContain(PHRASE);
    }
  });

  it("reads along: the spoken line is marked and followed until it is stopped, by keys alone", async () => {
    // Nothing moves by and by: where it stands is where it stays.
    const options = { ...optionsOf(WAYS[0]!), baseURL: site.baseUrl, reducedMotion: "reduce" as const };
    const page = await browser.open(`${path}?t=${SAID_AT}`, options);
    await turnToPlayer(page);
    const said = page.getByRole("region", { name: "文字起こし" });
    const marked = said.locator(".is-spoken");
    await expect.poll(() => marked.allInnerTexts()).toEqual([PHRASE]);
    const time = said.locator(".transcript-pane li", { hasText: PHRASE }).locator(".passage-time");
    await time.focus();
    const from = await playerSecond(page);
    for (const _ of [1, 2, 3]) await page.keyboard.press("ArrowDown");
    const line = page.locator("[data-ms]:focus");
    const target = Number(await line.getAttribute("data-ms")) / 1000;
    expect(target).not.toBe(from);
    await page.keyboard.press("Enter");
    await expect.poll(() => playerSecond(page)).toBeGreaterThanOrEqual(Math.floor(target));
    const follow = said.getByRole("button", { name: "追いかけるのをやめる" });
    await follow.focus();
    await page.keyboard.press("Enter");
    await said.getByRole("button", { name: "話している行を追いかける" }).waitFor();
    const pane = said.locator(".transcript-pane");
    await page.locator("video").evaluate((video: HTMLVideoElement) => video.pause());
    await expect.poll(() => page.locator("video").evaluate((video: HTMLVideoElement) => video.paused)).toBe(true);
    const before = await pane.evaluate((element) => element.scrollTop);
    await page.locator("video").evaluate((video: HTMLVideoElement) => {
      video.currentTime = 7300;
    });
    await expect.poll(() => playerSecond(page)).toBe(7300);
    expect(await pane.evaluate((element) => element.scrollTop)).toBe(before);
  });

  it("copies the link to a second, and the page opened by it stands there", async () => {
    const page = await open(`${path}?t=${SAID_AT}`, WAYS[0]!);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "いまの秒への URL をコピーする" }).click();
    await page.getByText("コピーしました").waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(`${link.pathname}${link.search}`).toBe(`${path}?t=${SAID_AT}`);
  });

  it("hears the page in the order it is meant: title, player, transcript by speaker and time", async () => {
    const page = await open(path, WAYS[1]!);
    const order = await page.evaluate(() => {
      const named = [...document.querySelectorAll("main h1, main video, main #transcript, main .transcript-pane li")];
      return named.map(({ tagName }) => tagName).filter((name, at, all) => name !== all[at - 1]);
    });
    expect(order).toEqual(["H1", "VIDEO", "H2", "LI"]);
    expect(await page.locator(".transcript-pane ol").getAttribute("lang")).toBe("ja");
    const track = page.locator("video track[kind=captions]");
    expect(await track.getAttribute("srclang")).toBe("ja");
    const captions = await page.request.get((await track.getAttribute("src")) ?? "");
    expect(captions.headers()["content-type"]).toMatch(/^text\/vtt/);
    expect(await captions.text()).toContain(PHRASE);
  });

  it("gets a page of three hours that weighs little", async () => {
    for (const address of [path, `${path}?t=${SAID_AT}`]) expect(await packedBytes(address)).toBeLessThan(PAGE_LIMIT);
    for (const viewport of [DESKTOP, PHONE]) {
      const page = await browser.open("/healthz", {
        baseURL: site.baseUrl,
        viewport,
        expectedProblems: [/status of 404/],
      });
      const bytes = await scriptBytes(page, path);
      expect(bytes.page).toBeLessThan(SCRIPTS_LIMIT);
      expect(bytes.player).toBeGreaterThan(0);
      expect(bytes.player).toBeLessThan(PLAYER_LIMIT);
    }
  });

  /** What comes over the line for a page, packed. */
  function packedBytes(address: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const headers = { Accept: "text/html", "Accept-Encoding": "gzip" };
      get(site.baseUrl + address, { headers }, (response) => {
        expect([response.statusCode, response.headers["content-encoding"]]).toEqual([200, "gzip"]);
        let bytes = 0;
        response.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
        });
        response.on("end", () => resolve(bytes));
      }).on("error", reject);
    });
  }
});

/** Its controls come with the first touch, once the page has been taken over. */
async function turnToPlayer(page: Page): Promise<void> {
  const controls = page.locator(".plyr");
  const isThere = async () => {
    await page.locator("video, audio").dispatchEvent("pointerover");
    return controls.count();
  };
  await expect.poll(isThere, { timeout: 60_000 }).toBeGreaterThan(0);
}

/** Bytes of the scripts a first visit loads, packed, as they came; apart those of the player, which come with a touch. */
async function scriptBytes(page: Page, address: string): Promise<{ page: number; player: number }> {
  const sizes: Promise<{ isPlayer: boolean; bytes: number }>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    const isPlayer = request.url().includes("/enhance-player");
    sizes.push(request.sizes().then(({ responseBodySize: bytes }) => ({ isPlayer, bytes })));
  });
  await page.goto(address);
  await page.waitForLoadState("networkidle");
  await turnToPlayer(page);
  await page.waitForLoadState("networkidle");
  const all = await Promise.all(sizes);
  expect(all.length).toBeGreaterThan(10);
  const sum = (isPlayer: boolean) =>
    all.filter((one) => one.isPlayer === isPlayer).reduce((total, { bytes }) => total + bytes, 0);
  return { page: sum(false), player: sum(true) };
}
