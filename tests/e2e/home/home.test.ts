import AxeBuilder from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";

describe("the first page", () => {
  const browser = useBrowser();

  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    it(`has nothing axe objects to and does not scroll sideways (${size})`, async () => {
      const page = await browser.open("/", { viewport });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  }

  it("shows the search and the circle above the fold on a desktop", async () => {
    const page = await browser.open("/");
    const button = await page.getByRole("button", { name: "検索する" }).boundingBox();
    const circle = await page.locator(".circle-large svg").boundingBox();
    expect(button!.y + button!.height).toBeLessThan(DESKTOP.height);
    expect(circle!.y + circle!.height).toBeLessThan(DESKTOP.height);
    expect(await page.locator(".circle-large svg a").count()).toBeGreaterThan(20);
  });

  it("searches without scripts", async () => {
    const page = await browser.open("/", { javaScriptEnabled: false });
    expect(await page.getByRole("button", { name: "現在地" }).count()).toBe(0);
    await page.getByLabel("ことば").fill("包括");
    await page.getByLabel("場所", { exact: true }).fill("焼津市");
    await page.getByRole("checkbox", { name: "役割" }).check();
    await page.getByRole("button", { name: "検索する" }).click();
    const address = new URL(page.url());
    expect(address.pathname).toBe("/map");
    expect(Object.fromEntries(address.searchParams)).toEqual({ q: "包括", place: "焼津市", kind: "role" });
  });

  it("leads past the header with the first Tab, and shows where the focus is", async () => {
    const page = await browser.open("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("本文へ移動");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth)).toBe("4px");
  });

  it("every link of the page leads somewhere", async () => {
    const page = await browser.open("/");
    const hrefs = await page
      .locator("header a, footer a, main section:not(:has(svg.circle-svg)) a")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href.split("#")[0]!));
    for (const href of new Set(hrefs)) expect([href, (await page.request.get(href)).status()]).toEqual([href, 200]);
  });

  it("shows another municipality when asked", async () => {
    const page = await browser.open("/?region=372013");
    await page.getByRole("heading", { name: "高松市の輪" }).waitFor();
    expect(await page.getByRole("link", { name: "高松市のようすを見る" }).getAttribute("href")).toBe("/areas/372013");
  });
});

describe("the language", () => {
  const browser = useBrowser();

  it("is switched by a button, kept, and brings back to the same page", async () => {
    const page = await browser.open("/about");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Walking alongside" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/about");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.goto("/");
    await page.getByRole("button", { name: "Search", exact: true }).waitFor();
    await page.getByRole("button", { name: "日本語" }).click();
    await page.getByRole("button", { name: "検索する" }).waitFor();
  });

  it("is switched without scripts too", async () => {
    const page = await browser.open("/sources", { javaScriptEnabled: false });
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator("h1").textContent()).toBe("Sources and licences");
  });

  it("follows the browser at the first visit", async () => {
    const page = await browser.open("/", { locale: "en-GB" });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });
});
