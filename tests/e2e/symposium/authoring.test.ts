import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";

const DESK = "/municipalities/222127/desk/symposia";
const NARROWEST = { width: 320, height: 700 };
/** Some forty pages one after the other. */
const JOURNEY_MS = 300_000;
const EXPECTED = [/status of 422/, /status of 409/, /status of 404/];

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

/** Until the site has answered: a page that is left earlier may be saved after the next one was read. */
async function save(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "保存する", exact: true }).click();
  await answered;
}

/** Makes a draft through the form. Returns the path of its overview. */
async function begin(page: Page, title: string): Promise<string> {
  await page.goto(`${DESK}/new`);
  await page.getByLabel("題名").fill(title);
  await page.getByRole("button", { name: "下書きを作る" }).click();
  await page.getByText("下書きを作りました。").waitFor();
  return new URL(page.url()).pathname;
}

/** Types 令和２年２月２日（火）, is stopped, chooses one of the two days, and then writes the day that is meant. */
async function writeWhen(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/edit/when`);
  await page.getByLabel("日にち").fill("令和２年２月２日（火）");
  await page.getByLabel("始まり").fill("午後２時");
  await page.locator("#end").fill("１６：３０");
  await save(page);
  await page.getByRole("alert").getByText("日にちと曜日が合いません。").waitFor();
  expect(await page.getByLabel("日にち").inputValue()).toBe("令和２年２月２日（火）");
  const readings = page.getByRole("group", { name: "どの日ですか" }).getByRole("radio");
  expect(await readings.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    "2020-02-02",
    "2021-02-02",
  ]);
  await page.goto(`${root}/publish`);
  await page.getByText("「令和２年２月２日（火）」が何日か、決まっていません。").waitFor();
  expect(await page.getByRole("button", { name: "公開する" }).count()).toBe(0);
  await page.goto(`${root}/edit/when`);
  await page.getByRole("radio", { name: /2021年2月2日（火）/ }).check();
  await save(page);
  await page.getByText("保存しました。").waitFor();
  expect(await page.getByLabel("日にち").inputValue()).toBe("令和3年2月2日（火）");
  await page.getByLabel("日にち").fill("令和99年2月3日");
  await save(page);
  await page.getByText("保存しました。").waitFor();
}

/** Two speakers, a talk and its organisation; whatever publishing asks for. */
async function writeRest(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/edit/basics`);
  await page.getByLabel("どんな催しか").fill("見本の催しです。\n\n- **話す**\n- 聞く");
  await page.getByRole("button", { name: "どう見えるか確かめる" }).click();
  await page.locator("#preview strong").getByText("話す").waitFor();
  await page.goto(`${root}/edit/speakers`);
  for (const [i, name] of ["見本 一郎", "見本 花子"].entries()) {
    await page.getByRole("button", { name: "登壇者を足す" }).click();
    const field = page.getByRole("textbox", { name: /^名前/ }).nth(i);
    await field.waitFor();
    await field.fill(name);
  }
  await page
    .getByRole("button", { name: "見本 花子を上へ" })
    .or(page.getByRole("button", { name: "名前のないものを上へ" }))
    .click();
  const first = page.getByRole("textbox", { name: /^名前/ }).first();
  await expect.poll(() => first.inputValue()).toBe("見本 花子");
  await page.goto(`${root}/edit/programme`);
  await page.getByRole("button", { name: "足す", exact: true }).click();
  await page.locator("input[name=item]").first().waitFor({ state: "attached" });
  await page.getByLabel("題名").fill("見本の講演");
  await page.getByLabel("長さ（分）").fill("９０分");
  await page.getByLabel("出る人 1").selectOption({ label: "見本 一郎" });
  await save(page);
  await page.getByText("保存しました。").waitFor();
  await page.goto(`${root}/edit/details`);
  await page.getByLabel("あとで録画を公開する").selectOption({ label: "あり" });
  await page.getByLabel("メール").fill("symposium@example.jp");
  await save(page);
  await page.getByText("保存しました。").waitFor();
}

