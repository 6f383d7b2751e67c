import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { PHONE, useBrowser } from "../../setup/browser";
import { type SampleRole, signInAs } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";

const PAGES = ["", "/municipalities", "/people", "/people/invite", "/vocabulary", "/mail", "/jobs", "/banner"];
const WAYS = [true, false];
const HOUR_MS = 3_600_000;

/** A site where a job failed and a mail may or may not have gone out; its banner is in nobody else's way. */
let site: Awaited<ReturnType<typeof openOwnSite>>;

beforeAll(async () => {
  site = await openOwnSite(async (dataDir) => {
    connectDatabase({ kind: "folder", dataDir });
    const later = new Date(Date.now() + HOUR_MS);
    for (const name of ["first", "second", "third"]) {
      const failed = { attempts: 7, availableAt: later, lastError: "Error: 山田さん <yamada@example.jp> no" };
      // A job nobody knows any more is carried out by doing nothing.
      await db().outboxEvent.create({ data: { name: "daily.due", payload: { name: `${name}.gone` }, ...failed } });
    }
    const values = { municipalityName: "焼津市" };
    const mail = { toAddress: "professional@example.jp", template: "account.professionalApproved", values };
    for (const key of ["one", "two"]) {
      const sentAt = new Date(Date.now() - HOUR_MS);
      await db().mail.create({ data: { id: `mail_${key}`, key, ...mail, sentAt, createdAt: sentAt } });
    }
    await closeDatabase();
  });
});
afterAll(() => site?.stop());

const browser = useBrowser();

async function openAs(role: SampleRole, path: string, options: Parameters<typeof browser.open>[1] = {}): Promise<Page> {
  const page = await browser.open("/about", { ...options, baseURL: site.baseUrl });
  await signInAs(page, role, site.baseUrl);
  await page.goto(path);
  return page;
}

async function expectGood(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
}

