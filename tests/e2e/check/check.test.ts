import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

/** The id of the sample this file looks at, on the site all tests share. */
async function sampleId(page: Page): Promise<string> {
  const answer = await page.request.get(`/api/v1/search?q=${encodeURIComponent("多文化サロン「オラ！」")}&per_page=1`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return hits[0]?.id ?? "";
}

describe("an officer's call", () => {
  const browser = useBrowser();

  it("is written down and confirms the listing; others do not find the list", async () => {
    const page = await browser.open("/", { expectedProblems: [/422|404|403/] });
    const id = await sampleId(page);
    await signInAs(page, "officer");
    await page.goto("/municipalities/222127/calls");
    await page.getByRole("heading", { level: 1, name: "確認の電話リスト" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`/municipalities/222127/calls/${id}`);
    await page.getByRole("button", { name: "記録する" }).click();
    await page.getByRole("alert").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("radio", { name: "今も正しい（確認した）" }).check();
    await page.getByRole("textbox", { name: /メモ/ }).fill("午前に電話するとよい");
    await page.getByRole("button", { name: "記録する" }).click();
    await page.getByText("今日の日付で「自治体確認」と表示します").waitFor();
    await page.goto(`/listings/${id}`);
    await page.getByText("焼津市が電話で確認しました").waitFor();
    expect(await page.content()).not.toContain("午前に電話するとよい");
    expect((await page.request.get("/municipalities/131016/calls")).status()).toBe(404);
  });
});
