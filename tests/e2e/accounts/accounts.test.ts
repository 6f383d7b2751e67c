import AxeBuilder from "@axe-core/playwright";
import { TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { mailsIn } from "../../setup/read-mail";
import { signInAs } from "../../setup/sign-in";
import { siteUnderTest } from "../../setup/site-under-test";

const PASSWORD = "あさがおの鉢に水をやる";

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** The 6 digits of the newest mail to an address. */
async function codeFor(address: string, count: number): Promise<string> {
  const mails = () => mailsIn(siteUnderTest().dataDir, address);
  await expect.poll(() => mails().length, { timeout: 60_000 }).toBe(count);
  return mails()
    .map(({ text }) => /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? "")
    .filter(Boolean)
    .at(-1)!;
}

describe("an account", () => {
  const browser = useBrowser();

  it.each([true, false])(
    "from signing up to signing out with a second factor (JavaScript: %s)",
    async (javaScriptEnabled) => {
      const email = `sakura-${Date.now()}@example.jp`;
      const expectedProblems = [/status of 4(22|29)/];
      const page = await browser.open("/sign-up", {
        javaScriptEnabled,
        expectedProblems,
        viewport: javaScriptEnabled ? DESKTOP : PHONE,
      });
      await page.click("main button[type=submit]");
      await page.locator("[role=alert] li").nth(2).waitFor();
      await page.fill("#name", "さくら");
      await page.fill("#email", email);
      await page.fill("#newPassword", PASSWORD);
      await page.click("main button[type=submit]");
      await page.waitForURL("**/verify");
      if (javaScriptEnabled) await expectNoViolations(page);

      await page.fill("#code", await codeFor(email, 1));
      await page.click("main button[type=submit] >> nth=0");
      await page.waitForURL("**/account");
      expect(await page.locator("#name").inputValue()).toBe("さくら");
      if (javaScriptEnabled) await expectNoViolations(page);

      await page.goto("/account/two-factor");
      await page.fill("#password", PASSWORD);
      await page.click("main button[type=submit]");
      const key = (await page.locator("[data-testid=totp-key]").innerText()).replace(/\s/g, "");
      if (javaScriptEnabled) await expectNoViolations(page);
      await page.fill("#code", new TOTP({ secret: key }).generate());
      await page.click("main button[type=submit]");
      await page.getByText("設定できました").waitFor();

      await page.click("header summary");
      await page.click("header nav button");
      await page.waitForURL("**/sign-in?note=signedOut");
      await page.goto("/account");
      expect(new URL(page.url()).pathname).toBe("/sign-in");

      await page.fill("#email", email);
      await page.fill("#password", PASSWORD);
      await page.click("main button[type=submit]");
      await page.waitForURL("**/sign-in/second-factor**");
      if (javaScriptEnabled) await expectNoViolations(page);
      await page.fill("#code", new TOTP({ secret: key }).generate());
      await page.click("main button[type=submit] >> nth=0");
      await page.waitForURL("**/account");
    },
  );

  it("shows the officer their desk in the menu, and a resident none", async () => {
    const page = await browser.open("/about");
    await signInAs(page, "officer");
    await page.goto("/account");
    await page.click("header summary");
    expect(await page.locator("header nav a").allInnerTexts()).toContain("焼津市の机");
    const other = await browser.open("/about");
    await signInAs(other, "resident");
    await other.goto("/account");
    await other.click("header summary");
    expect((await other.locator("header nav a").allInnerTexts()).filter((text) => text.includes("机"))).toEqual([]);
  });

  it.each(["/sign-in", "/sign-up", "/sign-in/code", "/reset-password"])(
    "%s has no barriers and fits a phone",
    async (path) => {
      const page = await browser.open(path, { viewport: PHONE });
      await expectNoViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    },
  );

  it.each(["/account/password", "/account/sessions", "/account/close", "/professional"])(
    "%s has no barriers",
    async (path) => {
      const page = await browser.open("/about");
      await signInAs(page, "resident");
      await page.goto(path);
      expect(new URL(page.url()).pathname).toBe(path);
      await expectNoViolations(page);
    },
  );
});
