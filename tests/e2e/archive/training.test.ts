import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";
import { DESK, expectGood, openAs, press, WAYS, type Way } from "../journeys/steps";
import { optionsOf } from "./record-steps";

/** Sixty pages one after the other. */
const JOURNEY_MS = 300_000;
/** Of 松戸市; the officer is 焼津市's. */
const ORIGIN = "映像教材を使う研修モデル（見本）";
/** Fewer are not shown. */
const ANSWERS = 5;
const CHANGE = "話し合いを20分から25分に延ばしました。";

/** From the page of another town's plan to a draft of one's own; returns its path at the desk. */
async function copyPlan(page: Page, way: Way, title: string): Promise<string> {
  await page.goto("/training");
  await page.getByRole("heading", { level: 1, name: "研修モデル" }).waitFor();
  await expectGood(page, way);
  await page.getByRole("link", { name: ORIGIN }).click();
  await page.getByRole("heading", { level: 1, name: ORIGIN }).waitFor();
  await expectGood(page, way);
  await page.getByRole("link", { name: "焼津市で、これをもとに作る" }).click();
  await page.getByText(`もと：松戸市「${ORIGIN}」`).waitFor();
  await page.getByRole("textbox", { name: "題名" }).fill(title);
  await press(page, "下書きを作る");
  await page.getByText("写して下書きを作りました。").waitFor();
  return new URL(page.url()).pathname;
}

/** 読む before 話し合い, and five minutes more for the talk. */
async function adapt(page: Page, way: Way, root: string): Promise<void> {
  await page.goto(`${root}/edit/parts`);
  await press(page, "「話し合い」を下へ");
  const parts = page.locator("main").getByRole("group", { name: /^\d+\. / });
  await expect
    .poll(() => parts.locator("> legend").allInnerTexts())
    .toEqual([
      expect.stringContaining("映像教材1を見る"),
      expect.stringContaining("活用の手引きを読む"),
      expect.stringContaining("話し合い"),
      expect.stringContaining("アンケート"),
    ]);
  const talk = page.getByRole("group", { name: /話し合い/ });
  await talk.getByRole("textbox", { name: /^時間（分）/ }).fill("25");
  await press(page, "下書きを保存する");
  await page.getByText("下書きを保存しました。").waitFor();
  await expectGood(page, way);
}

/** To the end, as on a projector: by keys, or by links where there are no scripts. */
async function run(page: Page, way: Way): Promise<void> {
  const title = page.getByRole("heading", { level: 1 });
  const on = async (name: string) => {
    if (way.javaScriptEnabled) await page.keyboard.press("ArrowRight");
    else await page.getByRole("link", { name: /^次へ|^終わる/ }).click();
    await expect.poll(() => title.innerText()).toContain(name);
  };
  await page.getByRole("link", { name: "研修を始める（大きく映す）" }).click();
  await page.waitForURL(/\/run$/);
  await expect.poll(() => title.innerText()).toContain("映像教材1を見る");
  await expectGood(page, way);
  await on("活用の手引きを読む");
  await on("話し合い");
  await page.getByText("3 / 4").waitFor();
  if (way.javaScriptEnabled) await keepTime(page);
  else await page.getByText("この部の時間：25分").waitFor();
  await expectGood(page, way);
  await on("アンケート");
  await on("これで終わりです");
  await expectGood(page, way);
}

