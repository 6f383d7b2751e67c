import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, useBrowser } from "../../setup/browser";
import { linkIn, mailsIn, type ReadMail } from "../../setup/read-mail";
import { siteUnderTest } from "../../setup/site-under-test";

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

/** The only mail to an address, when the site has sent it. */
async function mailTo(address: string): Promise<ReadMail> {
  await expect.poll(() => mailsIn(siteUnderTest().dataDir, address).length, { timeout: 60_000 }).toBe(1);
  return mailsIn(siteUnderTest().dataDir, address)[0]!;
}

describe("a reported mistake", () => {
  const browser = useBrowser();

  it("is followed by its link, which comes by mail too", async () => {
    const answer = await fetch(
      `${siteUnderTest().baseUrl}/api/v1/search?q=${encodeURIComponent("みなとの縁側")}&per_page=1`,
    );
    const { hits } = (await answer.json()) as { hits: { id: string }[] };
    const page = await browser.open(`/listings/${hits[0]?.id}/report`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("radio", { name: "電話番号が違う" }).check();
    await page.getByRole("textbox", { name: "どう違いますか" }).fill("つながりません。");
    await page.getByRole("textbox", { name: "正しくは、どうなりますか" }).fill("054-000-1234");
    await page.getByRole("textbox", { name: "どうしてわかりましたか" }).fill("行ってみた");
    await page.getByRole("textbox", { name: /メールでも受け取りますか/ }).fill("reporter@example.jp");
    await page.getByRole("button", { name: "知らせる" }).click();
    await page.getByRole("heading", { level: 1, name: "お知らせを受け取りました" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const path = linkIn(await mailTo("reporter@example.jp"), "/reports/");
    expect(new URL(page.url()).pathname).toBe(path);
    await page.goto(path);
    await page.getByText("担当者が確かめています").waitFor();
    await page.getByText("054-000-1234").waitFor();
    expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
  });
});

describe("news of an area", () => {
  const browser = useBrowser();

  it("fits a phone", async () => {
    const page = await browser.open("/subscriptions/new?q=畑&kind=role", { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
    expect(await axeFindings(page)).toEqual([]);
  });

  it("has a feed, linked from the map with the same search", async () => {
    const page = await browser.open("/map?kind=role&municipality=222127");
    const href = await page.getByRole("link", { name: "フィード（Atom）" }).getAttribute("href");
    expect(href).toBe("/feeds/listings.atom?kind=role&municipality=222127");
    const answer = await fetch(`${siteUnderTest().baseUrl}${href}`);
    expect(answer.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
    expect((await answer.text()).match(/<entry>/g)?.length).toBeGreaterThan(0);
  });

  it.each(["/subscriptions/confirm/x", "/subscriptions/end/x", "/reports/x", "/dev/mail", "/dev/mail/x"])(
    "has nothing at %s",
    async (path) => {
      const answer = await fetch(`${siteUnderTest().baseUrl}${path}`);
      expect(answer.status).toBe(404);
      expect((await fetch(`${siteUnderTest().baseUrl}${path}`, { method: "POST" })).ok).toBe(false);
    },
  );

  it.each([true, false])(
    "is asked for on the area's page and confirmed by mail (JavaScript: %s)",
    async (javaScriptEnabled) => {
      const address = `news-${javaScriptEnabled}@example.jp`;
      const page = await browser.open("/areas/222127", { javaScriptEnabled, expectedProblems: [/status of 422/] });
      await page.getByRole("link", { name: "メールで受け取る" }).click();
      await page.getByRole("heading", { level: 1, name: "お知らせをメールで受け取る" }).waitFor();
      await page.getByText("静岡県焼津市", { exact: true }).waitFor();
      await page.getByRole("textbox", { name: "メールアドレス" }).fill("hanako@");
      await page.getByRole("radio", { name: /毎日/ }).check();
      await page.getByRole("button", { name: "確認のメールを送る" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("textbox", { name: "メールアドレス" }).inputValue()).toBe("hanako@");
      expect(await page.getByRole("radio", { name: /毎日/ }).isChecked()).toBe(true);
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("textbox", { name: "メールアドレス" }).fill(address);
      await page.getByRole("button", { name: "確認のメールを送る" }).click();
      await page.getByRole("heading", { level: 1, name: "確認のメールを送りました" }).waitFor();

      const mail = await mailTo(address);
      expect(mail.subject).toBe("お知らせメールの確認: 静岡県焼津市");
      await page.goto(linkIn(mail, "/subscriptions/confirm/"));
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("button", { name: "受け取る" }).click();
      await page.getByRole("heading", { level: 1, name: "お知らせを受け取ることにしました" }).waitFor();
    },
  );
});
