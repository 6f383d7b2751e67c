import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";
import { linkIn } from "../../setup/read-mail";
import { sampleAccount } from "../../setup/sign-in";
import { DESK, decide, expectGood, mailTo, openAs, openReview, pathOf, press, WAYS, type Way } from "./steps";

/** Each listing's own words: a listing's page also shows its neighbours. */
const wordsOf = (name: string) => ({
  before: `${name}に、いつでも寄ってください。`,
  after: `${name}は、土曜も開けます。`,
});

describe.each(WAYS)("an operator's own listing, $way", (way) => {
  const browser = useBrowser();
  const { javaScriptEnabled } = way;

  it.each([
    { proof: "code", name: javaScriptEnabled ? "フードバンク港" : "だれでも食堂おおむら" },
    { proof: "officer", name: javaScriptEnabled ? "住まいの相談「ねどこ」" : "子育てのへや「たんぽぽ」" },
  ])("is claimed by $proof and edited; the public sees the old one until the town agrees", async ({ proof, name }) => {
    const desk = await openAs(browser, "officer", way);
    const path = await pathOf(desk, name);
    const address = `${path.split("/").at(-1)}@example.jp`.replace("lst_", "info-");
    const { before, after } = wordsOf(name);
    await endorse(desk, path, { summary: before, email: address });

    const page = await openAs(browser, "resident", way);
    await page.goto(path);
    await page.getByRole("link", { name: "運営している人として登録する" }).click();
    await press(page, "申し込む");
    await page.getByRole("alert").waitFor();
    await expectGood(page, way);
    await page.getByRole("textbox", { name: "あなたの役職や立場" }).fill("代表");
    if (proof === "code") await proveByCode(page, way, { address, name });
    else await proveByOfficer(page, way, { desk, name });

    await expectGood(page, way);
    await page.getByRole("textbox", { name: "一行の説明" }).fill(after);
    await press(page, "この内容で送る");
    await page.getByText("直した内容を受け取りました").waitFor();
    const guest = await browser.open(path);
    await guest.getByText(before).waitFor();
    expect(await guest.content()).not.toContain(after);

    await openReview(desk, "edit", name);
    const changes = desk.getByLabel("変わるところ");
    expect(await changes.textContent()).toMatch(new RegExp(`${before}.*${after}`));
    await expectGood(desk, way);
    await decide(desk, "認めて変更を公開する");
    await guest.reload();
    await guest.getByText(after).waitFor();
    expect(await guest.content()).not.toContain(before);
  });
});

/** The town's own version, with an address for the code: saved by an officer, so endorsed. */
async function endorse(desk: Page, path: string, fields: { summary: string; email: string }): Promise<void> {
  await desk.goto(`${DESK}${path}/edit`);
  await desk.locator("[name=summary]").fill(fields.summary);
  await desk.locator("[name=email]").fill(fields.email);
  await press(desk, "保存する");
  await desk.getByText("保存しました。").waitFor();
}

async function proveByCode(page: Page, way: Way, { address, name }: { address: string; name: string }): Promise<void> {
  await page.getByRole("radio", { name: "掲載されているメールアドレスに、番号を送る" }).check();
  await press(page, "申し込む");
  await page.getByRole("heading", { name: "番号を入力する" }).waitFor();
  await expectGood(page, way);
  const mail = await mailTo(address, new RegExp(`運営者の確認の番号.*${name}`));
  const code = /\b\d{6}\b/.exec(mail.text)?.[0] ?? "";
  await page.getByRole("textbox", { name: "6けたの番号" }).fill(code === "000000" ? "000001" : "000000");
  await press(page, "確かめる");
  await page.getByText("番号が違います。あと4回、入力できます。").first().waitFor();
  await page.getByRole("textbox", { name: "6けたの番号" }).fill(code);
  await press(page, "確かめる");
  await page.getByRole("heading", { level: 1, name: "掲載の内容を直す" }).waitFor();
}

async function proveByOfficer(page: Page, way: Way, { desk, name }: { desk: Page; name: string }): Promise<void> {
  await page.getByRole("radio", { name: "自治体の担当者に確かめてもらう" }).check();
  await page.getByRole("textbox", { name: "担当者へ伝えること" }).fill("平日の昼に、事務所にいます。");
  await press(page, "申し込む");
  await page.getByText("申し込みを受け取りました").waitFor();
  await expectGood(page, way);
  await openReview(desk, "claim", name);
  await desk.getByText("平日の昼に、事務所にいます。").waitFor();
  await expectGood(desk, way);
  await decide(desk, "運営者と認める");
  const mail = await mailTo(sampleAccount("resident").email, new RegExp(`運営者として登録しました.*${name}`));
  await page.goto(linkIn(mail, "/my/listings/"));
}
