import { describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";
import { linkIn } from "../../setup/read-mail";
import { sampleAccount } from "../../setup/sign-in";
import { decide, expectGood, mailTo, offerRole, openAs, openReview, press, WAYS } from "./steps";

describe.each(WAYS)("a role for somebody one accompanies, $way", (way) => {
  const browser = useBrowser();
  const name = way.javaScriptEnabled ? "公園のベンチふき" : "図書の修理の手伝い";
  const told = { professional: `${name}を、楽しみにしていました。`, resident: `${name}で、助かりました。` };

  it("is asked for by alias, welcomed, and both tell the town how it went", async () => {
    const offerer = await openAs(browser, "resident", way);
    const id = await offerRole(offerer, name);
    const desk = await openAs(browser, "officer", way);
    await openReview(desk, "offer", name);
    await decide(desk, "認めて公開する");

    const page = await openAs(browser, "professional", way);
    await page.goto(`/listings/${id}`);
    await page.getByRole("link", { name: "この役割をやってみたい" }).click();
    await page.getByRole("radio", { name: /伴走している人/ }).check();
    await page.getByRole("textbox", { name: "その人の呼び名" }).fill("山田太郎");
    await page.getByRole("textbox", { name: "やってみたい気持ち" }).fill("人の役に立つのが好きな人です。");
    await press(page, "申し出る");
    await page.getByText("本名のように見えます").first().waitFor();
    await expectGood(page, way);
    expect(await page.getByRole("textbox", { name: "やってみたい気持ち" }).inputValue()).toContain("役に立つ");
    await page.getByRole("textbox", { name: "その人の呼び名" }).fill("すずめさん");
    await press(page, "申し出る");
    await page.getByText("返事を待っています").waitFor();
    await expectGood(page, way);

    const { email: offererEmail } = sampleAccount("resident");
    const { email: askerEmail } = sampleAccount("professional");
    const asked = await mailTo(offererEmail, new RegExp(name));
    await offerer.goto(linkIn(asked, "/relay/"));
    await offerer.getByText("「すずめさん」にすすめたい").waitFor();
    await offerer.getByRole("radio", { name: /歓迎します/ }).check();
    await offerer.getByRole("textbox", { name: "そえる言葉" }).fill("土曜に、お待ちしています。");
    await press(offerer, "返事を送る");
    await offerer.getByText("返事を送りました。").waitFor();
    await expectGood(offerer, way);

    const welcomed = await mailTo(askerEmail, new RegExp(`歓迎します.*${name}|${name}.*歓迎します`));
    await page.goto(linkIn(welcomed, "/relay/"));
    await page.getByText("土曜に、お待ちしています。").waitFor();
    const written = [asked, welcomed, await page.content(), await offerer.content()];
    expect([askerEmail, offererEmail].filter((address) => bodiesOf(written).includes(address))).toEqual([]);

    for (const [side, words] of [
      [page, told.professional],
      [offerer, told.resident],
    ] as const) {
      await side.getByText("やってみて、どうでしたか").first().click();
      await side.getByRole("textbox", { name: "やってみて、どうでしたか" }).fill(words);
      await press(side, "担当者に伝える");
      await side.getByText("聞かせてくれて、ありがとうございます").waitFor();
      await side.reload();
    }
    expect(await page.content()).not.toContain(told.resident);
    expect(await offerer.content()).not.toContain(told.professional);
    await desk.goto("/municipalities/222127/roles");
    for (const words of Object.values(told)) await desk.getByText(words).waitFor();
    await expectGood(desk, way);

    const guest = await browser.open(`/listings/${id}`);
    await guest.getByText("すでに1人が参加しています。").waitFor();
    const seen = await guest.content();
    expect(["すずめ", ...Object.values(told)].filter((words) => seen.includes(words))).toEqual([]);
  });
});

/** Pages and mails as one text; a mail's own To is not part of what is told. */
function bodiesOf(written: (string | { text: string; html: string })[]): string {
  return written.map((one) => (typeof one === "string" ? one : one.text + one.html)).join("\n");
}
