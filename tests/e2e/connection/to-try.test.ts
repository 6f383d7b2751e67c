import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";
import { expectGood, pathOf } from "../journeys/steps";
import { textOf } from "./steps";

const [LIBRARY, MARKET] = ["リユースの棚「おさがり文庫」（見本）", "親子でつくる土曜市（見本）"];
const SCRIPTS = { way: "", javaScriptEnabled: true, viewport: PHONE };
const NO_SCRIPTS = { ...SCRIPTS, javaScriptEnabled: false };

describe("what somebody wants to try", () => {
  const browser = useBrowser();

  it("is kept on this device alone, without an account", async () => {
    const page = await browser.open("/to-try", { viewport: PHONE });
    await page.getByText("まだ、何も入っていません").waitFor();
    await expectGood(page, SCRIPTS);
    for (const name of [LIBRARY, MARKET]) {
      await page.goto(await pathOf(page, name));
      const button = page.getByRole("button", { name: `「${name}」を「試してみたい」に入れる` }).first();
      expect(await button.getAttribute("aria-pressed")).toBe("false");
      await button.click();
      await expect.poll(() => button.getAttribute("aria-pressed")).toBe("true");
    }
    await page.goto("/to-try");
    await page.getByRole("status").filter({ hasText: "2件" }).waitFor();
    const names = await page.getByRole("article").getByRole("heading").allTextContents();
    expect(names).toEqual([MARKET, LIBRARY]);
    await expectGood(page, SCRIPTS);
    // A guest hands nothing over, and another device knows nothing of this one.
    expect(await page.getByRole("link", { name: "この一覧で、渡す紙を作る" }).count()).toBe(0);
    const other = await browser.open("/to-try", { viewport: PHONE });
    await other.getByText("まだ、何も入っていません").waitFor();
    await page.reload();
    await page.getByRole("button", { name: `「${LIBRARY}」を「試してみたい」に入れる` }).click();
    await page.getByRole("status").filter({ hasText: "1件" }).waitFor();
    await page.getByRole("button", { name: "全部消す" }).click();
    await page.getByText("まだ、何も入っていません").waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("lst_");
  });

  it("a professional makes a sheet of it", async () => {
    const page = await browser.open("/about", { viewport: DESKTOP });
    await signInAs(page, "professional");
    await page.goto(await pathOf(page, LIBRARY));
    await page
      .getByRole("button", { name: `「${LIBRARY}」を「試してみたい」に入れる` })
      .first()
      .click();
    await page.goto("/to-try");
    await page.getByRole("link", { name: "この一覧で、渡す紙を作る" }).click();
    await page.getByRole("checkbox", { name: new RegExp(LIBRARY) }).waitFor();
    expect(await page.getByRole("checkbox", { name: new RegExp(LIBRARY) }).isChecked()).toBe(true);
  });

  it("without scripts, the way there says why it cannot be and what can be done", async () => {
    const page = await browser.open("/about", { javaScriptEnabled: false, viewport: PHONE });
    await page.goto(await pathOf(page, LIBRARY));
    await page.getByRole("link", { name: "試してみたい" }).first().click();
    await page.waitForURL(/\/to-try/);
    const said = page.locator("noscript").filter({ visible: true });
    expect(await textOf(said)).toMatch(/この一覧には、JavaScript が要ります.*ブックマークに入れるか、ページを印刷して/);
    await expectGood(page, NO_SCRIPTS);
  });
});
