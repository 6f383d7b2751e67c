import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { linkIn, mailsIn } from "../../setup/read-mail";
import { sampleAccount, signInAs } from "../../setup/sign-in";
import { siteUnderTest } from "../../setup/site-under-test";

/** The address of a sample listing, found through the public search. */
async function pathOf(name: string): Promise<string> {
  const answer = await fetch(`${siteUnderTest().baseUrl}/api/v1/search?q=${encodeURIComponent(name)}&per_page=5`);
  const { hits } = (await answer.json()) as { hits: { id: string; name: string }[] };
  const hit = hits.find((one) => one.name.includes(name));
  if (!hit) throw new Error(`${name} is not in the seed`);
  return `/listings/${hit.id}`;
}

async function expectGood(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const { width } = page.viewportSize() ?? DESKTOP;
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

/** The mails to an address once there are that many. */
async function mailsOnceThere(address: string, subject: RegExp, count = 1) {
  const mails = () => mailsIn(siteUnderTest().dataDir, address).filter((mail) => subject.test(mail.subject));
  await expect.poll(() => mails().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(count);
  return mails();
}

/** Nothing of a page or a mail, its head included, may hold the address of the other side. */
function expectWithout(address: string, ...texts: unknown[]): void {
  expect(JSON.stringify(texts)).not.toContain(address);
}

describe("contact without addresses", () => {
  const browser = useBrowser();

  it.each([
    { javaScriptEnabled: true, name: "みかんさん" },
    { javaScriptEnabled: false, name: "畑の水やり" },
  ])("a guest writes, confirms by mail and reads the answer (%o)", async ({ javaScriptEnabled, name }) => {
    const email = `guest-${javaScriptEnabled}@example.jp`;
    const { email: officerEmail } = sampleAccount("officer");
    const viewport = javaScriptEnabled ? DESKTOP : PHONE;
    const options = { javaScriptEnabled, viewport, expectedProblems: [/status of 422/] };
    const page = await browser.open(await pathOf(name), options);
    await page.getByRole("link", { name: "このサイトからメッセージを送る" }).click();
    await page.getByRole("textbox", { name: "伝えたいこと" }).fill("お話ししたいです。090-1234-5678");
    await page.getByRole("button", { name: "確かめるメールを受け取る" }).click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").getByRole("link").allTextContents()).toEqual([
      "相手に見せる名前を書いてください。",
      "メールアドレスを確かめてください。例：name@example.jp",
      "人に知られたくないことが書かれていないか、確かめてください。",
    ]);
    if (javaScriptEnabled) await expectGood(page);
    await page.getByRole("textbox", { name: "相手に見せる名前" }).fill("さくら");
    await page.getByRole("textbox", { name: "あなたのメールアドレス" }).fill(email);
    await page.getByRole("textbox", { name: "伝えたいこと" }).fill(`${name}と、お話ししたいです。`);
    await page.getByRole("button", { name: "確かめるメールを受け取る" }).click();
    await page.getByRole("heading", { name: "メールを確かめてください" }).waitFor();

    const before = mailsIn(siteUnderTest().dataDir, officerEmail).length;
    const [confirm] = await mailsOnceThere(email, /確認/);
    if (!confirm) throw new Error("no mail");
    await page.goto(linkIn(confirm, "/relay/"));
    if (javaScriptEnabled) await expectGood(page);
    expect(mailsIn(siteUnderTest().dataDir, officerEmail)).toHaveLength(before);
    await page.getByRole("button", { name: "送る", exact: true }).first().click();
    await page.getByText("送りました。返事が来たら").waitFor();
    const told = await mailsOnceThere(officerEmail, new RegExp(`メッセージが届きました.*${name}`));
    expectWithout(email, told);

    const desk = await browser.open("/", { viewport: PHONE });
    await signInAs(desk, "officer");
    await desk.goto("/my/messages");
    await expectGood(desk);
    await desk
      .getByRole("link", { name: new RegExp(name) })
      .first()
      .click();
    await desk.getByRole("textbox", { name: "返事" }).fill("火曜の10時に、窓口でお会いできます。");
    await desk.getByRole("button", { name: "送る", exact: true }).click();
    await desk.getByText("送りました。", { exact: true }).waitFor();
    await expectGood(desk);
    expectWithout(email, await desk.content());

    const answers = await mailsOnceThere(email, /お返事が届きました/);
    expectWithout(officerEmail, answers);
    await page.goto(linkIn(answers[0] as (typeof answers)[0], "/relay/"));
    await page.getByText("火曜の10時に、窓口でお会いできます。").waitFor();
    expectWithout(officerEmail, await page.content());
    if (javaScriptEnabled) await expectGood(page);
  });

  it("asks a guest to sign in for a role, and shows strangers nothing", async () => {
    const page = await browser.open(`${await pathOf("見守りの散歩")}/role`, { viewport: PHONE });
    await page.getByText("申し出るには、ログインしてください").waitFor();
    await expectGood(page);
    const statusOf = async (path: string) =>
      (await fetch(`${siteUnderTest().baseUrl}${path}`, { redirect: "manual" })).status;
    expect(await statusOf(`/relay/${"x".repeat(43)}`)).toBe(404);
    expect(await statusOf("/my/messages")).toBe(302);
    expect(await statusOf("/my/messages/relay_none")).toBe(302);
    expect(await statusOf("/municipalities/222127/roles")).toBe(302);
    expect(await statusOf("/listings/lst_none/contact")).toBe(404);
    await signInAs(page, "resident");
    expect((await page.request.get("/my/messages/relay_none")).status()).toBe(404);
    expect((await page.request.get("/municipalities/222127/roles")).status()).toBe(403);
  });
});
