import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, useBrowser } from "../../setup/browser";
import { sampleAccount } from "../../setup/sign-in";
import { expectGood, openAs, press, WAYS } from "../journeys/steps";
import { addCandidate, createAlias, expectWithout, textOf } from "./steps";

const MEN_COOK = "男の台所（見本）";
const HOUSEHOLD = "くらしと家計の相談室（見本）";

/** On paper: the frame of the site and the buttons stay away, and every listing has a page of its own. */
async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  expect(await page.locator("button:visible").count()).toBe(0);
  const pages = page.locator("article.sheet > section");
  expect(await pages.count()).toBe(2);
  for (const listing of await pages.all()) {
    await listing.getByRole("img", { name: /QR/ }).waitFor();
  }
  const paper = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  await page.emulateMedia({ media: null });
}

describe.each(WAYS)("a sheet to hand over, $way", (way) => {
  const browser = useBrowser();

  it("shows chosen listings in easy Japanese, on paper and by link, and nothing of the person", async () => {
    const page = await openAs(browser, "professional", way);
    const { aliasId, alias } = await createAlias(page);
    for (const name of [MEN_COOK, HOUSEHOLD]) await addCandidate(page, aliasId, name);
    await page.goto(`/desk/aliases/${aliasId}`);
    await page.getByRole("link", { name: "渡す紙を作る" }).click();
    await press(page, "紙を見る");
    await page.getByRole("alert").getByText("のせるものを、1つは選んでください。").waitFor();
    await expectGood(page, way);
    for (const name of [MEN_COOK, HOUSEHOLD]) await page.getByRole("checkbox", { name: new RegExp(name) }).check();
    await page.getByRole("radio", { name: /やさしい日本語/ }).check();
    await press(page, "紙を見る");
    await page.getByRole("heading", { level: 1, name: "渡す紙" }).waitFor();
    const secrets = [alias, aliasId, "見本 専門職", sampleAccount("professional").email];
    const sheet = page.getByRole("article");
    expectWithout(await sheet.innerHTML(), secrets);
    expectWithout(page.url(), secrets);
    for (const name of [MEN_COOK, HOUSEHOLD]) await sheet.getByRole("heading", { level: 3, name }).waitFor();
    // Readings stand over the words; those of names are as the listing gives them.
    expect(await sheet.locator("ruby rt").count()).toBeGreaterThan(5);
    expect(await textOf(sheet)).toContain("おとこのだいどころ");
    await expectGood(page, way);
    await expectPaper(page);

    await press(page, "リンクを作る");
    await page.getByText("リンクができました").waitFor();
    const link = new URL(await page.getByRole("textbox", { name: "リンク" }).inputValue()).pathname;
    await expectGood(page, way);
    const guest = await browser.open(link, { ...way, viewport: PHONE, expectedProblems: [/status of (404|422)/] });
    await guest.getByRole("heading", { level: 1, name: "紹介された場所や人" }).waitFor();
    expectWithout(await guest.content(), secrets);
    await expectGood(guest, way);
    await expectPaper(guest);
    await deleteSheet(guest);
    expect((await page.goto(link))?.status()).toBe(404);
  });
});

/** Whoever holds the link may end it, once they mean it. */
async function deleteSheet(guest: Page): Promise<void> {
  await guest.getByText("このページを消す").click();
  await press(guest, "消す");
  await guest.getByRole("alert").getByText("消してよいかを確かめて").waitFor();
  await guest.getByRole("checkbox", { name: "消してよいことを確かめました" }).check();
  await press(guest, "消す");
  await guest.getByRole("heading", { level: 1, name: "消しました" }).waitFor();
}
