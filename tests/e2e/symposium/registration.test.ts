import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { register } from "~/domain/symposium/register.server";
import { closeDatabase, connectDatabase } from "~/gateways/db.server";
import { tokyoDateKey, tokyoMinutes } from "~/shared/dates";
import { aPublishedSymposium, completeContent } from "../../factories/symposium";
import { PHONE, useBrowser } from "../../setup/browser";
import { linkIn, mailsIn, type ReadMail } from "../../setup/read-mail";
import { signInAs } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";

const HOUR_MS = 3_600_000;
const JOIN_URL = "https://meeting.example.jp/join/secret-test-link";
const DESK = "/municipalities/222127/desk/symposia";

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

/** One that begins so many minutes from now, published ten days ago. */
function aSymposiumIn(minutes: number): Promise<string> {
  const now = new Date();
  const start = tokyoMinutes(now) + minutes;
  const when = { dateText: "", date: tokyoDateKey(now), endDate: null, start, end: start + 120 };
  const programme = completeContent().programme.map((item) => ({ ...item, start: null, minutes: 30, speakers: [] }));
  return aPublishedSymposium({
    content: { when, programme, title: `${minutes}分後のシンポジウム` },
    now: new Date(now.getTime() - 240 * HOUR_MS),
  });
}

describe("registering for a symposium", () => {
  const browser = useBrowser();
  const ids = { scripts: "", plain: "", host: "", asks: "", soon: "", hour: "" };
  let site: Awaited<ReturnType<typeof openOwnSite>>;

  beforeAll(async () => {
    site = await openOwnSite(async (dataDir) => {
      connectDatabase({ kind: "folder", dataDir });
      const { registration } = completeContent();
      const two = { form: "venue" as const, registration: { ...registration, onlineCapacity: null, venueCapacity: 2 } };
      ids.scripts = await aPublishedSymposium({ content: { ...two, title: "二人の会" } });
      ids.plain = await aPublishedSymposium({ content: { ...two, title: "二人の会・紙" } });
      ids.host = await aPublishedSymposium({ content: { title: "主催者の会" } });
      const questions = [
        { id: "how", kind: "choice", label: "どこで知りましたか", options: ["広報", "知人"], isRequired: true },
      ];
      const asks = { ...registration, asksOrganisation: true, questions: questions as typeof registration.questions };
      ids.asks = await aPublishedSymposium({ content: { title: "たずねる会", registration: asks } });
      ids.soon = await aSymposiumIn(10);
      ids.hour = await aSymposiumIn(50);
      const before = new Date(Date.now() - 48 * HOUR_MS);
      for (const [id, name] of [
        [ids.soon, "soon"],
        [ids.hour, "hour"],
      ] as const) {
        const people = [{ name: "見本", email: `${name}@example.jp` }];
        const input = {
          people,
          groupName: null,
          organisation: "",
          jobTitle: "",
          place: "online" as const,
          answers: {},
        };
        await register({ symposiumId: id, input, actor: null, now: before });
      }
      await closeDatabase();
    });
  });
  afterAll(() => site?.stop());

  async function mailTo(address: string, subject: RegExp): Promise<ReadMail> {
    const found = () => mailsIn(site.dataDir, address).filter((mail) => subject.test(mail.subject));
    await expect.poll(() => found().length, { timeout: 60_000 }).toBe(1);
    return found()[0]!;
  }

  const open = (path: string, more = {}) => browser.open(path, { baseURL: site.baseUrl, ...more });

  async function registerAs(page: Page, id: string, name: string): Promise<void> {
    await page.goto(`/symposia/${id}/register`);
    await page.getByRole("textbox", { name: "名前または呼び名" }).fill(name);
    await page.getByRole("textbox", { name: "メールアドレス" }).fill(`${name}@example.jp`);
    await page.getByRole("checkbox", { name: "使い方を読みました。この使い方でよいです。" }).check();
    await page.getByRole("button", { name: /申し込む|空きを待つ/ }).click();
    await page.getByRole("heading", { level: 1, name: "申し込みを受け付けました" }).waitFor();
  }

  it.each([true, false])(
    "gives two of four a place; one cancels, the next moves up, is told and accepts (JavaScript: %s)",
    async (javaScriptEnabled) => {
      const id = javaScriptEnabled ? ids.scripts : ids.plain;
      const names = ["ume", "take", "matsu", "sakura"].map((name) => `${name}${javaScriptEnabled ? 1 : 2}`);
      const page = await open(`/symposia/${id}/register`, { javaScriptEnabled, viewport: PHONE });
      for (const name of names.slice(0, 2)) {
        await registerAs(page, id, name);
        await page.getByText("席をとりました。").waitFor();
      }
      await page.goto(`/symposia/${id}/register`);
      await page.getByText("いま満席です").waitFor();
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      for (const name of names.slice(2)) {
        await registerAs(page, id, name);
        await page.getByText("いまは満席のため、空きを待つ順番に入りました。").waitFor();
      }
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      const waiting = linkIn(await mailTo(`${names[2]}@example.jp`, /空きを待つ順番に入りました/), "/registrations/");
      await page.goto(waiting);
      await page.getByText("会場の空きを待つ1番目です。").waitFor();

      await page.goto(linkIn(await mailTo(`${names[0]}@example.jp`, /申し込みを受け付けました/), "/registrations/"));
      await page.getByRole("img", { name: "受付用の QR コード" }).waitFor();
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
      await page.getByRole("link", { name: "申し込みを取り消す" }).click();
      await page.getByRole("heading", { level: 1, name: "申し込みを取り消しますか" }).waitFor();
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("button", { name: "取り消す" }).click();
      await page.getByText("申し込みを取り消しました。").waitFor();

      await page.goto(linkIn(await mailTo(`${names[2]}@example.jp`, /席が空きました/), "/registrations/"));
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      await page.getByRole("button", { name: "参加する" }).click();
      await page.getByText("席がとれました。").waitFor();
      await mailTo(`${names[2]}@example.jp`, /席がとれました/);
      expect(mailsIn(site.dataDir, `${names[3]}@example.jp`)).toHaveLength(1);
    },
  );

  it.each([true, false])(
    "keeps what was typed, and registers a workplace (JavaScript: %s)",
    async (javaScriptEnabled) => {
      const mark = javaScriptEnabled ? 1 : 2;
      const page = await open(`/symposia/${ids.asks}/register`, {
        javaScriptEnabled,
        expectedProblems: [/status of 422/],
      });
      await page.getByRole("link", { name: "職場や団体でまとめて申し込む" }).click();
      await page.getByRole("textbox", { name: "職場・団体の名前" }).fill("見本の会");
      await page.getByRole("button", { name: "行を増やす" }).click();
      await page.locator("#name-9").waitFor();
      expect(await page.getByRole("textbox", { name: "職場・団体の名前" }).inputValue()).toBe("見本の会");
      await page.locator("#name-0").fill("一人目");
      await page.locator("#email-0").fill(`one${mark}@example.jp`);
      await page.locator("#name-7").fill("八人目");
      await page.locator("#email-7").fill("eight@");
      await page.getByRole("button", { name: "申し込む", exact: true }).click();
      await page.getByRole("alert").getByText("8人目: メールアドレスの形を確かめてください。").waitFor();
      await page.getByRole("alert").getByText("「どこで知りましたか」に答えてください。").waitFor();
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      expect(await page.locator("#name-7").inputValue()).toBe("八人目");
      await page.locator("#email-7").fill(`eight${mark}@example.jp`);
      await page.getByRole("radio", { name: "知人" }).check();
      await page.getByRole("radio", { name: /^オンライン/ }).check();
      await page.getByRole("checkbox", { name: /申し込むみんなに伝えました/ }).check();
      await page.getByRole("button", { name: "申し込む", exact: true }).click();
      await page.getByText("2人の席をとりました。").waitFor();
      const own = linkIn(await mailTo(`eight${mark}@example.jp`, /申し込みを受け付けました/), "/registrations/");
      await page.goto(`${own}/change`);
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("textbox", { name: "名前または呼び名" }).fill("はち");
      await page.getByRole("textbox", { name: "所属" }).fill("見本の会 支部");
      await page.getByRole("radio", { name: /^会場/ }).check();
      await page.getByRole("button", { name: "変える" }).click();
      await page.getByText("内容を変えました。").waitFor();
      await page.getByText("会場で参加します。").waitFor();
    },
  );

  it("reminds an hour before, and shows the way in from its time only, never in the page", async () => {
    const page = await open("/");
    const reminder = await mailTo("hour@example.jp", /1時間前のお知らせ/);
    expect(reminder.text).not.toContain("meeting.example.jp");
    const early = linkIn(reminder, "/registrations/");
    await page.goto(early);
    await page.getByText("まだ開いていません").waitFor();
    expect(await page.content()).not.toContain("meeting.example.jp");
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(early.replace("/join", ""));
    await page.getByText(/参加用のリンクは、.*に、このページに出ます。/).waitFor();
    expect(await page.content()).not.toContain("meeting.example.jp");

    const own = linkIn(await mailTo("soon@example.jp", /申し込みを受け付けました/), "/registrations/");
    await page.goto(own);
    await page.getByText("いま参加できます。").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.content()).not.toContain("meeting.example.jp");
    const go = await page.request.get(`${own}/join`, { maxRedirects: 0 });
    expect([go.status(), go.headers().location]).toEqual([302, JOIN_URL]);
    expect(go.headers()["cache-control"]).toBe("private, no-store");
    expect((await page.request.get(own)).headers()["cache-control"]).toBe("private, no-store");
    for (const path of [
      `/registrations/${"x".repeat(43)}`,
      `/registrations/${"x".repeat(43)}/join`,
      "/registrations/x",
    ]) {
      expect((await page.request.get(path)).status()).toBe(404);
    }
    const calendar = await (await page.request.get(`${own}/calendar.ics`)).text();
    expect(calendar).toContain("BEGIN:VEVENT");
    expect(calendar).not.toContain("meeting.example.jp");
  });

  it("is looked after at the desk: added by hand, checked in, written to once, a file without formulas", async () => {
    const page = await open("/", { viewport: PHONE, expectedProblems: [/status of 422/] });
    await signInAs(page, "officer", site.baseUrl);
    const root = `${DESK}/${ids.host}`;
    await page.goto(`${root}/registrations/new`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("textbox", { name: "名前または呼び名" }).fill("=1+1");
    await page.getByRole("textbox", { name: /メールアドレス/ }).fill("counter@example.jp");
    await page.getByRole("checkbox", { name: "本人に、個人の情報の使い方を伝えました。" }).check();
    await page.getByRole("button", { name: "加える" }).click();
    await page.getByText("加えました。").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    const csv = await (await page.request.get(`${root}/registrations.csv`)).body();
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString("utf8")).toContain(",'=1+1,counter@example.jp,");
    await page.goto(`${root}/registrations/paper`);
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${root}/check-in?q=1%2B1`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "=1+1: 受付する" }).click();
    await page.getByText("=1+1さんの受付をしました。").waitFor();
    await page.getByRole("button", { name: "=1+1: 受付を取り消す" }).click();
    await page.getByText("=1+1さんの受付を取り消しました。").waitFor();
    await page.goto(`${root}/mailings`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("textbox", { name: "件名" }).fill("持ちもののお知らせ");
    await page.getByRole("textbox", { name: "本文" }).fill("筆記用具をお持ちください。");
    await page.getByRole("button", { name: "下書きを保存する" }).click();
    await page.getByText("下書きを保存しました。").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "自分に試しに送る" }).click();
    await page.getByText("試しのメールを送りました").waitFor();
    await page.getByRole("button", { name: "送る", exact: true }).click();
    await page.getByText("送る人数を確かめて、印をつけてください。").waitFor();
    await page.getByRole("checkbox", { name: /1人に送ることを確かめました/ }).check();
    await page.getByRole("button", { name: "送る", exact: true }).click();
    await page.getByText("送りました", { exact: true }).waitFor();
    const mail = await mailTo("counter@example.jp", /^持ちもののお知らせ$/);
    expect(mail.text).toContain("筆記用具をお持ちください。");
    await page.goto(`${root}/registrations?q=counter`);
    await page.getByRole("link", { name: "=1+1" }).click();
    await page.locator("summary").filter({ hasText: "取り消す" }).click();
    expect(await axeFindings(page)).toEqual([]);
    await page
      .locator("button")
      .filter({ hasText: /^取り消す$/ })
      .click();
    await page.getByText("取り消しました。").waitFor();
  });

  it.each(["registrations", "registrations.csv", "registrations/paper", "registrations/new", "check-in", "mailings"])(
    "does not exist for others at %s",
    async (path) => {
      const page = await open("/");
      const address = `${DESK}/${ids.host}/${path}`;
      expect(new URL((await page.request.get(address)).url()).pathname).toBe("/sign-in");
      await signInAs(page, "officer", site.baseUrl);
      expect((await page.request.get(address)).status()).toBe(200);
      expect((await page.request.get(address.replace(ids.host, "sym_none"))).status()).toBe(404);
      expect((await page.request.get(address.replace("222127", "222097"))).status()).toBe(404);
      await page.context().clearCookies();
      await signInAs(page, "resident", site.baseUrl);
      expect((await page.request.get(address)).status()).toBe(404);
    },
  );
});
