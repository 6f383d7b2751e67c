import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { linkIn, mailsIn } from "../../setup/read-mail";
import { siteUnderTest } from "../../setup/site-under-test";

const PASSWORD = "あさがおの鉢に水をやる";

async function expectGood(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const { width } = page.viewportSize() ?? DESKTOP;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

async function newestMail(address: string, subject: RegExp) {
  const mails = () => mailsIn(siteUnderTest().dataDir, address).filter((mail) => subject.test(mail.subject));
  await expect.poll(() => mails().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(1);
  return mails().at(-1)!;
}

const codeIn = ({ text }: { text: string }) => /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0] ?? "";

describe("the e-mail address of an account", () => {
  const browser = useBrowser();

  it.each([false, true])("changes, and its owner can take it back (JavaScript: %s)", async (javaScriptEnabled) => {
    const old = `tsubaki-${javaScriptEnabled}@example.jp`;
    const changed = `tsubaki-new-${javaScriptEnabled}@example.jp`;
    const viewport = javaScriptEnabled ? DESKTOP : PHONE;
    const page = await browser.open("/sign-up", { javaScriptEnabled, viewport, expectedProblems: [/status of 422/] });
    await page.fill("#name", "つばき");
    await page.fill("#email", old);
    await page.fill("#newPassword", PASSWORD);
    await page.click("main button[type=submit]");
    await page.waitForURL("**/verify");
    await page.fill("#code", codeIn(await newestMail(old, /確認/)));
    await page.click("main button[type=submit] >> nth=0");
    await page.waitForURL("**/account");

    await page.getByRole("link", { name: "メールアドレスを変える" }).click();
    await page.waitForURL("**/account/email");
    if (javaScriptEnabled) await expectGood(page);
    await page.fill("#newEmail", changed);
    await page.getByRole("button", { name: "数字を送る" }).click();
    await page.getByRole("alert").getByText("パスワードを入れてください").waitFor();
    expect(await page.locator("#newEmail").inputValue()).toBe(changed);
    await page.fill("#password", PASSWORD);
    await page.getByRole("button", { name: "数字を送る" }).click();
    await page.getByText(`${changed} に届いたメールの数字`).waitFor();
    if (javaScriptEnabled) await expectGood(page);
    await page.fill("#code", codeIn(await newestMail(changed, /新しいメールアドレス/)));
    await page.getByRole("button", { name: "メールアドレスを変える" }).click();
    await page.getByText("メールアドレスを変えました。").waitFor();
    await page.getByText(changed).waitFor();

    const link = linkIn(await newestMail(old, /変える操作/), "/email-objection/");
    const stranger = await browser.open(link, { javaScriptEnabled, viewport, expectedProblems: [/status of 404/] });
    if (javaScriptEnabled) await expectGood(stranger);
    await stranger.getByRole("button", { name: "変更を止める" }).click();
    await stranger.getByText("変更を止めました").waitFor();
    await stranger.getByRole("link", { name: "新しいパスワードを決める" }).click();
    await stranger.waitForURL("**/reset-password");
    await stranger.goto(link);
    await stranger.getByText("このリンクは使えません").waitFor();
    await page.goto("/account");
    expect(new URL(page.url()).pathname).toBe("/sign-in");
  });
});