async function keepTime(page: Page): Promise<void> {
  const clock = page.getByRole("timer");
  expect(await clock.innerText()).toBe("25:00");
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "止める" }).waitFor();
  await expect.poll(() => clock.innerText(), { timeout: 10_000 }).toMatch(/^24:5\d$/);
  await page.keyboard.press(" ");
  await page.getByRole("button", { name: "時間を計る" }).waitFor();
  await page.keyboard.press("f");
  await page.getByRole("button", { name: "もとの大きさに戻す" }).waitFor();
  await page.keyboard.press("f");
  await page.getByRole("button", { name: "画面いっぱいに映す" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("活用の手引きを読む");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toContain("話し合い");
}

async function noteHeld(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/held`);
  await page.getByRole("textbox", { name: "開いた日" }).fill("2026年11月20日");
  await page.getByRole("textbox", { name: "参加した人数" }).fill("１２");
  await page.getByLabel("日と町と人数を、研修モデルのページに出す").check();
  await press(page, "書きのこす");
  await page.getByText("保存しました。").waitFor();
}

async function openQuestionnaire(page: Page, way: Way, root: string): Promise<void> {
  await page.goto(root);
  await page.getByRole("link", { name: "アンケート", exact: true }).click();
  await press(page, "アンケートを作る");
  await page.getByRole("radio", { name: "リンクを受け取った方と、研修モデルのページを見た方" }).check();
  await press(page, "保存する");
  await page.getByText("保存しました。").waitFor();
  await expectGood(page, way);
  await press(page, "受付の日時を決める");
  await page.getByText("受付の日時を決めました。").waitFor();
}

async function answer(page: Page): Promise<void> {
  await page.getByText("第1版についてのアンケートです。").waitFor();
  await page.getByRole("radio", { name: /^5/ }).check();
  await page.getByRole("textbox", { name: /自由に書いてください/ }).fill("ひみつの感想です。");
  await press(page, "答えを送る");
  await page.getByRole("heading", { level: 1, name: "お答えを受け取りました" }).waitFor();
}

async function publishResults(page: Page, way: Way, root: string): Promise<void> {
  await page.goto(`${root}/questionnaire`);
  await press(page, "いま締め切る");
  await page.getByText("締め切りました。").first().waitFor();
  await page.goto(`${root}/questionnaire/results`);
  await page.getByText(`答え ${ANSWERS}件`).waitFor();
  await expectGood(page, way);
  await press(page, "結果を公表する");
  await page.getByText("結果を公表しました。").waitFor();
}

async function writeChange(page: Page, way: Way, root: string): Promise<void> {
  await page.goto(`${root}/voices`);
  await press(page, "書き足す");
  await page.getByRole("link", { name: "いただいた声を書いてください。" }).waitFor();
  await page.getByRole("textbox", { name: /^いただいた声/ }).fill("話し合いの時間が足りない、という声がありました。");
  await page.getByRole("textbox", { name: /^変えたこと/ }).fill(CHANGE);
  await page.getByLabel("どの版への声ですか").selectOption({ label: "第1版" });
  await press(page, "書き足す");
  await page.getByText("書き足しました。").waitFor();
  await expectGood(page, way);
  await press(page, "公表する");
  await page.getByText("公表しました。").first().waitFor();
}

describe("a town trains with a plan of another", () => {
  const browser = useBrowser();

  it.each(WAYS)(
    "copies it, runs it, collects answers and tells what it changed ($way)",
    async (way) => {
      const page = await openAs(browser, "officer", way);
      const title = `うちの町の研修（${way.javaScriptEnabled ? "机" : "電話"}）`;
      const root = await copyPlan(page, way, title);
      expect(root.startsWith(`${DESK}/training/pln_`)).toBe(true);
      const publicPath = `/training/${root.split("/").at(-1)}`;
      await adapt(page, way, root);
      await page.goto(root);
      await page.getByText(`もとの研修モデル：松戸市「${ORIGIN}」第1版`).waitFor();
      expect((await page.request.get(publicPath)).status()).toBe(404);
      await press(page, "公開する");
      await page.getByText("公開しました。").waitFor();
      await expectGood(page, way);
      await openQuestionnaire(page, way, root);
      await noteHeld(page, root);

      const visitor = await browser.open(publicPath, optionsOf(way));
      await visitor.getByRole("heading", { level: 1, name: title }).waitFor();
      await visitor.getByRole("link", { name: `もとの研修モデル：松戸市「${ORIGIN}」第1版` }).waitFor();
      await visitor.getByText("12人").waitFor();
      // What the facilitator reads is not for those who take part.
      expect(await visitor.getByText("正しい答えを出す場ではありません。").count()).toBe(0);
      await expectGood(visitor, way);
      await run(visitor, way);
      await visitor.getByRole("link", { name: "アンケートに答える" }).click();
      await expectGood(visitor, way);
      await answer(visitor);
      for (let more = 1; more < ANSWERS; more++) {
        await answer(await browser.open(`${publicPath}/questionnaire`, optionsOf(way)));
      }

      await publishResults(page, way, root);
      await writeChange(page, way, root);
      await visitor.goto(publicPath);
      await visitor.getByRole("link", { name: "いただいた声と、変えたこと", exact: true }).click();
      await visitor.getByText(CHANGE).waitFor();
      await visitor.getByText(`第1版へのアンケートの結果`).waitFor();
      expect(await visitor.getByText("ひみつの感想です。").count()).toBe(0);
      await expectGood(visitor, way);
    },
    JOURNEY_MS,
  );
});
