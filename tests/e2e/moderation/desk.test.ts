import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";

const DESK = "/municipalities/222127/desk";

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

describe("the municipality's desk", () => {
  const browser = useBrowser();

  it.each(["", "/queue", "/listings", "/listings/new?kind=resource", "/members", "/log"])(
    "fits a phone without findings at %s",
    async (path) => {
      const page = await browser.open("/", { viewport: PHONE });
      await signInAs(page, "officer");
      await page.goto(DESK + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      expect(await axeFindings(page)).toEqual([]);
    },
  );

  it.each(["", "/queue", "/listings", "/listings/new", "/members", "/log", "/log.csv", "/similar"])(
    "does not exist for others at %s",
    async (path) => {
      const page = await browser.open("/");
      expect(new URL((await page.request.get(DESK + path)).url()).pathname).toBe("/sign-in");
      await signInAs(page, "officer");
      expect((await page.request.get(`/municipalities/222097/desk${path}`)).status()).toBe(404);
      await page.context().clearCookies();
      await signInAs(page, "resident");
      expect((await page.request.get(DESK + path)).status()).toBe(404);
    },
  );
});
