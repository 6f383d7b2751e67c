import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerQuestionnaire } from "~/domain/questionnaire/answer-questionnaire.server";
import { createQuestionnaire } from "~/domain/questionnaire/create-questionnaire.server";
import { makeHandoutLinks } from "~/domain/questionnaire/make-handout-links.server";
import { openQuestionnaire } from "~/domain/questionnaire/open-questionnaire.server";
import { questionnaireContentSchema } from "~/domain/questionnaire/questionnaire-content";
import { getQuestionnaireSubject } from "~/domain/symposium/questionnaire-subject.server";
import { closeDatabase, connectDatabase } from "~/gateways/db.server";
import { aPublishedSymposium, TEST_DESK } from "../../factories/symposium";
import { PHONE, useBrowser } from "../../setup/browser";
import { signInAs } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";

const DESK = "/municipalities/222127/desk/symposia";
const CONTENT = questionnaireContentSchema.parse({
  title: "数える会のアンケート",
  groupQuestionId: "job",
  sections: [
    {
      id: "s",
      questions: [
        { id: "good", kind: "scale5", label: "いかがでしたか", isRequired: true },
        { id: "job", kind: "choice", label: "職種", options: ["保健師", "相談員", "住民"], isRequired: true },
        { id: "words", kind: "long", label: "感想" },
      ],
    },
  ],
});

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

/** A symposium with an open アンケート: 9 health nurses and 8 counsellors were content, 2 residents were not. */
async function anAnswered(title: string): Promise<string> {
  const now = new Date();
  const id = await aPublishedSymposium({ content: { title }, now });
  const { at } = await getQuestionnaireSubject({ at: TEST_DESK, id });
  await createQuestionnaire({ at, content: CONTENT, now });
  await openQuestionnaire({ at, opensAt: null, closesAt: null, now });
  const tokens = await makeHandoutLinks({ at, count: 19, now });
  for (const [index, token] of tokens.entries()) {
    const form = new FormData();
    form.append("q.good", index < 17 ? "5" : "1");
    form.append("q.job", index < 9 ? "保健師" : index < 17 ? "相談員" : "住民");
    if (index === 18) form.append("q.words", "ひみつの感想");
    expect(await answerQuestionnaire({ key: { token }, form, now })).toEqual({ ok: true });
  }
  return id;
}