describe("the administration", () => {
  it("fits a phone without findings on every page", async () => {
    const page = await openAs("admin", "/admin", { viewport: PHONE });
    for (const path of PAGES) {
      await page.goto(`/admin${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(PHONE.width);
      await expectGood(page);
    }
  });

  it("is in the menu of an administrator, and in nobody else's", async () => {
    const menuOf = async (role: SampleRole) => {
      const page = await openAs(role, "/about");
      await page.click("header summary");
      return (await page.locator("header nav a").allInnerTexts()).includes("管理");
    };
    expect([await menuOf("admin"), await menuOf("officer"), await menuOf("resident")]).toEqual([true, false, false]);
  });

  it("refuses everyone else, whatever they ask for or send", async () => {
    const page = await browser.open("/about", { baseURL: site.baseUrl });
    const ask = async (path: string) => page.request.get(`/admin${path}`);
    for (const path of PAGES) expect(new URL((await ask(path)).url()).pathname, path).toBe("/sign-in");
    for (const role of ["resident", "professional", "officer"] as const) {
      await page.context().clearCookies();
      await signInAs(page, role, site.baseUrl);
      for (const path of PAGES) {
        const answer = await ask(path);
        expect([path, answer.status()]).toEqual([path, 403]);
        expect(await answer.text()).not.toContain("admin@example.jp");
      }
      const send = (path: string, form: Record<string, string>) =>
        page.request.post(`/admin${path}`, { form, headers: { Accept: "text/html" } });
      const sent = [
        await send("/banner", { intent: "set", textJa: "よその人" }),
        await send("/vocabulary", { term: "theme.food", word: "よその人" }),
        await send("/jobs", { name: "daily.due" }),
        await send("/jobs/1/give-up", {}),
        await send("/mail", { id: "mail_one" }),
        await send("/people", { intent: "withdraw", id: "x" }),
        await send("/people/x/end", {}),
        await send("/people/invite", { email: "a@example.jp", role: "administrator" }),
      ];
      expect(sent.map((answer) => answer.status())).toEqual(sent.map(() => 403));
    }
  });

  it.each(WAYS)("shows a banner on every page, and takes it away (JavaScript: %s)", async (javaScriptEnabled) => {
    const page = await openAs("admin", "/admin/banner", { javaScriptEnabled, expectedProblems: [/status of 422/] });
    await page.getByRole("button", { name: "帯を出す" }).click();
    await page.getByRole("alert").getByText("お知らせの文を書いてください。").waitFor();
    if (javaScriptEnabled) await expectGood(page);
    await page.getByLabel("文（日本語）").fill("今夜、点検のため止まります。");
    await page.getByLabel("文（英語）").fill("Maintenance tonight");
    await page.getByRole("radio", { name: "注意" }).check();
    await page.getByRole("button", { name: "見た目を確かめる" }).click();
    await page.getByText("このように出ます").waitFor();
    const guest = await browser.open("/about", { baseURL: site.baseUrl, javaScriptEnabled });
    expect(await guest.getByText("今夜、点検のため止まります。").count()).toBe(0);
    await page.getByRole("button", { name: "帯を出す" }).click();
    await page.getByText("帯を決めました。").waitFor();

    for (const path of ["/", "/map", "/sign-in"]) {
      await guest.goto(path);
      const banner = guest.getByRole("region", { name: "注意" }).getByRole("status");
      expect(await banner.innerText(), path).toContain("今夜、点検のため止まります。");
    }
    if (javaScriptEnabled) await expectGood(guest);
    const english = await browser.open("/about", { baseURL: site.baseUrl, locale: "en" });
    await english.getByText("Maintenance tonight").waitFor();

    await page.getByRole("button", { name: "いま終わりにする" }).click();
    await page.getByText("帯を終わりにしました。").waitFor();
    await guest.goto("/about");
    expect(await guest.getByText("今夜、点検のため止まります。").count()).toBe(0);
  });

  it.each(WAYS)("adds a word that the map finds at once (JavaScript: %s)", async (javaScriptEnabled) => {
    const word = javaScriptEnabled ? "まかない処" : "ほっこり処";
    const page = await openAs("admin", "/admin/vocabulary", { javaScriptEnabled, expectedProblems: [/status of 422/] });
    const card = page.locator("[id='theme.food']");
    await card.getByRole("textbox").fill("通いの場");
    await card.getByRole("button", { name: "足す" }).click();
    await page.getByRole("alert").getByText("「居場所・サロン」に入っています", { exact: false }).waitFor();
    expect(await card.getByRole("textbox").inputValue()).toBe("通いの場");
    const found = async () => {
      const answer = await page.request.get(`/api/v1/search?q=${encodeURIComponent(word)}&per_page=1`);
      const { total, relaxed } = (await answer.json()) as { total: number; relaxed: boolean };
      // Near spellings of a word nobody knows are no answer to it.
      return relaxed ? 0 : total;
    };
    expect(await found()).toBe(0);
    await card.getByRole("textbox").fill(word);
    await card.getByRole("button", { name: "足す" }).click();
    await page.getByText("ことばを足しました。").waitFor();
    if (javaScriptEnabled) await expectGood(page);
    expect(await found()).toBeGreaterThan(0);
    await page.goto(`/map?q=${encodeURIComponent(word)}`);
    expect(await page.locator("main a[href^='/listings/']").count()).toBeGreaterThan(0);
    await page.goto("/admin/vocabulary");
    await page.getByRole("button", { name: `「${word}」を取る` }).click();
    await page.getByText("ことばを取りました。").waitFor();
    expect(await found()).toBe(0);
  });

  it.each(WAYS)("has a failed job tried again, or given up (JavaScript: %s)", async (javaScriptEnabled) => {
    const page = await openAs("admin", "/admin/jobs", { javaScriptEnabled });
    expect(await page.locator("main").innerText()).not.toMatch(/yamada|山田/);
    const waiting = () => page.getByRole("button", { name: /をいまやり直す/ });
    const before = await waiting().count();
    expect(before).toBeGreaterThan(0);
    if (javaScriptEnabled) {
      await waiting().first().click();
      await page.getByText("すぐにやり直します。", { exact: false }).waitFor();
    } else {
      await page
        .getByRole("link", { name: /をあきらめる/ })
        .first()
        .click();
      await page.getByRole("heading", { name: "この仕事をあきらめますか" }).waitFor();
      await page.getByRole("button", { name: "あきらめる" }).click();
      await page.getByText("仕事をあきらめました。", { exact: false }).waitFor();
    }
    const left = async () => {
      await page.goto("/admin/jobs");
      return waiting().count();
    };
    await expect.poll(left, { timeout: 60_000 }).toBe(before - 1);
  });

  it.each(WAYS)("sends a mail again that may not have gone out (JavaScript: %s)", async (javaScriptEnabled) => {
    const page = await openAs("admin", "/admin/mail?state=unknown", { javaScriptEnabled });
    const waiting = () => page.getByRole("button", { name: /をもう一度送る/ });
    const before = await waiting().count();
    expect(await page.locator("main").innerText()).toContain("p***@example.jp");
    await waiting().first().click();
    await page.getByText("もう一度送る列に入れました。").waitFor();
    const left = async () => {
      await page.goto("/admin/mail?state=unknown");
      return waiting().count();
    };
    expect(await left()).toBe(before - 1);
    const sent = async () => {
      await page.goto("/admin/mail?state=sent");
      return page.locator("main li", { hasText: "専門職の申請が認められたお知らせ" }).count();
    };
    await expect.poll(sent, { timeout: 60_000 }).toBeGreaterThan(0);
  });

  it.each(WAYS)("invites, withdraws, ends a role and gives it back (JavaScript: %s)", async (javaScriptEnabled) => {
    const email = `tanto-${javaScriptEnabled}@example.jp`;
    const page = await openAs("admin", "/admin/municipalities?q=藤枝", {
      javaScriptEnabled,
      expectedProblems: [/status of 422/],
    });
    await page.getByRole("link", { name: "静岡県藤枝市の職員を招待する" }).click();
    expect(await page.getByLabel("自治体", { exact: true }).inputValue()).toBe("静岡県藤枝市");
    await page.getByRole("button", { name: "招待のメールを送る" }).click();
    await page.getByRole("alert").getByText("メールアドレスを書いてください。").waitFor();
    await page.locator("#email").fill(email);
    await page.getByRole("button", { name: "招待のメールを送る" }).click();
    await page.getByText("招待のメールを送りました。").waitFor();
    await page.getByRole("button", { name: `${email}への招待を取り消す` }).click();
    await page.getByText("招待を取り消しました。").waitFor();
    expect(await page.getByText(email).count()).toBe(0);

    await page.getByRole("link", { name: "見本 管理者さんの役割を終わりにする" }).click();
    await page.getByRole("button", { name: "終わりにする" }).click();
    await page.getByText("ただ一人の管理者なので", { exact: false }).waitFor();
    if (javaScriptEnabled) await expectGood(page);
    await page.getByRole("link", { name: "やめる" }).click();
    await page.getByRole("link", { name: "見本 専門職さんの役割を終わりにする" }).click();
    await page.getByRole("button", { name: "終わりにする" }).click();
    await page.getByText("役割を終わりにしました。", { exact: false }).waitFor();
    await page.goto("/admin/people?state=ended");
    await page.getByRole("button", { name: "役割を元に戻す" }).click();
    await page.getByText("役割を元に戻しました。").waitFor();
  });
});
