/** A site of one's own for what the sample accounts cannot show: two colleagues, and a record of many months. */
import type { Page } from "playwright-core";
import type { Actor } from "~/domain/accounts/actor";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { addDays, tokyoDateKey } from "~/shared/dates";
import { colleague, keeper, makeKeepers, neighbour } from "../../factories/connection";
import type { TestBrowser } from "../../setup/browser";
import { sampleAccount } from "../../setup/sign-in";
import { openOwnSite } from "../../setup/site";
import { signInByForms } from "../../setup/visit";
import type { Way } from "../journeys/steps";

export type OwnDesk = Awaited<ReturnType<typeof openOwnDesk>>;
type Plant = (at: { today: string; ago: (days: number) => string }) => Promise<void>;

/** Opens a site with `keeper` and `colleague` of one organisation and a `neighbour` of another; `plant` adds to it. */
export async function openOwnDesk(plant: Plant) {
  const now = new Date();
  const today = tokyoDateKey(now);
  const people = [keeper, colleague, neighbour];
  const site = await openOwnSite(async (dataDir) => {
    connectDatabase({ kind: "folder", dataDir });
    await makeKeepers(people);
    await givePasswords(people);
    await plant({ today, ago: (days) => addDays(today, -days) });
    await closeDatabase();
  });
  const cookies = new Map<string, string>();
  return {
    ...site,
    /** A page of that person's own browser. */
    async openAs(browser: TestBrowser, { userId, email }: Actor, { way: _way, ...options }: Way): Promise<Page> {
      const { password } = sampleAccount("professional");
      const cookie = cookies.get(userId) ?? (await signInByForms(site.baseUrl, { email, password, totpSecret: null }));
      cookies.set(userId, cookie);
      const expectedProblems = [/status of (404|409|422)/];
      const page = await browser.open("/about", { ...options, baseURL: site.baseUrl, expectedProblems });
      await page.context().addCookies(
        cookie.split("; ").map((pair) => {
          const [name = "", ...value] = pair.split("=");
          return { name, value: value.join("="), url: site.baseUrl };
        }),
      );
      return page;
    },
  };
}

/** The password of the sample professional for all of them. */
async function givePasswords(people: Actor[]): Promise<void> {
  const { email } = sampleAccount("professional");
  const user = { email };
  const account = await db().account.findFirstOrThrow({ where: { user } });
  for (const { userId } of people) {
    await db().account.create({ data: { ...account, id: `acc_${userId}`, accountId: userId, userId } });
  }
}
