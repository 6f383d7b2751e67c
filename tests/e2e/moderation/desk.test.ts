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

  it("lets an officer answer a report, see what became of it, and take the answer back", async () => {
    const page = await browser.open("/", { expectedProblems: [/status of 422/] });
    await signInAs(page, "officer");
    const answer = await page.request.get("/api/v1/search?q=くらしと家計の相談室&per_page=1");
    const { hits } = (await answer.json()) as { hits: { id: string }[] };
    const id = hits[0]?.id ?? "";
    const report = { topic: "hours", message: "水曜は休みです。" };
    await page.request.post(`/listings/${id}/report`, { form: report, headers: { Accept: "text/html" } });
    const reportLinks = async () => {
      await page.goto(`${DESK}/queue?kind=report`);
      return page.getByRole("link", { name: /くらしと家計の相談室/ }).count();
    };
    await expect.poll(reportLinks, { timeout: 20_000 }).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("link", { name: /くらしと家計の相談室/ }).click();
    await page.getByRole("button", { name: "決める" }).click();
    await page.getByRole("alert").getByText("決めることを選んでください。").waitFor();
    await page.getByRole("radio", { name: "そのままにする" }).check();
    await page.getByLabel("よく使うことば").selectOption("notConfirmed");
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "決める" }).click();
    await page.getByRole("heading", { name: "決めました：見送った" }).waitFor();
    await page.getByRole("button", { name: "元に戻す" }).click();
    await page.getByText("元に戻しました。").waitFor();
    await page.getByRole("heading", { name: "どうするか" }).waitFor();
  });

  it("publishes an activity of the town's own at once, without JavaScript, and ends it again", async () => {
    const page = await browser.open("/", { javaScriptEnabled: false });
    await signInAs(page, "officer");
    await page.goto(`${DESK}/listings/new?kind=activity`);
    await page.locator("input[name=name]").fill("港の朝の体操");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("保存しました。").waitFor();
    const id = /listings\/(lst_\w+)/.exec(page.url())?.[1];
    await page.goto(`/listings/${id}`);
    expect(await page.getByRole("heading", { level: 1, name: "港の朝の体操" }).count()).toBe(1);
    await page.goto(`${DESK}/listings/${id}`);
    await page.getByRole("button", { name: "終わりにする" }).click();
    await page.getByText("保存しました。").waitFor();
    expect((await page.request.get(`/listings/${id}`)).status()).toBe(410);
  });

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
