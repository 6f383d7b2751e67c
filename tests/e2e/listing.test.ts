import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, useBrowser } from "../setup/browser";
import { siteUnderTest } from "../setup/site-under-test";

/** The address of a sample listing, found through the public search. */
async function pathOf(name: string): Promise<string> {
  const answer = await fetch(`${siteUnderTest().baseUrl}/api/v1/search?q=${encodeURIComponent(name)}&per_page=5`);
  const { hits } = (await answer.json()) as { hits: { id: string; name: string }[] };
  const hit = hits.find((one) => one.name.includes(name));
  if (!hit) throw new Error(`${name} is not in the seed`);
  return `/listings/${hit.id}`;
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

const pageCount = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;

describe("a listing", () => {
  const browser = useBrowser();

  describe("the page of a listing", () => {
    it("says how to connect, step by step, and where, when and how sure", async () => {
      const page = await browser.open(await pathOf("みなとの縁側"));
      const steps = page.getByRole("region", { name: "つなぎ方" }).locator("ol > li");
      expect(await steps.count()).toBe(3);
      expect(await steps.first().getByRole("link").getAttribute("href")).toBe("tel:0540001001");
      expect(await page.getByRole("row").count()).toBe(8);
      expect(await page.getByRole("region", { name: "情報の確かさ" }).textContent()).toContain(
        "2026年11月5日（木）に、焼津市 地域福祉課（見本）が訪問して確認しました。",
      );
      expect(await page.getByRole("region", { name: "場所" }).locator("svg[aria-label]").count()).toBe(1);
      expect(await page.getByRole("region", { name: "近くにあるもの" }).getByRole("article").count()).toBeGreaterThan(
        0,
      );
      expect(await axeFindings(page)).toEqual([]);
    });

    it("fits a phone and has no findings there", async () => {
      const page = await browser.open(await pathOf("よる電話やいづ"), { viewport: PHONE });
      expect(await page.getByText("電話だけ").count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      expect(await axeFindings(page)).toEqual([]);
    });

    it("keeps a person out of search engines and off the telephone", async () => {
      const page = await browser.open(await pathOf("みかんさん"));
      expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
      expect(
        await page.locator("a[href^='tel:'], a[href^='mailto:'], script[type='application/ld+json']").count(),
      ).toBe(0);
    });

    it.each(["みなとの縁側", "みかんさん", "こども食堂の配膳"])("prints %s on one sheet with a code", async (name) => {
      const page = await browser.open(await pathOf(name));
      expect(pageCount(await page.pdf({ format: "A4", preferCSSPageSize: true }))).toBe(1);
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("img", { name: "このページのURL" }).isVisible()).toBe(true);
    });

    it("is all there without JavaScript, in English too", async () => {
      const page = await browser.open(await pathOf("みなとの縁側"), { javaScriptEnabled: false, locale: "en-GB" });
      expect(await page.getByRole("heading", { name: "How to connect" }).isVisible()).toBe(true);
      expect(await page.getByText("Tue–Sat 10:00–16:00 (closed on public holidays)").isVisible()).toBe(true);
    });

    it("answers 404 for one that does not exist", async () => {
      const answer = await fetch(`${siteUnderTest().baseUrl}/listings/lst_none`);
      expect(answer.status).toBe(404);
    });
  });

  describe.each([true, false])("reporting a mistake (JavaScript: %s)", (javaScriptEnabled) => {
    it("names what is missing, keeps what was typed, asks about a number, and gives a link", async () => {
      const page = await browser.open(await pathOf("みなとの縁側"), {
        javaScriptEnabled,
        expectedProblems: [/status of 422/],
      });
      await page.getByRole("link", { name: "まちがいを知らせる" }).click();
      await page.getByRole("textbox", { name: "どう違いますか" }).fill("番号は054-000-9999です。");
      await page.getByRole("button", { name: "知らせる" }).click();
      await page.getByRole("alert").waitFor();
      expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
        "何についてかを選んでください。",
        "電話番号やメールアドレスのような文字があります",
      ]);
      expect(await page.getByRole("textbox", { name: "どう違いますか" }).inputValue()).toBe("番号は054-000-9999です。");
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("radio", { name: "電話番号が違う" }).check();
      await page.getByRole("checkbox", { name: "場所や窓口の連絡先です。このまま送ります" }).check();
      await page.getByRole("button", { name: "知らせる" }).click();
      await page.getByRole("heading", { name: "お知らせを受け取りました" }).waitFor();
      await page.getByRole("link", { name: "この情報をみる" }).click();
      await page.getByRole("heading", { level: 1, name: "みなとの縁側" }).waitFor();
    });
  });
});
