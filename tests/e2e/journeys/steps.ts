/** What people do on their way through the site, for the journeys: each step as a person sees it, by its words. */
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page, Response } from "playwright-core";
import { expect } from "vitest";
import { DESKTOP, PHONE, type TestBrowser } from "../../setup/browser";
import { mailsIn, type ReadMail } from "../../setup/read-mail";
import { type SampleRole, signInAs } from "../../setup/sign-in";
import { siteUnderTest } from "../../setup/site-under-test";

/** Every journey is made in both: on a desktop with scripts, on a phone without. */
export const WAYS = [
  { way: "with scripts", javaScriptEnabled: true, viewport: DESKTOP },
  { way: "without scripts", javaScriptEnabled: false, viewport: PHONE },
];
export type Way = (typeof WAYS)[number];

export const DESK = "/municipalities/222127/desk";
const LIMIT = { timeout: 60_000 };

export async function openAs(browser: TestBrowser, role: SampleRole, { way: _way, ...options }: Way): Promise<Page> {
  const page = await browser.open("/about", { ...options, expectedProblems: [/status of (404|410|422)/] });
  await signInAs(page, role);
  return page;
}

/** What a form sends is answered when this returns: the words of an earlier answer may still stand on the page. */
export async function press(page: Page, name: string): Promise<void> {
  await pressButton(page.getByRole("button", { name, exact: true }).first());
}

export async function pressButton(button: Locator): Promise<void> {
  const isPost = (answer: Response) => answer.request().method() === "POST";
  const answered = (await isSending(button)) && button.page().waitForResponse(isPost);
  await button.click();
  await answered;
}

function isSending(button: Locator): Promise<boolean> {
  return button.evaluate((element) => {
    const { type, form } = element as HTMLButtonElement;
    return type === "submit" && form?.method === "post" && (form.noValidate || form.checkValidity());
  });
}

/** Nothing to scroll sideways, and no finding of axe, which is itself a script. */
export async function expectGood(page: Page, { javaScriptEnabled }: Way): Promise<void> {
  const { violations } = javaScriptEnabled ? await new AxeBuilder({ page }).analyze() : { violations: [] };
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([]);
  const { width } = page.viewportSize() ?? DESKTOP;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** The address of a listing the public finds by its name, once the search knows it. */
export async function pathOf(page: Page, name: string): Promise<string> {
  let id = "";
  const search = async () => {
    const answer = await page.request.get(`/api/v1/search?q=${encodeURIComponent(name)}&per_page=10`);
    const { hits } = (await answer.json()) as { hits: { id: string; name: string }[] };
    id = hits.find((hit) => hit.name.includes(name))?.id ?? "";
    return id;
  };
  await expect.poll(search, { ...LIMIT, interval: 50 }).not.toBe("");
  return `/listings/${id}`;
}

/** The newest mail to an address whose subject says this, once it is there. */
export async function mailTo(address: string, subject: RegExp, dataDir = siteUnderTest().dataDir): Promise<ReadMail> {
  const found = () => mailsIn(dataDir, address).filter((mail) => subject.test(mail.subject));
  await expect.poll(() => found().length, LIMIT).toBeGreaterThan(0);
  return found().at(-1) as ReadMail;
}

/** Writes a role through all its steps and hands it in; ends on its page. Returns its id. */
export async function offerRole(page: Page, name: string): Promise<string> {
  await page.goto("/my/offers/new");
  await press(page, "役割を出す");
  await page.waitForURL(/\/what$/);
  await page.getByLabel(/^名前/).fill(name);
  await page.getByLabel(/^ひとことで/).fill("朝に水をやります。");
  await page.locator("#offer-themes").check();
  await press(page, "次へ");
  await page.waitForURL(/\/when$/);
  await page.getByLabel(/^いつ/).fill("火曜と金曜の朝");
  await press(page, "次へ");
  await page.waitForURL(/\/where$/);
  await page.getByLabel(/^町・学区・圏域の名前/).fill("小川");
  await press(page, "次へ");
  for (const step of ["whom", "connect", "photo"]) {
    await page.waitForURL(new RegExp(`/${step}$`));
    await press(page, "次へ");
  }
  await page.waitForURL(/\/visibility$/);
  await page.getByLabel(/だれでも/).check();
  await press(page, "次へ");
  await page.waitForURL(/\/consent$/);
  await page.getByLabel(/同意します/).check();
  await press(page, "次へ");
  await page.waitForURL(/\/check$/);
  await press(page, "町に出す");
  await page.waitForURL(/\/my\/offers\/lst_/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** An officer opens what waits about a listing, once it stands in the queue. */
export async function openReview(desk: Page, kind: string, name: string): Promise<void> {
  const link = desk.getByRole("link", { name: new RegExp(name) });
  const isThere = async () => {
    await desk.goto(`${DESK}/queue?kind=${kind}`);
    return link.count();
  };
  await expect.poll(isThere, LIMIT).toBeGreaterThan(0);
  await link.first().click();
  await desk.getByRole("heading", { name: "どうするか" }).waitFor();
}

export async function decide(desk: Page, choice: string, reason = ""): Promise<void> {
  await desk.getByRole("radio", { name: choice }).check();
  await desk.getByLabel("理由・相手へのことば").fill(reason);
  await press(desk, "決める");
  await desk.getByRole("heading", { name: /^決めました/ }).waitFor();
}
