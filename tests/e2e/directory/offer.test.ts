import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";

const expectedProblems = [/status of (422|404)/];

async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

async function go(page: Page, button = "次へ"): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
}

describe("a resident's offer", () => {
  const browser = useBrowser();

  async function openMy(options: Parameters<typeof browser.open>[1] = {}): Promise<Page> {
    const page = await browser.open("/about", { expectedProblems, ...options });
    await signInAs(page, "resident");
    await page.goto("/my");
    return page;
  }

  async function writeRole(page: Page, name: string, check = async (_page: Page) => {}): Promise<void> {
    await page.goto("/my/offers/new");
    await check(page);
    await go(page, "役割を出す");
    await page.waitForURL(/\/what$/);
    await page.getByLabel(/^名前/).fill(name);
    await page.getByLabel(/^ひとことで/).fill("朝に水をやります。090-1234-5678");
    await page.locator("#offer-themes").check();
    await go(page);
    await page.getByText("電話番号のようです").waitFor();
    expect(await page.getByLabel(/^名前/).inputValue()).toBe(name);
    await check(page);
    await page.getByLabel(/^ひとことで/).fill("朝に水をやります。");
    await go(page);
    await page.waitForURL(/\/when$/);
    await page.getByLabel(/^いつ/).fill("火曜と金曜の朝");
    await go(page);
    await page.waitForURL(/\/where$/);
    await page.getByLabel(/^町・学区・圏域の名前/).fill("小川");
    await go(page);
    for (const step of ["whom", "connect", "photo"]) {
      await page.waitForURL(new RegExp(`/${step}$`));
      await go(page);
    }
    await page.waitForURL(/\/visibility$/);
    await page.getByLabel(/だれでも/).check();
    await go(page);
    await page.waitForURL(/\/consent$/);
    await page.getByLabel(/同意します/).check();
    await check(page);
    await go(page);
    await page.waitForURL(/\/check$/);
  }

  it("goes from sign-in through its steps to waiting for the town", async () => {
    const page = await openMy();
    await expectNoAxeViolations(page);
    await writeRole(page, "花だんの水やり", expectNoAxeViolations);
    await expectNoAxeViolations(page);
    await go(page, "町に出す");
    await page.waitForURL(/\/my\/offers\/lst_/);
    await page.getByText("町の確認を待っています", { exact: true }).waitFor();
    await expectNoAxeViolations(page);
    const id = new URL(page.url()).pathname.split("/").at(-1);
    expect((await page.request.get(`/listings/${id}`)).status()).toBe(404);
  });

  it("is written on a phone without scripts, previewed, left and gone on with", async () => {
    const page = await openMy({ javaScriptEnabled: false, viewport: PHONE });
    await writeRole(page, "畑の草とり");
    await page.getByRole("link", { name: "みんなにどう見えるか" }).click();
    await page.getByRole("heading", { level: 1, name: "畑の草とり" }).waitFor();
    await page.goto("/my");
    await page.getByText("畑の草とり").first().waitFor();
    await page.getByRole("link", { name: "つづきを書く" }).first().click();
    await page.waitForURL(/\/check$/);
    await go(page, "町に出す");
    await page.waitForURL(/\/my\/offers\/lst_/);
    await page.getByRole("link", { name: "とりやめる" }).click();
    await go(page, "とりやめる");
    await page.getByText("とりやめました。もう見えません。").waitFor();
    await go(page, "もとに戻す");
    await page.getByText("もとに戻しました。").waitFor();
  });

  it("is nobody else's to read", async () => {
    const page = await openMy();
    await page.goto("/my/offers/new");
    await go(page, "わたし自身を出す");
    await page.waitForURL(/\/what$/);
    const { pathname } = new URL(page.url());
    const other = await browser.open("/about", { expectedProblems });
    const guest = await other.request.get(pathname, { maxRedirects: 0 });
    expect([guest.status(), guest.headers().location]).toEqual([302, `/sign-in?to=${encodeURIComponent(pathname)}`]);
    await signInAs(other, "professional");
    expect((await other.request.get(pathname)).status()).toBe(404);
  });
});
