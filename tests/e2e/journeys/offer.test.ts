import { describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";
import { linkIn } from "../../setup/read-mail";
import { sampleAccount } from "../../setup/sign-in";
import { decide, expectGood, mailTo, offerRole, openAs, openReview, pathOf, press, WAYS } from "./steps";

const REASON = "集まる場所を、もう少しくわしく書いてください。";

describe.each(WAYS)("a role on its way to the map, $way", (way) => {
  const browser = useBrowser();
  const name = way.javaScriptEnabled ? "港の花の水やり" : "広場の落ち葉はき";

  it("is returned with a reason, mended, published and found", async () => {
    const page = await openAs(browser, "resident", way);
    const id = await offerRole(page, name);
    const desk = await openAs(browser, "officer", way);
    await openReview(desk, "offer", name);
    await expectGood(desk, way);
    await decide(desk, "直してもらう", REASON);
    await expectGood(desk, way);

    const mail = await mailTo(sampleAccount("resident").email, new RegExp(`直してほしいところ.*${name}`));
    expect(mail.text + mail.html).not.toContain(REASON);
    await page.goto(linkIn(mail, "/my/offers/"));
    await page.getByText(REASON).waitFor();
    await expectGood(page, way);
    await press(page, "直して、もう一度出す");
    await page.getByRole("link", { name: "「どこで」を直す" }).click();
    await page.getByLabel(/^行き方/).fill("公民館の前に集まります。");
    await press(page, "次へ");
    await page.waitForURL(/\/whom$/);
    await page.getByRole("navigation", { name: "書く順番" }).getByRole("link", { name: /同意/ }).click();
    await page.getByLabel(/同意します/).check();
    await press(page, "次へ");
    await page.getByRole("heading", { level: 1, name: "確かめて出す" }).waitFor();
    await press(page, "変更を町に出す");
    await page.getByText("町の確認を待っています", { exact: true }).waitFor();
    expect((await page.request.get(`/listings/${id}`)).status()).toBe(404);

    await openReview(desk, "offer", name);
    await desk.getByText("公民館の前に集まります。").waitFor();
    await decide(desk, "認めて公開する");
    const decidedAt = performance.now();
    expect(await pathOf(page, name)).toBe(`/listings/${id}`);
    console.log(`Found by the public ${Math.round(performance.now() - decidedAt)} ms after the decision (${way.way})`);
    await page.goto(`/map?q=${encodeURIComponent(name)}`);
    await page.locator(`a[href^="/listings/${id}"]`).first().click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.getByText("公民館の前に集まります。").first().waitFor();
    await mailTo(sampleAccount("resident").email, new RegExp(`掲載されました.*${name}`));
  });
});
