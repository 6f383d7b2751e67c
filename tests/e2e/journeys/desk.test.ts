import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";
import { DESK, expectGood, openAs, openReview, pathOf, press, WAYS } from "./steps";

describe.each(WAYS)("an officer who changes their mind, $way", (way) => {
  const browser = useBrowser();
  const ending = way.javaScriptEnabled ? "（朝）" : "（夕）";

  it("takes a decision back, and the report waits again", async () => {
    const desk = await openAs(browser, "officer", way);
    const name = way.javaScriptEnabled ? "介護する人の休けい室「こかげ」" : "リユースの棚「おさがり文庫」";
    const form = { topic: "hours", message: "水曜は休みです。" };
    await desk.request.post(`${await pathOf(desk, name)}/report`, { form, headers: { Accept: "text/html" } });
    await openReview(desk, "report", name);
    await press(desk, "決める");
    await desk.getByRole("alert").getByText("決めることを選んでください。").waitFor();
    await desk.getByRole("radio", { name: "そのままにする" }).check();
    await desk.getByLabel("よく使うことば").selectOption("notConfirmed");
    await expectGood(desk, way);
    await press(desk, "決める");
    await desk.getByRole("heading", { name: "決めました：見送った" }).waitFor();
    await desk.getByRole("complementary").getByText("いまの内容のままで正しいようです").waitFor();
    await press(desk, "元に戻す");
    await desk.getByText("元に戻しました。").waitFor();
    await openReview(desk, "report", name);
  });

  it("makes one of two, and takes them apart again", async () => {
    const desk = await openAs(browser, "officer", way);
    const name = `港の将棋の会${ending}`;
    const kept = await createActivity(desk, name, "土曜の午後です。");
    const merged = await createActivity(desk, name, "日曜の午後です。");
    await desk.goto(`${DESK}${kept}`);
    await desk
      .getByRole("listitem")
      .filter({ has: desk.locator(`a[href$="${merged}"]`) })
      .getByRole("link", { name: "くらべて一つにする" })
      .click();
    await desk.getByRole("group", { name: "一行の説明" }).getByText("日曜の午後です。").click();
    await expectGood(desk, way);
    await press(desk, "一つにする");
    await desk.getByRole("heading", { name: /^決めました/ }).waitFor();
    await expectGood(desk, way);
    const guest = await browser.open(merged, way);
    expect(new URL(guest.url()).pathname).toBe(kept);
    await guest.getByText("日曜の午後です。").first().waitFor();

    await press(desk, "元に戻す");
    await desk.getByText("元に戻しました。").waitFor();
    await guest.goto(merged);
    expect(new URL(guest.url()).pathname).toBe(merged);
    await guest.goto(kept);
    await guest.getByText("土曜の午後です。").first().waitFor();
  });

  it("publishes an activity of the town's own, changes it, puts the first version back and ends it", async () => {
    const desk = await openAs(browser, "officer", way);
    const path = await createActivity(desk, `港の体操${ending}`, "ゆっくり体を動かします。");
    await desk.getByRole("link", { name: "直す", exact: true }).click();
    await desk.locator("[name=summary]").fill("走ります。");
    await press(desk, "保存する");
    await desk.getByText("保存しました。").waitFor();
    const guest = await browser.open(path, { ...way, expectedProblems: [/status of 410/] });
    await guest.getByText("走ります。").first().waitFor();

    await desk.getByText("1番めの内容").first().click();
    await expectGood(desk, way);
    await press(desk, "この内容に戻す");
    await desk.getByText("前の内容に戻しました。").waitFor();
    await guest.reload();
    await guest.getByText("ゆっくり体を動かします。").first().waitFor();
    expect(await guest.content()).not.toContain("走ります。");

    await press(desk, "終わりにする");
    await desk.getByText("保存しました。").waitFor();
    expect((await guest.request.get(path)).status()).toBe(410);
    await press(desk, "終わりを取り消す");
    await desk.getByText("保存しました。").waitFor();
    expect((await guest.request.get(path)).status()).toBe(200);
  });
});

/** Ends at its page of the desk. Returns the address of its public page. */
async function createActivity(desk: Page, name: string, summary: string): Promise<string> {
  await desk.goto(`${DESK}/listings/new?kind=activity`);
  await desk.locator("[name=name]").fill(name);
  await desk.locator("[name=summary]").fill(summary);
  await press(desk, "保存する");
  await desk.getByText("保存しました。").waitFor();
  return `/listings/${/lst_\w+/.exec(desk.url())?.[0]}`;
}
