import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { newLinkToken } from "~/shared/link-token.server";
import { PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

describe("the link of a reminder", () => {
  const browser = useBrowser();
  const links = [newLinkToken(), newLinkToken()];
  let site: Awaited<ReturnType<typeof openOwnSite>>;
  let listingId = "";

  beforeAll(async () => {
    site = await openOwnSite(async (dataDir) => {
      connectDatabase({ kind: "folder", dataDir });
      const listing = await db().listing.findFirstOrThrow({ where: { name: { contains: "みなとの縁側" } } });
      listingId = listing.id;
      await db().listing.update({
        where: { id: listingId },
        data: { confirmedAt: null, confirmedBy: null, nextCheckAt: new Date("2020-01-01T00:00:00Z") },
      });
      const expiresAt = new Date(Date.now() + 86_400_000);
      for (const { digest } of links) {
        const data = { id: `chk_${digest}`, listingId, tokenDigest: digest, sentTo: "info@example.jp", expiresAt };
        await db().checkLink.create({ data });
      }
      await closeDatabase();
    });
  });
  afterAll(() => site?.stop());

  it("corrects without signing in: what is wrong is said, nothing typed is lost, the public sees it later", async () => {
    const options = { baseURL: site.baseUrl, viewport: PHONE, expectedProblems: [/422|410/] };
    const page = await browser.open(`/check/${links[0]!.token}`, options);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.getByRole("link", { name: "内容を直す" }).click();
    await page.getByRole("textbox", { name: "開いている日時" }).fill("気が向いたとき");
    await page.getByRole("textbox", { name: "電話番号" }).fill("054-000-4321");
    await page.getByRole("button", { name: "この内容で送る" }).click();
    await page.getByRole("alert").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.getByRole("textbox", { name: "電話番号" }).inputValue()).toBe("054-000-4321");
    await page.getByRole("textbox", { name: "開いている日時" }).fill("毎月第2火曜 10:00～11:30");
    await page.getByRole("button", { name: "この内容で送る" }).click();
    await page.getByRole("heading", { level: 1, name: "ありがとうございました" }).waitFor();
    await page.goto(`/listings/${listingId}`);
    expect(await page.content()).not.toContain("054-000-4321");
    await page.goto(`/check/${links[0]!.token}`);
    await page.getByText("このリンクは、もう使われました。").waitFor();
  });

  it("confirms with one press, without scripts, and the faded listing is fresh again", async () => {
    const options = { baseURL: site.baseUrl, javaScriptEnabled: false, expectedProblems: [/422/] };
    const page = await browser.open(`/listings/${listingId}`, options);
    await page.locator("article > header").getByText("確認の時期をすぎています").waitFor();
    await page.goto(`/check/${links[1]!.token}`);
    await page.getByRole("link", { name: "掲載を終える" }).click();
    await page.getByRole("button", { name: "掲載を終える" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("link", { name: "もどる" }).click();
    await page.getByRole("button", { name: "このまま正しい" }).click();
    await page.getByRole("heading", { level: 1, name: "ありがとうございました" }).waitFor();
    await page.goto(`/listings/${listingId}`);
    await page.getByText("運営者確認").first().waitFor();
    expect(await page.locator("article > header").getByText("確認の時期をすぎています").count()).toBe(0);
  });
});

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

describe("an operator's claim", () => {
  const browser = useBrowser();

  it("waits for an officer when it is told to them", async () => {
    const page = await browser.open("/", { expectedProblems: [/422/] });
    const id = await sampleId(page);
    await signInAs(page, "resident");
    await page.goto(`/listings/${id}/claim`);
    await page.getByRole("button", { name: "申し込む" }).click();
    await page.getByRole("alert").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("textbox", { name: "あなたの役職や立場" }).fill("代表");
    await page.getByRole("radio", { name: "自治体の担当者に確かめてもらう" }).check();
    await page.getByRole("textbox", { name: "担当者へ伝えること" }).fill("平日の昼に、事務所にいます。");
    await page.getByRole("button", { name: "申し込む" }).click();
    await page.getByText("申し込みを受け取りました").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect((await page.request.get(`/my/listings/${id}/edit`)).status()).toBe(404);
  });
});
