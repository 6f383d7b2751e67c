import AxeBuilder from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { siteUnderTest } from "../../setup/site-under-test";

describe.each(["/about", "/sources", "/accessibility"])("%s", (path) => {
  const browser = useBrowser();
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    it(`has nothing axe objects to and does not scroll sideways (${size})`, async () => {
      const page = await browser.open(path, { viewport });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }

  it("says the same without scripts, in both languages", async () => {
    for (const locale of ["ja-JP", "en-GB"]) {
      const page = await browser.open(path, { javaScriptEnabled: false, locale });
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(300);
      expect(await page.locator("h1").count()).toBe(1);
    }
  });
});

describe("the concept figure", () => {
  const browser = useBrowser();

  it("shows one drawing for the width of the page, with text of at least 14 pixels", async () => {
    for (const viewport of [DESKTOP, { width: 800, height: 1000 }, PHONE]) {
      const page = await browser.open("/about", { viewport });
      const drawings = page.locator("figure > svg:visible");
      expect(await drawings.count()).toBe(1);
      const size = await drawings.evaluate((svg) => {
        const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
        const sizes = [...svg.querySelectorAll("text")].map((text) =>
          Number.parseFloat(getComputedStyle(text).fontSize),
        );
        return Math.min(...sizes) * scale;
      });
      expect(size).toBeGreaterThanOrEqual(14);
    }
  });

  it("tells its story as text", async () => {
    const page = await browser.open("/about");
    await page.getByText("図の内容を文章で読む").click();
    await page.getByText("つなぎ直し」。").waitFor();
  });
});

describe("the sources", () => {
  const browser = useBrowser();

  it("name every source with its credit, its licence and how much comes from it", async () => {
    const page = await browser.open("/sources");
    const row = page.getByRole("row").filter({ hasText: "焼津市 公共施設一覧" });
    expect(await row.innerText()).toContain("焼津市オープンデータ");
    expect(await row.getByRole("link", { name: "公共データ利用規約" }).count()).toBe(1);
    expect(Number((await row.getByRole("cell").last().innerText()).replace(/\D/g, ""))).toBeGreaterThan(10);
  });
});

describe("a page that does not exist", () => {
  const browser = useBrowser();

  it("says so, what to do, and nothing of the inside", async () => {
    const page = await browser.open("/nothing-here", { expectedProblems: [/404/] });
    expect(await page.title()).toBe("ページが見つかりません | 人々の輪");
    await page.getByRole("heading", { level: 1, name: "ページが見つかりません" }).waitFor();
    expect(await page.locator("main").innerText()).not.toMatch(/Error|stack|\.ts/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole("link", { name: "ことばや場所でさがし直す" }).click();
    await page.waitForURL(/\/map$/);
  });
});

describe("for search engines", () => {
  it("the sitemap lists areas and listings, and no people", async () => {
    const baseUrl = siteUnderTest().baseUrl;
    const read = async (path: string) => (await fetch(baseUrl + path)).text();
    const index = await read("/sitemap.xml");
    const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!.replaceAll("&amp;", "&"));
    expect(parts.length).toBeGreaterThanOrEqual(2);
    const texts = await Promise.all(parts.map((part) => read(new URL(part).pathname + new URL(part).search)));
    const all = texts.join("");
    expect(all).toContain("/areas/222127</loc>");
    const people = await (await fetch(`${baseUrl}/api/v1/search?kind=person&per_page=100`)).json();
    expect(people.hits.length).toBeGreaterThan(0);
    for (const { id } of people.hits) expect(all).not.toContain(id);
    expect((await fetch(`${baseUrl}/sitemap.xml?part=listings&page=999`)).status).toBe(404);
  });

  it("robots.txt names the sitemap", async () => {
    expect(await (await fetch(`${siteUnderTest().baseUrl}/robots.txt`)).text()).toMatch(
      /^Sitemap: http.*\/sitemap\.xml$/m,
    );
  });
});
