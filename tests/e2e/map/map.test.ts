import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";

const browser = useBrowser();
const YAIZU = "/map?municipality=222127";

const count = async (page: Page) => Number((await page.locator("[data-result-count]").innerText()).replace(/\D/g, ""));
const marks = (page: Page) => page.locator(".map-disc, .map-pin");
const untilMarks = (page: Page) => marks(page).first().waitFor({ timeout: 60_000 });
const untilCount = async (page: Page, wanted: (count: number) => boolean) => {
  await expect.poll(async () => wanted(await count(page)), { timeout: 60_000 }).toBe(true);
};
const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(" ")).join(", ")}`);
};

describe("the map page on a desktop", () => {
  it("has the list first and the map beside it, without a fault for assistive technology", async () => {
    const page = await browser.open(YAIZU);
    await untilMarks(page);
    const list = await page.locator(".map-list").boundingBox();
    const map = await page.locator(".leaflet-container").boundingBox();
    expect(list!.width).toBeGreaterThanOrEqual(420);
    expect(list!.width).toBeLessThanOrEqual(480);
    expect(map!.x).toBeGreaterThanOrEqual(list!.x + list!.width);
    expect(await count(page)).toBeGreaterThan(100);
    expect(await axe(page)).toEqual([]);
  });

  it("is filtered by keyboard alone, and a condition is taken away again", async () => {
    const page = await browser.open(YAIZU);
    await untilMarks(page);
    const before = await count(page);
    await page.locator("[data-filter=theme] summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await untilCount(page, (now) => now > 0 && now < before);
    expect(page.url()).toContain("theme=");
    await page.locator("[data-filter=theme] summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-filter=theme]").getAttribute("open")).toBeNull();
    await page.locator(".applied-filters a").first().press("Enter");
    await untilCount(page, (now) => now === before);
    await page.goBack();
    await untilCount(page, (now) => now < before);
    expect(page.url()).toContain("theme=");
  });

  it("opens one filter at a time", async () => {
    const page = await browser.open(YAIZU);
    await untilMarks(page);
    await page.locator("[data-filter=kind] summary").click();
    await page.locator("[data-filter=cost] summary").click();
    expect(await page.locator("details[open]").count()).toBe(1);
  });

  it("marks the pin of a card under the pointer; every mark has a name and is in the Tab order", async () => {
    const page = await browser.open(`${YAIZU}&place=焼津市本町&radius=500&kind=resource`);
    await untilMarks(page);
    await page.locator(".map-list li[id^=card-]").first().hover();
    await page.locator(".map-pin.is-active").first().waitFor();
    const names = await page
      .locator(".map-disc, .map-pin:not(.is-marked)")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(names.every((name) => name !== null && name.length > 3)).toBe(true);
    expect(await marks(page).first().getAttribute("tabindex")).toBe("0");
  });

  it("opens what stands at a pin with Enter, and Escape gives the focus back", async () => {
    const page = await browser.open("/map");
    await untilMarks(page);
    for (let zoom = 0; zoom < 9 && (await page.locator(".map-pin").count()) === 0; zoom++) {
      const answered = page.waitForResponse((response) => response.url().includes("/api/v1/search?"));
      await page.locator(".map-disc").first().focus();
      await page.keyboard.press("Enter");
      await answered;
      await page.waitForTimeout(700);
    }
    const pin = page.locator(".map-pin").first();
    await pin.focus();
    await page.keyboard.press("Enter");
    const link = page.locator(".leaflet-popup a").first();
    await link.waitFor();
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".leaflet-popup").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.classList.contains("map-pin"))).toBe(true);
  });

  it("searches where the map was moved to", async () => {
    const page = await browser.open(YAIZU);
    await untilMarks(page);
    const before = await count(page);
    await page.locator(".leaflet-control-zoom-in").click();
    await page.getByRole("button", { name: "このエリアをさがす" }).click();
    await page.waitForURL(/bbox=/);
    await untilCount(page, (now) => now <= before);
    await page.goBack();
    await untilCount(page, (now) => now === before);
  });

  it("can be left while it still zooms", async () => {
    const page = await browser.open(YAIZU);
    await untilMarks(page);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>(".map-list a[href^='/listings/']")?.click();
      const zoom = (way: "in" | "out") => {
        const button = document.querySelector<HTMLElement>(`.leaflet-control-zoom-${way}`);
        button?.click();
        if (button) setTimeout(() => zoom(way === "in" ? "out" : "in"), 30);
      };
      zoom("in");
    });
    await page.waitForURL(/\/listings\//);
    // For as long as Leaflet lets a zoom go on; an uncaught fault is told when the browser is closed.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  });

  it("can be left while its boundaries are on their way", async () => {
    const page = await browser.open("/");
    let release = () => {};
    const left = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/base-map/municipalities/*.json", async (route) => {
      await left;
      await route.continue();
    });
    const asked = page.waitForRequest("**/base-map/municipalities/*.json");
    await page.goto(YAIZU);
    await asked;
    await page.locator(".map-list a[href^='/listings/']").first().click();
    await page.waitForURL(/\/listings\//);
    await page.locator(".leaflet-container").waitFor({ state: "detached" });
    const came = page.waitForResponse("**/base-map/municipalities/*.json");
    release();
    await (await came).finished();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  });

  it("follows the map when told to", async () => {
    const page = await browser.open(YAIZU);
    await untilMarks(page);
    await page.getByLabel("動かしたらさがす").check();
    await page.locator(".leaflet-control-zoom-in").click();
    await page.waitForURL(/bbox=/);
  });

  it("says what it could not read, and goes on", async () => {
    const page = await browser.open("/map?kind=cat&bbox=1&page=x&q=サロン");
    expect(await page.getByText("種類「cat」：えらべない値です").isVisible()).toBe(true);
    expect(await count(page)).toBeGreaterThan(0);
  });

  it("says what to do when nothing is found", async () => {
    const page = await browser.open(`${YAIZU}&q=そんなものはここにはないのです`);
    await page.getByRole("link", { name: "焼津市 をはずす" }).first().waitFor();
    await page.getByRole("link", { name: "条件をすべてはずす" }).first().click();
    await untilCount(page, (now) => now > 1000);
  });
});

describe("the map page on a phone", () => {
  it("has a sheet with three stops, and the back button closes the map", async () => {
    const page = await browser.open(YAIZU, { viewport: PHONE, hasTouch: true, isMobile: true });
    expect(await page.locator(".leaflet-container").count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "地図を見る" }).click();
    await untilMarks(page);
    const height = async () => (await page.locator(".map-list").boundingBox())!.height;
    await expect.poll(height).toBeCloseTo(PHONE.height / 2, -1);
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "地図を大きく" }).click();
    await expect.poll(height).toBeLessThan(160);
    await page.getByRole("button", { name: "一覧と地図を半分ずつ" }).click();
    await expect.poll(height).toBeCloseTo(PHONE.height / 2, -1);
    await page.goBack();
    await expect.poll(height).toBeGreaterThan(PHONE.height);
    await page.goForward();
    await untilMarks(page);
    await page.getByRole("button", { name: "一覧を全体に" }).click();
    await expect.poll(height).toBeGreaterThan(PHONE.height);
  });

  it("never scrolls sideways", async () => {
    const page = await browser.open(`${YAIZU}&q=サロン&theme=gathering`, { viewport: PHONE });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });
});

describe("the map page without scripts", () => {
  it("has the whole list, working filters, pages, and a picture of the map", async () => {
    const page = await browser.open(`${YAIZU}&kind=resource`, { viewport: DESKTOP, javaScriptEnabled: false });
    expect(await page.locator("li[id^=card-]").count()).toBe(20);
    const picture = page.locator(".map-area img");
    await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    const before = await count(page);
    await page.locator("[data-filter=trust] summary").click();
    await page.locator("[data-filter=trust] input[type=checkbox]").first().check();
    await page.locator("[data-filter=trust] button[type=submit]").click();
    expect(page.url()).toContain("trust=");
    expect(page.url()).toContain("municipality=222127");
    expect(await count(page)).toBeLessThanOrEqual(before);
    await page.goto(`${YAIZU}&page=2`);
    expect(await page.locator("ol").first().getAttribute("start")).toBe("21");
  });
});
