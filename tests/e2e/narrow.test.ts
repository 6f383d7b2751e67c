import { describe, expect, it } from "vitest";
import { useBrowser } from "../setup/browser";
import { signInAs } from "../setup/sign-in";
import { siteUnderTest } from "../setup/site-under-test";

/** A listing whose neighbours have names, readings and services without a place to break. */
async function longNamedListing(): Promise<string> {
  const answer = await fetch(
    `${siteUnderTest().baseUrl}/api/v1/search?q=${encodeURIComponent("ライブラリ越谷")}&per_page=1`,
  );
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  if (!hits[0]) throw new Error("not in the seed");
  return `/listings/${hits[0].id}`;
}

/** The 見本 whose アンケート has results to show: tables that are wider than a phone. */
async function symposiumWithResults(): Promise<string> {
  const html = await (await fetch(`${siteUnderTest().baseUrl}/symposia?q=${encodeURIComponent("どう歩くか")}`)).text();
  const path = /\/symposia\/sym_\w+/.exec(html)?.[0];
  if (!path) throw new Error("not in the seed");
  return path;
}

describe("on a narrow screen", () => {
  const browser = useBrowser();
  const pages = ["/", "/map", "/circle", "/areas", "/areas/222127", "/about", "/sources", "/accessibility"];

  it.each([320, 390])("no page has to be scrolled sideways at %i px", async (width) => {
    const page = await browser.open("/", { viewport: { width, height: 844 } });
    const wide: string[] = [];
    const symposium = await symposiumWithResults();
    const seeded = [await longNamedListing(), "/symposia", symposium, `${symposium}/results`];
    for (const path of [...pages, ...seeded]) {
      expect((await page.goto(path))?.status()).toBe(200);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrollWidth > width) wide.push(`${path}: ${scrollWidth}`);
    }
    expect(wide).toEqual([]);
  });

  it.each([320, 390])("the header keeps to two rows for someone signed in at %i px", async (width) => {
    const page = await browser.open("/about", { viewport: { width, height: 844 } });
    await signInAs(page, "officer");
    await page.reload();
    const rows = await page.getByRole("banner").evaluate((header) => {
      const shown = [...header.querySelectorAll("a, summary, form")].filter((one) => one.checkVisibility());
      return new Set(shown.map((one) => Math.round(one.getBoundingClientRect().top / 40))).size;
    });
    expect(rows).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
