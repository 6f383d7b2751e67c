import AxeBuilder from "@axe-core/playwright";
import { describe, expect, it } from "vitest";
import { PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";
import { siteUnderTest } from "../../setup/site-under-test";

const DESK = "/municipalities/222127/desk/symposia";
const FILE = [
  "全国地方公共団体コード,ID,イベント名,開始日,終了日,開始時間,終了時間,場所名称,所在地_連結表記",
  "222127,E2E-1,一覧から来た見本の会,2027-09-01,,13:30,15:00,見本会館,焼津市本町1丁目",
  "222127,E2E-2,曜日のちがう見本の会,令和２年２月２日（火）,,13:30,15:00,見本会館,焼津市本町1丁目",
  "",
].join("\r\n");

describe("importing an event list", () => {
  const browser = useBrowser();

  it("shows a report, makes drafts, and nothing the second time, without JavaScript on a phone", async () => {
    const page = await browser.open(DESK, {
      javaScriptEnabled: false,
      viewport: PHONE,
      // The page that asks for a file.
      expectedProblems: [/422/],
    });
    await signInAs(page, "officer");
    await page.goto(DESK);
    await page.getByRole("link", { name: "イベント一覧（CSV）から取り込む" }).click();
    await page.getByRole("heading", { level: 1, name: "イベント一覧から取り込む" }).waitFor();
    await page.getByRole("button", { name: "中身を確かめる" }).click();
    await page.getByRole("link", { name: "ファイルを選んでください" }).waitFor();
    const send = async () => {
      const file = { name: "222127_event.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) };
      await page.getByLabel("ファイル", { exact: true }).setInputFiles(file);
      await page.getByRole("button", { name: "中身を確かめる" }).click();
      await page.getByText("まだ何も作っていません。").waitFor();
    };
    await send();
    await page.getByText("作れない行: 1行").waitFor();
    await page.getByText("2020年2月2日（日）か2021年2月2日（火）のどちらかに直します。").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.getByRole("button", { name: "1件の下書きを作る" }).click();
    await page.getByText("1件の下書きを作りました").waitFor();
    await page.getByRole("link", { name: "下書きを見る" }).click();
    await page.getByRole("link", { name: "一覧から来た見本の会", exact: true }).waitFor();
    await page.goto(`${DESK}/import`);
    await send();
    await page.getByText("新しく作るものはありません。").waitFor();
    await page.getByRole("link", { name: /「一覧から来た見本の会」があります。/ }).waitFor();
    const csv = await page.request.get("/symposia.csv?time=all");
    expect(await csv.text()).not.toContain("一覧から来た見本の会");
    expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  });

  it("has no findings, and is not there for a resident", async () => {
    const page = await browser.open(DESK);
    await signInAs(page, "officer");
    await page.goto(`${DESK}/import`);
    const file = {
      name: "event.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(FILE.replaceAll("見本の会", "別の会")),
    };
    await page.getByLabel("ファイル", { exact: true }).setInputFiles(file);
    await page.getByRole("button", { name: "中身を確かめる" }).click();
    await page.getByText("まだ何も作っていません。").waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const other = await browser.open("/");
    await signInAs(other, "resident", siteUnderTest().baseUrl);
    expect((await other.request.get(`${DESK}/import`)).status()).toBe(404);
  });
});
