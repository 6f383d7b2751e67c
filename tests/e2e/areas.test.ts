import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../setup/browser";
import { siteUnderTest } from "../setup/site-under-test";

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("地域", () => {
  const browser = useBrowser();

  it("is found by its reading without scripts", async () => {
    const page = await browser.open("/areas", { javaScriptEnabled: false });
    await page.getByLabel("市区町村の名前・読み").fill("やいづ");
    await page.getByRole("button", { name: "さがす" }).click();
    await page.waitForURL("**/areas?q=*");
    await page.locator('main a[href="/areas/222127"]').first().click();
    await page.waitForURL("**/areas/222127");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("焼津市");
  });

  it("is found by its prefecture without scripts", async () => {
    const page = await browser.open("/areas", { javaScriptEnabled: false });
    await page.getByRole("link", { name: /沖縄県/ }).click();
    await page.waitForURL("**/areas?prefecture=47*");
    expect(await page.getByRole("link", { name: /那覇市/ }).count()).toBe(1);
    expect(await page.locator('[aria-expanded="true"]').textContent()).toContain("沖縄県");
  });

  it("says so when no municipality fits", async () => {
    const page = await browser.open("/areas?q=zzz");
    expect(await page.getByText("「zzz」に合う市区町村はありません").isVisible()).toBe(true);
  });

  it("shows counts that the map's list has, too", async () => {
    const page = await browser.open("/areas/222127");
    const total = Number(/掲載 (\d+) 件/.exec((await page.locator("main").textContent()) ?? "")?.[1]);
    const answer = await (await fetch(`${siteUnderTest().baseUrl}/api/v1/search?municipality=222127`)).json();
    expect(total).toBeGreaterThan(100);
    expect(answer).toMatchObject({ total });
  });

  it("counts the wards' listings to their designated city", async () => {
    const page = await browser.open("/areas/141003");
    const wards = await page.locator("section[aria-labelledby=area-wards] a").allTextContents();
    expect(wards).toHaveLength(18);
    const sum = wards.reduce((total, text) => total + Number(/(\d+) 件/.exec(text)?.[1] ?? 0), 0);
    expect(await page.locator("main").textContent()).toContain(`掲載 ${sum} 件`);
  });

  it.each([
    ["/areas/22212", "/areas/222127"],
    ["/areas/221376", "/areas/221406"],
    ["/areas/220001", "/areas?prefecture=22"],
  ])("%s leads to %s", async (from, to) => {
    const answer = await fetch(`${siteUnderTest().baseUrl}${from}`, { redirect: "manual" });
    expect(answer.headers.get("Location")).toBe(to);
  });

  it("with an unknown code is 404 and suggests the right one", async () => {
    const page = await browser.open("/areas/222120", { expectedProblems: [/404/] });
    await page.getByRole("link", { name: "静岡県焼津市（222127）" }).click();
    await page.waitForURL("**/areas/222127");
  });

  it("without listings invites and shows its map", async () => {
    const page = await browser.open("/areas/224294");
    expect(await page.getByText("川根本町の掲載は、まだありません").isVisible()).toBe(true);
    expect(await page.locator(".static-map path").count()).toBeGreaterThan(1);
  });

  it.each([
    ["/areas", DESKTOP],
    ["/areas?prefecture=22", PHONE],
    ["/areas/222127", DESKTOP],
    ["/areas/222127", PHONE],
    ["/areas/224294", PHONE],
  ])("%s has nothing axe objects to and fits the screen", async (path, viewport) => {
    const page = await browser.open(path, { viewport });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
});
