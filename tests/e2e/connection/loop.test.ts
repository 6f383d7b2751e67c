import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { proposeLookIn } from "~/domain/connection/propose-look-in";
import { nextWorkingDay } from "~/domain/connection/working-day";
import { formatDate, formatShortDate } from "~/i18n/format";
import { tokyoDateKey } from "~/shared/dates";
import { useBrowser } from "../../setup/browser";
import { linkIn, mailsIn, type ReadMail } from "../../setup/read-mail";
import { sampleAccount } from "../../setup/sign-in";
import { siteUnderTest } from "../../setup/site-under-test";
import { expectGood, openAs, press, WAYS, type Way } from "../journeys/steps";
import { AREA, arrivedAtAlias, change, expectWithout, formOf, openConnection, textOf } from "./steps";

const CAFE = "オレンジカフェ港町（見本）";
const ENGAWA = "居場所「みなとの縁側」（見本）";
const TEA = "縁側のお茶出し（見本）";
/** Some sixty pages one after the other. */
const JOURNEY_MS = 300_000;
const WORD_MAIL = /様子の知らせが届きました/;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

const email = () => sampleAccount("professional").email;
const today = () => tokyoDateKey(new Date());
const wordMails = () => mailsIn(siteUnderTest().dataDir, email()).filter(({ subject }) => WORD_MAIL.test(subject));

/** A full name is refused and says why; what else was typed stays; then the proposed alias is taken. */
async function begin(page: Page, way: Way): Promise<{ aliasId: string; alias: string }> {
  await page.goto("/desk/settings");
  await press(page, "いつもの日数にもどす");
  await page.getByText("保存しました。").waitFor();
  await page.goto("/desk/aliases");
  await page.getByRole("link", { name: /^(人を加える|はじめの一人を加える)$/ }).click();
  await page.getByRole("heading", { name: "人を加える" }).waitFor();
  const name = page.getByRole("textbox", { name: /^呼び名/ });
  const alias = await name.inputValue();
  await name.fill("山田太郎");
  await page.getByRole("textbox", { name: /^おおよその場所/ }).fill(AREA);
  await page.getByRole("checkbox", { name: "高齢の人" }).check();
  await page.getByRole("textbox", { name: /^好きなこと/ }).fill("お茶、将棋");
  await press(page, "加える");
  const alert = page.getByRole("alert");
  await alert.getByRole("link", { name: /本名のように見えます。あなたが決めた呼び名にしてください/ }).waitFor();
  await expectGood(page, way);
  expect(await page.getByRole("textbox", { name: /^好きなこと/ }).inputValue()).toBe("お茶、将棋");
  expect(await page.getByRole("checkbox", { name: "高齢の人" }).isChecked()).toBe(true);
  await name.fill(alias);
  await press(page, "加える");
  const aliasId = await arrivedAtAlias(page);
  await page.getByText("加えました。まずは").waitFor();
  await page.getByRole("heading", { level: 1, name: alias }).waitFor();
  return { aliasId, alias };
}

/** In that person's view: their area, their 対象; three candidates side by side. */
async function find(page: Page, way: Way, alias: string): Promise<void> {
  await page.getByRole("link", { name: "さがす", exact: true }).last().click();
  await page.getByRole("heading", { level: 1, name: `「${alias}」のためにさがす` }).waitFor();
  await page.getByText(/からはかっています（およそ500 m/).waitFor();
  const hints = await textOf(page.getByRole("region", { name: "さがす手がかり" }));
  for (const hint of ["高齢", "お茶、将棋"]) expect(hints).toContain(hint);
  await expectGood(page, way);
  for (const name of [ENGAWA, CAFE, TEA]) {
    await page.goto(`${new URL(page.url()).pathname}?q=${encodeURIComponent(name)}`);
    await page
      .getByRole("list", { name: `「${name}」がここにある理由` })
      .getByText(/歩いて約\d+分/)
      .waitFor();
    await press(page, `「${name}」を候補に加える`);
    await page.getByText("候補に加えました。").waitFor();
    await page.getByRole("listitem").filter({ hasText: "候補に入っています" }).first().waitFor();
  }
  await page.getByRole("link", { name: "候補をくらべる（3）" }).click();
  await page.getByRole("heading", { level: 1, name: `「${alias}」の候補をくらべる` }).waitFor();
  const heads = page.getByRole("table").getByRole("columnheader");
  for (const name of [ENGAWA, CAFE, TEA]) await heads.filter({ hasText: name }).waitFor();
  await expectGood(page, way);
}