describe("a questionnaire", () => {
  const browser = useBrowser();
  const built = new Map<boolean, string>();
  const answered = new Map<boolean, string>();
  let site: Awaited<ReturnType<typeof openOwnSite>>;

  beforeAll(async () => {
    site = await openOwnSite(async (dataDir) => {
      connectDatabase({ kind: "folder", dataDir });
      for (const scripts of [true, false]) {
        built.set(scripts, await aPublishedSymposium({ content: { title: "たずねる会" }, now: new Date() }));
        answered.set(scripts, await anAnswered("数える会"));
      }
      await closeDatabase();
    });
  });
  afterAll(() => site?.stop());

  function opener(javaScriptEnabled: boolean) {
    const expectedProblems = [/status of (404|422)/];
    return (path: string, more = {}) =>
      browser.open(path, { baseURL: site.baseUrl, javaScriptEnabled, expectedProblems, ...more });
  }

  it.each([true, false])(
    "is built, opened and answered on a phone, once (JavaScript: %s)",
    async (javaScriptEnabled) => {
      const open = opener(javaScriptEnabled);
      const id = built.get(javaScriptEnabled);
      const page = await open("/");
      await signInAs(page, "officer", site.baseUrl);
      await page.goto(`${DESK}/${id}`);
      await page.getByRole("link", { name: "アンケート", exact: true }).click();
      await page.getByRole("button", { name: "アンケートを作る" }).click();
      await page.getByRole("textbox", { name: "足す質問の文" }).fill("どこで知りましたか");
      await page.getByRole("button", { name: "質問を足す" }).click();
      const added = page.getByRole("group", { name: "4. どこで知りましたか" });
      await added.waitFor();
      await page.getByRole("radio", { name: /シンポジウムのページを見た方/ }).check();
      await page.getByRole("button", { name: "保存する" }).click();
      await page.getByRole("alert").getByText("選ぶものを、1行に1つ書いてください。").waitFor();
      expect(await page.getByRole("radio", { name: /シンポジウムのページを見た方/ }).isChecked()).toBe(true);
      await added.getByRole("textbox", { name: "選ぶもの" }).fill("広報\n知人");
      await added.getByRole("button", { name: "「どこで知りましたか」を上へ" }).click();
      await page.getByRole("group", { name: "3. どこで知りましたか" }).waitFor();
      if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);

      const phone = await open(`/symposia/${id}/questionnaire`, { viewport: PHONE });
      await phone.getByText("見つかりません").first().waitFor();
      await page.getByRole("button", { name: "受付の日時を決める" }).click();
      await page.getByText("受付の日時を決めました。").waitFor();
      expect(await page.getByRole("textbox", { name: "選ぶもの" }).count()).toBe(0);

      await phone.goto(`/symposia/${id}`);
      await phone.getByRole("link", { name: "アンケートに答える" }).click();
      await phone.getByRole("heading", { level: 1, name: "「たずねる会」のアンケート" }).waitFor();
      expect(await phone.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
      if (javaScriptEnabled) expect(await axeFindings(phone)).toEqual([]);
      await phone.getByRole("radio", { name: "4", exact: true }).check();
      await phone.getByRole("radio", { name: "知人" }).check();
      await phone.getByRole("textbox", { name: /自由に書いてください/ }).fill("見本の感想です。");
      await phone.getByRole("button", { name: "答えを送る" }).click();
      await phone.getByRole("heading", { level: 1, name: "お答えを受け取りました" }).waitFor();
      await phone.goto(`/symposia/${id}/questionnaire`);
      await phone.getByText("もう答えを受け取っています", { exact: true }).waitFor();

      await page.goto(`${DESK}/${id}/questionnaire/results`);
      await page.getByText("答え 1件").waitFor();
      await page.getByText("見本の感想です。").waitFor();
    },
  );

  it.each([true, false])("hands out links that can each be used once (JavaScript: %s)", async (javaScriptEnabled) => {
    const open = opener(javaScriptEnabled);
    const id = answered.get(javaScriptEnabled);
    const page = await open("/");
    await signInAs(page, "officer", site.baseUrl);
    await page.goto(`${DESK}/${id}/questionnaire`);
    await page.getByRole("textbox", { name: "何本作りますか" }).fill("たくさん");
    await page.getByRole("button", { name: "リンクを作る" }).click();
    await page.getByRole("alert").waitFor();
    await page.getByRole("textbox", { name: "何本作りますか" }).fill("2");
    await page.getByRole("button", { name: "リンクを作る" }).click();
    await page.getByText("リンクが2本できました").waitFor();
    const url = await page.locator("ol p.select-all").first().innerText();
    const phone = await open(new URL(url).pathname, { viewport: PHONE });
    await phone.getByRole("button", { name: "答えを送る" }).click();
    await phone.getByRole("alert").waitFor();
    await phone.getByRole("radio", { name: "5", exact: true }).check();
    await phone.getByRole("radio", { name: "保健師" }).check();
    await phone.getByRole("button", { name: "答えを送る" }).click();
    await phone.getByRole("heading", { level: 1, name: "お答えを受け取りました" }).waitFor();
    await phone.goto(new URL(url).pathname);
    await phone.getByText("もう答えを受け取っています", { exact: true }).waitFor();
    expect(await phone.getByRole("button", { name: "答えを送る" }).count()).toBe(0);
  });

  it.each([true, false])("shows its results without small numbers (JavaScript: %s)", async (javaScriptEnabled) => {
    const open = opener(javaScriptEnabled);
    const id = answered.get(javaScriptEnabled);
    const page = await open("/");
    await signInAs(page, "officer", site.baseUrl);
    const results = `${DESK}/${id}/questionnaire/results`;
    await page.goto(results);
    await page.getByText("締め切ってから公表できます。", { exact: false }).waitFor();
    await page.getByText("ひみつの感想").waitFor();
    await page.goto(`${DESK}/${id}/questionnaire`);
    await page.getByRole("button", { name: "いま締め切る" }).click();
    await page.getByText("締め切りました。").first().waitFor();
    await page.goto(results);
    if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "結果を公表する" }).click();
    await page.getByText("結果を公表しました。").waitFor();

    const visitor = await open(`/symposia/${id}`);
    await visitor.getByRole("link", { name: "アンケートの結果" }).click();
    await visitor.getByRole("heading", { level: 1, name: "アンケートの結果" }).waitFor();
    const job = visitor.getByRole("table", { name: "職種", exact: true });
    expect(await job.getByRole("row", { name: /住民/ }).innerText()).not.toMatch(/\d/);
    // With the total known, the next smaller number would tell it.
    expect(await job.getByRole("row", { name: /相談員/ }).innerText()).not.toMatch(/\d/);
    expect(await job.getByRole("row", { name: /保健師/ }).innerText()).toMatch(/(9|10)/);
    expect(await visitor.getByText("ひみつの感想").count()).toBe(0);
    if (javaScriptEnabled) expect(await axeFindings(visitor)).toEqual([]);

    await page.getByRole("button", { name: "公表を取り下げる" }).click();
    await page.getByText("公表を取り下げました。").waitFor();
    await visitor.reload();
    await visitor.getByText("見つかりません").first().waitFor();
  });
});
