import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../setup/browser";

const YAIZU = `/circle?place=${encodeURIComponent("焼津市")}`;
const WIDE = ".circle-svg--wide";

function hrefs(page: Page, selector: string): Promise<(string | null)[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ rules: { "label-content-name-mismatch": { enabled: true } } })
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("人々の輪", () => {
  const browser = useBrowser();

  it("shows the same listings in the picture and in the table", async () => {
    const page = await browser.open(YAIZU);
    const drawn = await hrefs(page, `${WIDE} a[href^="/listings/"]`);
    const listed = await hrefs(page, '.circle-table a[href^="/listings/"]');
    expect(drawn.length).toBeGreaterThan(50);
    expect([...drawn].sort()).toEqual([...listed].sort());
  });

  it("counts the same in the picture, the table and the headline", async () => {
    const page = await browser.open(YAIZU);
    const numberIn = (text: string | null) => Number(/([\d,]+) 件/.exec(text ?? "")?.[1]?.replace(",", ""));
    const headline = numberIn(await page.locator("#circle-summary").textContent());
    const labels = await page.locator(`${WIDE} .circle-theme`).evaluateAll((links) => {
      return links.map((link) => link.getAttribute("aria-label"));
    });
    const parts = await page.locator(".circle-table-part h3").allTextContents();
    expect(labels.map(numberIn).reduce((sum, count) => sum + count)).toBe(headline);
    expect(parts.map(numberIn)).toEqual(labels.map(numberIn));
  });

  it("keeps marks apart on the screen", async () => {
    const page = await browser.open(YAIZU);
    const middles = await page.locator(`${WIDE} .circle-target > circle:first-of-type`).evaluateAll((circles) =>
      circles.map((circle) => {
        const box = circle.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    for (const [index, a] of middles.entries()) {
      for (const b of middles.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
    }
  });

  it("goes through the marks with the keyboard, nearest first, and shows the name of the one in focus", async () => {
    const page = await browser.open(`${YAIZU}&kind=person,role`);
    const rows = await page.locator(".circle-table td").allTextContents();
    await page.locator(`${WIDE} .circle-target`).first().focus();
    const seen: string[] = [];
    for (let step = 0; step < rows.length; step += 1) {
      seen.push((await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))) ?? "");
      await page.keyboard.press("Tab");
    }
    const meters = seen.map((label) => {
      const [, number, unit] = /([\d.]+) (m|km)$/.exec(label) ?? [];
      return Number(number) * (unit === "km" ? 1_000 : 1);
    });
    expect(meters).toEqual([...meters].sort((a, b) => a - b));
    const first = page.locator(`${WIDE} .circle-target`).first();
    await first.focus();
    expect(await first.locator("text").first().isVisible()).toBe(true);
  });

  it("works without scripts: place, filter and radius", async () => {
    const page = await browser.open("/circle", { javaScriptEnabled: false });
    await page.getByLabel("場所", { exact: true }).fill("高松市");
    await page.getByRole("button", { name: "この内容で見る" }).click();
    await page.waitForURL("**/circle?place=*");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("香川県高松市の輪");
    await page.getByText("種類と分野でしぼる").click();
    await page.getByRole("checkbox", { name: "食・フードバンク" }).check();
    await page.getByRole("button", { name: "この内容で見る" }).click();
    await page.waitForURL("**/circle?*theme=food*");
    expect(await page.locator(".circle-table-part").count()).toBe(1);
    await page.getByRole("link", { name: "2 km", exact: true }).click();
    await page.waitForURL("**/circle?*radius=2000*");
    expect(new URL(page.url()).searchParams.get("theme")).toBe("food");
    expect(new URL(page.url()).searchParams.get("radius")).toBe("2000");
  });

  it("says what was not found and what could not be read", async () => {
    const page = await browser.open("/circle?place=xyzzy&radius=77&theme=dogs");
    const text = await page.locator("main").textContent();
    expect(text).toContain("「xyzzy」という場所が見つかりませんでした");
    expect(text).toContain("「radius」の「77」は読み取れなかった");
    expect(text).toContain("「theme」の「dogs」は読み取れなかった");
  });

  it("invites where there is nothing", async () => {
    const page = await browser.open("/circle?near=35.1,138.1&radius=1000");
    expect(await page.getByText("この広さには、まだ何もありません").isVisible()).toBe(true);
    expect(await page.locator(`${WIDE} .circle-empty`).count()).toBe(8);
  });

  it.each([
    ["desktop", DESKTOP],
    ["phone", PHONE],
  ])("has nothing axe objects to and fits the %s", async (_name, viewport) => {
    const page = await browser.open(`${YAIZU}&theme=food,advice,care`, { viewport });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
});
