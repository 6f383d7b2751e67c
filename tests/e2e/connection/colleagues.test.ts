import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { colleague, keeper, neighbour } from "../../factories/connection";
import { useBrowser } from "../../setup/browser";
import { linkIn } from "../../setup/read-mail";
import { expectGood, mailTo, press, WAYS } from "../journeys/steps";
import { type OwnDesk, openOwnDesk } from "./own-desk";
import { addCandidate, createAlias, expectWithout, formOf, openConnection } from "./steps";

const PLACE = "だれでも食堂おおむら（見本）";

describe("two professionals of one organisation", () => {
  const browser = useBrowser();
  let desk: OwnDesk;

  beforeAll(async () => {
    desk = await openOwnDesk(async () => {});
  });
  afterAll(() => desk?.stop());

  const statusOf = async (page: Page, path: string) => (await page.request.get(path)).status();

  it.each(WAYS)("share an alias and hand it over, $way", async (way) => {
    const mine = await desk.openAs(browser, keeper, way);
    const { aliasId, alias } = await createAlias(mine);
    await addCandidate(mine, aliasId, PLACE);
    const at = `/desk/aliases/${aliasId}`;
    const theirs = await desk.openAs(browser, colleague, way);
    const others = await desk.openAs(browser, neighbour, way);
    for (const page of [theirs, others]) expect(await statusOf(page, at)).toBe(404);

    await mine.goto(`${at}/share`);
    await expectGood(mine, way);
    expect(await mine.getByText(neighbour.name).count()).toBe(0);
    await press(mine, `${colleague.name}さんとわかち合う`);
    await mine.getByText("わかち合いを始めました。").waitFor();
    const shared = await mailTo(colleague.email, /共有しました/, desk.dataDir);
    expectWithout(shared.subject + shared.text + shared.html, [alias, aliasId, keeper.name]);

    await theirs.goto(linkIn(shared, "/desk/aliases"));
    const line = theirs.getByRole("listitem").filter({ hasText: alias });
    await line.getByText("わかち合い", { exact: true }).waitFor();
    await line.getByRole("link").click();
    await theirs.getByText(`${keeper.name}さんの記録を、わかち合っています。`).waitFor();
    expect(await theirs.getByText("この記録について").count()).toBe(0);
    const item = await openConnection(theirs, PLACE);
    const contact = await formOf(item, "連絡・同行した", "contact");
    await contact.getByRole("textbox", { name: "一言" }).fill("いっしょに見てきました。");
    await contact.getByRole("button", { name: "記録する" }).click();
    await theirs.getByText("連絡・同行を記録しました。").waitFor();
    await expectGood(theirs, way);
    for (const own of ["edit", "share", "handover", "export.json", "delete"]) {
      expect(await statusOf(theirs, `${at}/${own}`)).toBe(404);
    }
    expect(await statusOf(others, at)).toBe(404);
    await mine.goto(at);
    await mine.getByText("「いっしょに見てきました。」").waitFor();
    await mine.goto(`${at}/share`);
    await press(mine, `${colleague.name}さんとのわかち合いをやめる`);
    await mine.getByText("わかち合いをやめました。").waitFor();
    expect(await statusOf(theirs, at)).toBe(404);

    await mine.goto(`${at}/handover`);
    await press(mine, `${colleague.name}さんに引き継ぎを申し出る`);
    await mine.getByText(`${colleague.name}さんに申し出ています。返事を待っています。`).waitFor();
    await expectGood(mine, way);
    const offered = await mailTo(colleague.email, /引き継ぎの申し出/, desk.dataDir);
    expectWithout(offered.subject + offered.text + offered.html, [alias, aliasId, keeper.name]);
    expect(await statusOf(theirs, at)).toBe(404);
    await theirs.goto("/desk");
    await theirs.getByText(`${keeper.name}さんから「${alias}」を引き継いでほしい`).waitFor();
    await expectGood(theirs, way);
    await press(theirs, `「${alias}」を引き受ける`);
    await theirs.getByText("引き受けました。").waitFor();
    await theirs.getByText("この記録について").waitFor();
    await theirs.getByText("「いっしょに見てきました。」").waitFor();
    expect(await statusOf(mine, at)).toBe(404);
    const taken = await mailTo(keeper.email, /引き継がれました/, desk.dataDir);
    expectWithout(taken.subject + taken.text + taken.html, [alias, aliasId]);
  });
});