async function publish(page: Page, root: string): Promise<void> {
  await page.goto(`${root}/publish`);
  await page.getByRole("button", { name: "公開する" }).click();
  await page.getByText("公開しました。").waitFor();
}

describe("writing a symposium", () => {
  const browser = useBrowser();

  it.each([true, false])(
    "leads from an impossible date to a published page, and a speaker's no to 録画なし (scripts: %s)",
    async (javaScriptEnabled) => {
      const page = await browser.open("/", { javaScriptEnabled, expectedProblems: EXPECTED });
      await signInAs(page, "officer");
      const root = await begin(page, `見本のシンポジウム ${javaScriptEnabled ? "一" : "二"}`);
      const publicPath = `/symposia/${root.split("/").at(-1)}`;
      await writeWhen(page, root);
      await writeRest(page, root);
      expect((await page.request.get(publicPath)).status()).toBe(404);
      await publish(page, root);
      await page.goto(publicPath);
      expect(await page.getByText("録画なし").count()).toBe(0);
      await page.getByText("見本の講演").first().waitFor();

      await page.goto(`${root}/edit/speakers`);
      const entry = page.getByRole("group", { name: /見本 一郎/ });
      await entry.getByRole("button", { name: "リンクを作って、自分で渡す" }).click();
      const link = await page.getByLabel("リンクのアドレス").inputValue();
      const speaker = await browser.open(new URL(link).pathname, { javaScriptEnabled });
      await speaker.getByText("講演「見本の講演」（登壇）").waitFor();
      await speaker.getByLabel("紹介").fill("見本の紹介です。");
      const recording = speaker.getByRole("group", { name: /録画し、あとで公開/ });
      await recording.getByRole("radio", { name: "公開しない" }).check();
      // Without scripts axe cannot run either.
      if (javaScriptEnabled) expect(await axeFindings(speaker)).toEqual([]);
      await speaker.getByRole("button", { name: "確かめて送る" }).click();
      await speaker.getByText("回答を送りました。").waitFor();

      await page.goto(publicPath);
      await page.getByText("録画なし").first().waitFor();
      expect(await page.getByText("見本の紹介です。").count()).toBe(0);
      await page.goto(`${root}/edit/speakers`);
      await page.getByRole("button", { name: "この直しを取り入れる" }).click();
      await page.getByText("本人の直しを、下書きに取り入れました。").waitFor();
      await publish(page, root);
      await page.goto(publicPath);
      await page.getByText("見本の紹介です。").first().waitFor();
    },
    JOURNEY_MS,
  );

  it("shows both versions to the second of two tabs and saves what is chosen", async () => {
    const page = await browser.open("/", { expectedProblems: EXPECTED, javaScriptEnabled: false });
    await signInAs(page, "officer");
    const root = await begin(page, "二つのタブ");
    const other = await page.context().newPage();
    for (const tab of [page, other]) await tab.goto(`${root}/edit/basics`);
    await page.getByLabel("副題").fill("はじめのタブ");
    await save(page);
    await page.getByText("保存しました。").waitFor();
    await other.getByLabel("副題").fill("次のタブ");
    await save(other);
    await other.getByText("先に保存していました").waitFor();
    const versions = other.getByRole("status").locator("dd");
    expect(await versions.allInnerTexts()).toEqual([expect.stringMatching(/はじめのタブ[\s\S]*次のタブ/)]);
    expect(await other.getByLabel("副題").inputValue()).toBe("次のタブ");
    await save(other);
    await other.getByText("保存しました。").waitFor();
    await page.goto(`${root}/edit/basics`);
    expect(await page.getByLabel("副題").inputValue()).toBe("次のタブ");
  });

  it("postpones with a reason, shows the draft by its secret link, and keeps the history", async () => {
    const page = await browser.open("/", { expectedProblems: EXPECTED });
    await signInAs(page, "officer");
    const root = await begin(page, "延期になる見本");
    const publicPath = `/symposia/${root.split("/").at(-1)}`;
    await page.goto(`${root}/edit/when`);
    await page.getByLabel("日にち").fill("令和99年2月3日");
    await page.getByLabel("始まり").fill("10時");
    await page.locator("#end").fill("12時");
    await save(page);
    await page.getByText("保存しました。").waitFor();
    await page.goto(root);
    await page.getByRole("button", { name: "リンクを作る" }).click();
    const link = new URL(await page.getByLabel("リンクのアドレス").inputValue()).pathname;
    const guest = await browser.open(link);
    await guest.getByText("下書き", { exact: true }).waitFor();
    expect(await guest.locator("meta[name=robots]").getAttribute("content")).toContain("noindex");
    await publish(page, root);
    await page.goto(`${root}/status?to=postponed`);
    await page.getByRole("button", { name: "延期にして知らせる" }).click();
    await page.getByRole("alert").getByText("理由を書いてください。").waitFor();
    await page.getByLabel("理由と、申し込んだ方へのことば").fill("台風が近づいているためです。");
    await page.getByRole("button", { name: "延期にして知らせる" }).click();
    await page.getByText("変えました。").waitFor();
    await page.goto(publicPath);
    await page.getByText("台風が近づいているためです。").first().waitFor();
    await page.goto(`${root}/history`);
    expect(await page.getByText(/^第\d版/).count()).toBe(2);
    await page.goto(root);
    await page.getByRole("button", { name: "リンクを終わらせる" }).click();
    await page.getByText("リンクを終わらせました。").waitFor();
    expect((await page.request.get(link)).status()).toBe(404);
  });

  it("fits the narrowest phone without findings on every page of the editor", async () => {
    const page = await browser.open("/", { viewport: PHONE });
    await signInAs(page, "officer");
    const root = await begin(page, "とても細い画面で見る見本のシンポジウム");
    await page.goto(`${root}/edit/speakers`);
    await page.getByRole("button", { name: "登壇者を足す" }).click();
    await page.getByRole("textbox", { name: /^名前/ }).fill("見本 一郎");
    await save(page);
    await page.getByText("保存しました。").waitFor();
    await page.goto(`${root}/edit/programme`);
    await page.getByRole("button", { name: "足す", exact: true }).click();
    await page.getByLabel("題名").waitFor();
    await page.setViewportSize(NARROWEST);
    const parts = [
      "basics",
      "when",
      "link",
      "organisers",
      "speakers",
      "programme",
      "registration",
      "details",
      "cohosts",
    ];
    const paths = [DESK, `${DESK}?tab=drafts`, `${DESK}/new`, root, `${root}/publish`, `${root}/history`];
    for (const path of [
      ...paths,
      `${root}/picture`,
      `${root}/preview`,
      ...parts.map((part) => `${root}/edit/${part}`),
    ]) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ path, width, findings: await axeFindings(page) }).toEqual({
        path,
        width: NARROWEST.width,
        findings: [],
      });
    }
  });

  it("does not exist for others", async () => {
    const page = await browser.open("/");
    await signInAs(page, "officer");
    const root = await begin(page, "よその人には見えない見本");
    const elsewhere = root.replace("222127", "222097");
    await page.context().clearCookies();
    expect(new URL((await page.request.get(root)).url()).pathname).toBe("/sign-in");
    await signInAs(page, "resident");
    for (const path of ["", "/edit/basics", "/publish", "/history", "/preview", "/picture", "/status?to=cancelled"]) {
      expect({ path, status: (await page.request.get(root + path)).status() }).toEqual({ path, status: 404 });
      expect((await page.request.get(elsewhere + path)).status()).toBe(404);
    }
  });
});