/** Asked, a first visit arranged, つながった, and 緩やかな見守り with the day that was proposed. */
async function joinAndWatch(page: Page, way: Way): Promise<Locator> {
  const item = await openConnection(page, CAFE);
  await change(item, { to: /^つなぎをはじめる/, step: "聞いた" }, "（聞いた）");
  await change(item, { to: /「つなぎ中」のまま/, step: "初回の日が決まった" }, "（初回の日が決まった）");
  await expectGood(page, way);
  await change(item, { to: /^つながった/, line: "はじめは、いっしょに行きました。" }, "つながった");
  const facts = { living: 1, lastReturnOn: null, own: {} };
  const proposed = proposeLookIn({ state: "watching", from: today(), today: today(), facts }) ?? "";
  const form = await formOf(item, "様子を変える", "change");
  await form.getByText(`次に様子を聞く日は${formatShortDate(proposed, "ja")}ごろ`).waitFor();
  await change(item, { to: /^緩やかな見守りにする/ }, "緩やかな見守り");
  await item.getByText(`様子を聞く日 ${formatDate(proposed, "ja")}`).waitFor();
  return item;
}

/** Makes a one-time link for the place. Returns its path. */
async function giveWordLink(page: Page, item: Locator, way: Way): Promise<string> {
  await item.getByRole("link", { name: "様子を知らせてもらうリンク" }).click();
  await page.getByRole("heading", { name: "様子を知らせてもらう" }).waitFor();
  await press(page, "リンクを作る");
  const url = await page.getByRole("textbox", { name: "わたすリンク" }).inputValue();
  await expectGood(page, way);
  return new URL(url).pathname;
}

/** The place's contact answers without an account, once. */
async function tellWord(guest: Page, way: Way, secrets: string[]): Promise<void> {
  await guest.getByRole("heading", { name: "様子を知らせる" }).waitFor();
  expectWithout(await guest.content(), secrets);
  await press(guest, "知らせる");
  await guest.getByRole("alert").getByText("いまの様子を選んでください。").waitFor();
  await expectGood(guest, way);
  await guest.getByRole("radio", { name: "しばらく見えません" }).check();
  await guest.getByRole("textbox", { name: /^そえる一言/ }).fill("先月から、お顔を見ません。");
  await press(guest, "知らせる");
  await guest.getByRole("heading", { name: "知らせました" }).waitFor();
  await expectGood(guest, way);
  expectWithout(await guest.content(), secrets);
  const again = await guest.goto(guest.url());
  expect(again?.status()).toBe(410);
  await guest.getByText("このリンクでは、もう知らせてあります。").waitFor();
}

/** もどし, told while looking in, and つなぎ直し to a role. Returns the item of the role. */
async function takeBackAndJoinAgain(page: Page, item: Locator, way: Way): Promise<Locator> {
  const lookIn = await formOf(item, "様子を聞いた", "lookIn");
  await lookIn.getByRole("radio", { name: /^うまくいっていない/ }).check();
  await lookIn.getByRole("combobox", { name: "理由" }).selectOption({ label: "体調" });
  await lookIn.getByRole("textbox", { name: "一言" }).fill("朝がつらくなりました。");
  await lookIn.getByRole("button", { name: "記録する" }).click();
  await item.getByText("もどし", { exact: true }).waitFor();
  await expectGood(page, way);
  const again = await formOf(item, "ほかのところへつなぎ直す", "reconnect");
  await again.getByRole("combobox", { name: "つなぎ直すところ" }).selectOption({ label: TEA });
  await again.getByRole("combobox", { name: "理由" }).selectOption({ label: "本人の希望" });
  await again.getByRole("button", { name: "記録する" }).click();
  const role = page.locator("li[id^=con_]").filter({ hasText: `「${CAFE}」からのつなぎ直し` });
  await role.getByText("つなぎ直し", { exact: true }).waitFor();
  await change(role, { to: /^つながった/ }, "つながった");
  await role.getByText("役割を担う", { exact: true }).first().waitFor();
  return role;
}

