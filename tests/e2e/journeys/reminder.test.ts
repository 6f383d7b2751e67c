import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sendCheckReminders } from "~/domain/directory/send-check-reminders.server";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { useBrowser } from "../../setup/browser";
import { linkIn } from "../../setup/read-mail";
import { openOwnSite } from "../../setup/site";
import { expectGood, mailTo, press, WAYS } from "./steps";

const FADED = "確認の時期をすぎています";

/** A site on the morning after reminders were due: six listings of a town were asked about. */
let site: Awaited<ReturnType<typeof openOwnSite>>;
let dataDir = "";
const asked: { id: string; email: string }[] = [];

beforeAll(async () => {
  site = await openOwnSite(async (folder) => {
    dataDir = folder;
    connectDatabase({ kind: "folder", dataDir });
    const now = new Date();
    const where = {
      municipalityCode: "222127",
      kind: "resource" as const,
      isSample: false,
      status: "published" as const,
    };
    const listings = await db().listing.findMany({ where, orderBy: { id: "asc" }, take: 6 });
    for (const [index, { id }] of listings.entries()) {
      const email = `asked-${index}@example.jp`;
      const nextCheckAt = new Date(now.getTime() - 3 * 86_400_000);
      await db().listing.update({ where: { id }, data: { email, nextCheckAt, confirmedAt: null, confirmedBy: null } });
      asked.push({ id, email });
    }
    await sendCheckReminders({ now });
    await closeDatabase();
  });
});
afterAll(() => site?.stop());

describe.each(WAYS)("the link of a reminder, without signing in, $way", (way) => {
  const browser = useBrowser();
  const options = { ...way, expectedProblems: [/status of (410|422)/] };
  const first = way.javaScriptEnabled ? 0 : 3;

  async function openLink({ email, id }: (typeof asked)[number]) {
    const mail = await mailTo(email, /掲載内容の確認のお願い/, dataDir);
    const link = `${site.baseUrl}${linkIn(mail, "/check/")}`;
    const page = await browser.open(link, options);
    const usedUp = async () => {
      await page.goto(link);
      await page.getByText("このリンクは、もう使われました。").waitFor();
      expect(await page.getByRole("button", { name: "このまま正しい" }).count()).toBe(0);
      await expectGood(page, way);
    };
    return { page, listing: `${site.baseUrl}/listings/${id}`, usedUp };
  }

  it("confirms with one press, once: the faded listing is fresh again", async () => {
    const { page, listing, usedUp } = await openLink(asked[first]!);
    await expectGood(page, way);
    const guest = await browser.open(listing, options);
    await guest.locator("article > header").getByText(FADED).waitFor();
    await press(page, "このまま正しい");
    await page.getByRole("heading", { level: 1, name: "ありがとうございました" }).waitFor();
    await expectGood(page, way);
    await guest.reload();
    await guest.getByText("運営者確認").first().waitFor();
    expect(await guest.locator("article > header").getByText(FADED).count()).toBe(0);
    await usedUp();
  });

  it("corrects, once: what is wrong is said, nothing typed is lost, the public sees it later", async () => {
    const { page, listing, usedUp } = await openLink(asked[first + 1]!);
    await page.getByRole("link", { name: "内容を直す" }).click();
    await page.getByRole("textbox", { name: "開いている日時" }).fill("気が向いたとき");
    await page.getByRole("textbox", { name: "電話番号" }).fill("054-000-4321");
    await press(page, "この内容で送る");
    await page.getByRole("alert").waitFor();
    await expectGood(page, way);
    expect(await page.getByRole("textbox", { name: "電話番号" }).inputValue()).toBe("054-000-4321");
    await page.getByRole("textbox", { name: "開いている日時" }).fill("毎月第2火曜 10:00～11:30");
    await press(page, "この内容で送る");
    await page.getByRole("heading", { level: 1, name: "ありがとうございました" }).waitFor();
    const guest = await browser.open(listing, options);
    expect(await guest.content()).not.toContain("054-000-4321");
    await usedUp();
  });

  it("ends the listing after a tick, once", async () => {
    const { page, listing, usedUp } = await openLink(asked[first + 2]!);
    await page.getByRole("link", { name: "掲載を終える" }).click();
    await press(page, "掲載を終える");
    await page.getByRole("alert").waitFor();
    await expectGood(page, way);
    await page.getByRole("checkbox", { name: "掲載を終えることを、確かめました" }).check();
    await press(page, "掲載を終える");
    await page.getByText("掲載を終えました。").waitFor();
    const guest = await browser.open(`${site.baseUrl}/about`, options);
    expect((await guest.request.get(listing)).status()).toBe(410);
    await usedUp();
  });
});