/** The circle by its table and its lines, the figure by its story and its files. */
async function expectPictures(page: Page, way: Way, { aliasId, alias }: { aliasId: string; alias: string }) {
  await page.goto(`/desk/aliases/${aliasId}`);
  const circle = page.getByRole("region", { name: `「${alias}」の輪` });
  await circle.getByText("輪を表で見る").click();
  const rows = circle.getByRole("table", { name: "つながりと候補" }).getByRole("row");
  for (const [name, state] of [
    [TEA, "つながった"],
    [CAFE, "もどし"],
    [ENGAWA, "検討"],
  ] as const) {
    expect(await textOf(rows.filter({ hasText: name }))).toContain(state);
  }
  for (const state of ["connected", "returned", "considering"]) {
    expect(await circle.locator(`svg g[data-state=${state}]`).count()).toBeGreaterThan(0);
  }
  await page.getByRole("link", { name: "図を大きく見る" }).first().click();
  await page.getByRole("heading", { level: 1, name: `${alias} の歩みの図` }).waitFor();
  await expectGood(page, way);
  const figure = page.getByRole("figure");
  await figure.locator("summary").click();
  const story = await textOf(figure.locator("details").getByRole("list"));
  for (const told of [
    ...[`つなぎ「${CAFE}」`, `緩やかな見守り「${CAFE}」`, `もどし「${CAFE}」`],
    ...[`つなぎ直し「${TEA}」`, `「${TEA}」とつながりました`],
  ]) {
    expect(story).toContain(told);
  }
  expect(story).toMatch(/つながりは1。.*このあとも続きます。$/);
  const svg = (await download(page, "図形（SVG）で保存する")).toString("utf8");
  expect(svg).toMatch(/^<svg[\s>]/);
  expect(svg).toContain(TEA);
  expectWithout(svg, [alias, aliasId]);
  const png = await download(page, "画像（PNG）で保存する");
  expect(png.subarray(0, 4)).toEqual(PNG);
  expect((await sharp(png).metadata()).width).toBeGreaterThan(1000);
}

async function download(page: Page, name: string): Promise<Buffer> {
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  return readFileSync(await (await begun).path());
}

/** Undoing brings back what was before; deleting, once it is meant, leaves nothing. */
async function undoAndDelete(page: Page, way: Way, { aliasId, alias }: { aliasId: string; alias: string }) {
  await page.goto(`/desk/aliases/${aliasId}`);
  await press(page, "最後の変更を取り消す");
  await page.getByText("最後の変更を取り消しました。").waitFor();
  const role = page.locator("li[id^=con_]").filter({ hasText: `「${CAFE}」からのつなぎ直し` });
  await role.getByText("つなぎ直し", { exact: true }).waitFor();
  await page.getByText("この記録について").click();
  await page.getByRole("link", { name: "消す", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: `「${alias}」の記録を消しますか` }).waitFor();
  await press(page, "すべて消す");
  await page.getByRole("alert").getByText("消してよいかを確かめて").waitFor();
  await expectGood(page, way);
  await page.getByRole("checkbox", { name: "消してよいことを確かめました" }).check();
  await press(page, "すべて消す");
  await page.getByText("記録をすべて消しました。").waitFor();
  expectWithout(await page.getByRole("main").innerText(), [alias]);
  for (const rest of ["", "/find", "/figure", "/export.json"]) {
    expect((await page.request.get(`/desk/aliases/${aliasId}${rest}`)).status()).toBe(404);
  }
  expect((await page.goto(`/desk/aliases/${aliasId}`))?.status()).toBe(404);
}

describe.each(WAYS)("the loop of つなぎ, $way", (way) => {
  const browser = useBrowser();

  it(
    "goes from finding to 見守り, back, and on to a role; the figure shows it, and deleting leaves nothing",
    async () => {
      const page = await openAs(browser, "professional", way);
      const { aliasId, alias } = await begin(page, way);
      await find(page, way, alias);
      await page.goto(`/desk/aliases/${aliasId}`);
      const item = await joinAndWatch(page, way);
      const secrets = [alias, aliasId, "見本 専門職", email()];
      const mailsBefore = wordMails().length;
      const guest = await browser.open(await giveWordLink(page, item, way), {
        ...{ javaScriptEnabled: way.javaScriptEnabled, viewport: way.viewport },
        expectedProblems: [/status of (410|422)/],
      });
      await tellWord(guest, way, secrets);

      await expect.poll(() => wordMails().length, { timeout: 60_000 }).toBe(mailsBefore + 1);
      const mail = wordMails().at(-1) as ReadMail;
      expectWithout([mail.subject, mail.text, mail.html].join("\n"), [alias, aliasId, CAFE, "見本", "見えません"]);
      await page.goto(linkIn(mail, "/desk"));
      const told = page.getByRole("region", { name: "つないだ先からの知らせ" });
      const line = told.getByRole("listitem").filter({ hasText: `「${alias}」について、${CAFE}から` });
      await line.getByText("しばらく見えません").waitFor();
      await expectGood(page, way);
      await line.getByRole("link").click();
      await item.getByText(`様子を聞く日 ${formatDate(nextWorkingDay(today()), "ja")}`).waitFor();
      await page.getByText("「先月から、お顔を見ません。」").first().waitFor();

      await takeBackAndJoinAgain(page, item, way);
      await page.goto("/desk");
      await page.getByRole("heading", { level: 1, name: "今日" }).waitFor();
      expect(await page.getByText(`「${alias}」について、${CAFE}から`).count()).toBe(0);
      await expectPictures(page, way, { aliasId, alias });
      await undoAndDelete(page, way, { aliasId, alias });
    },
    JOURNEY_MS,
  );
});
