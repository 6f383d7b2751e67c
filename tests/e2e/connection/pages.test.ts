import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHANGE_REASONS } from "~/domain/connection/connection-reasons";
import { CONNECTION_STATES, type ConnectionState } from "~/domain/connection/connection-state";
import { startOfTokyoDate } from "~/shared/dates";
import {
  aConnection,
  anAlias,
  anEvent,
  aPlace,
  aSupport,
  colleague,
  keeper,
  neighbour,
  offeredTo,
} from "../../factories/connection";
import { DESKTOP, useBrowser } from "../../setup/browser";
import { WAYS } from "../journeys/steps";
import { type OwnDesk, openOwnDesk } from "./own-desk";
import { textOf } from "./steps";

const NARROWEST = { width: 320, height: 700 };
const WITH_SCRIPTS = WAYS[0]!;
/** Some forty pages, looked at twice each. */
const ALL_PAGES_MS = 480_000;
const LONG = "とてもながいなまえのばしょでもおりかえされるとたしかめるためのえんがわ";
const MOST_TABS = 120;

/** What axe finds on a page, and how far it stands over at the side. */
async function findingsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(" | ")}`);
  const { width } = page.viewportSize() ?? DESKTOP;
  const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
  return scrollWidth > width ? [...found, `${scrollWidth} px wide`] : found;
}

describe("the pages of a professional's desk", () => {
  const browser = useBrowser();
  const at = {} as { aliasId: string; listingIds: string[]; connections: Record<ConnectionState, string> };
  let desk: OwnDesk;

  beforeAll(async () => {
    desk = await openOwnDesk(async ({ today, ago }) => {
      const area = { label: "焼津市 本町", municipalityCode: "222127", latitude: 34.866, longitude: 138.322 };
      const words = { alias: "こもれび-42", area, targets: ["elderly"], likes: "将棋", wants: "だれかと昼ごはん" };
      const aliasId = await anAlias({ words, now: startOfTokyoDate(ago(400)) });
      const connections = {} as Record<ConnectionState, string>;
      const listingIds: string[] = [];
      for (const [index, state] of CONNECTION_STATES.entries()) {
        const kind = index % 3 === 2 ? "role" : "resource";
        const listingId = await aPlace({
          name: `${LONG}${index}`,
          kind,
          lat: 34.866,
          lng: 138.322 + index / 1000,
        });
        const row = state === "considering" ? {} : { lookInOn: state === "watching" ? today : ago(3) };
        connections[state] = await aConnection({ aliasId, listingId, state, day: ago(300 - 40 * index), row });
        listingIds.push(listingId);
      }
      const connectionId = connections.watching;
      await anEvent({
        aliasId,
        kind: "word",
        answer: "notSeen",
        byUserId: null,
        connectionId,
        onDay: today,
        line: LONG,
      });
      for (let month = 1; month <= 24; month += 2) {
        await anEvent({ aliasId, kind: "contact", onDay: ago(month * 12), line: "" });
        await anEvent({ aliasId, kind: "motivation", level: (month % 5) + 1, onDay: ago(month * 13) });
      }
      await aSupport({ aliasId, label: "家賃の相談", fromDay: ago(200), toDay: ago(170) });
      await offeredTo(
        keeper,
        await anAlias({ actor: colleague, words: { alias: "にじ-77" }, now: startOfTokyoDate(ago(1)) }),
      );
      Object.assign(at, { aliasId, listingIds, connections });
    });
  });
  afterAll(() => desk?.stop());

  const addresses = () => {
    const { aliasId, listingIds, connections } = at;
    const alias = `/desk/aliases/${aliasId}`;
    const sheet = listingIds
      .slice(0, 2)
      .map((id) => `listing=${id}`)
      .join("&");
    return [
      ...["/desk", "/desk/aliases", "/desk/aliases?q=zzz", "/desk/aliases/new", "/desk/find", "/desk/find?q=zzz"],
      ...["/desk/tried", "/desk/settings", alias, `${alias}?history=all`],
      ...Object.values(connections).map((id) => `${alias}?of=${id}`),
      ...["edit", "share", "handover", "export", "delete", "figure", "find", "find?q=zzz", "compare"].map(
        (page) => `${alias}/${page}`,
      ),
      ...[`${alias}/ask/${connections.considering}`, `${alias}/word/${connections.connected}`],
      ...[`/desk/sheets/new?alias=${aliasId}`, `/desk/sheets/new?${sheet}`],
      ...["ja", "easy", "en"].map((language) => `/desk/sheets/preview?${sheet}&language=${language}`),
    ];
  };

  /** Each at its full width and at the narrowest. */
  async function lookAtAll(page: Page, paths: string[]): Promise<string[]> {
    const findings: string[] = [];
    for (const path of paths) {
      for (const viewport of [DESKTOP, NARROWEST]) {
        await page.setViewportSize(viewport);
        const answer = await page.goto(path);
        const found = [
          ...(answer?.status() === 200 ? [] : [`status ${answer?.status()}`]),
          ...(await findingsOf(page)),
        ];
        findings.push(...found.map((one) => `${path} at ${viewport.width}: ${one}`));
      }
    }
    return findings;
  }

  it(
    "can be read by everyone, at 1280 and at 320 px",
    async () => {
      const page = await desk.openAs(browser, keeper, WITH_SCRIPTS);
      expect(await lookAtAll(page, addresses())).toEqual([]);
    },
    ALL_PAGES_MS,
  );

  it(
    "and so can an empty desk",
    async () => {
      const page = await desk.openAs(browser, neighbour, WITH_SCRIPTS);
      const paths = ["/desk", "/desk/aliases", "/desk/find", "/desk/tried", "/desk/settings", "/desk/sheets/new"];
      expect(await lookAtAll(page, paths)).toEqual([]);
    },
    ALL_PAGES_MS,
  );

  it("a もどし is recorded with the keyboard alone, and one always sees where one is", async () => {
    const page = await desk.openAs(browser, keeper, WITH_SCRIPTS);
    await page.goto("/desk");
    const listing = `${LONG}${CONNECTION_STATES.indexOf("connected")}`;
    await tabTo(page, `「こもれび-42」の${listing}の変わったことを記録する`);
    await page.keyboard.press("Enter");
    const item = page.locator(`li#${at.connections.connected}`);
    await item.getByRole("radio", { name: /^変わりない/ }).waitFor();
    await tabTo(page, "変わりない");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "理由");
    for (let step = 0; step <= CHANGE_REASONS.indexOf("health"); step++) await page.keyboard.press("ArrowDown");
    await tabTo(page, "一言");
    await page.keyboard.type("朝がつらくなりました。");
    await tabTo(page, "記録する");
    await page.keyboard.press("Enter");
    await page.getByText("様子を聞いたことを記録しました。").waitFor();
    expect(await textOf(item)).toContain("もどし");
    await page.getByText("理由：体調").waitFor();
    await page.getByText("「朝がつらくなりました。」").first().waitFor();
  });
});

/** Presses Tab until what has the focus is called so; it is to be seen there. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    // After the last of the page the focus is in the browser itself.
    if ((await focused.count()) === 0) continue;
    const called = await focused.evaluate((one) => {
      const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels : null;
      return (one.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? one.textContent ?? "").trim();
    });
    if (!called.startsWith(name)) continue;
    const { outlineStyle, outlineWidth } = await focused.evaluate((one) => getComputedStyle(one));
    expect([outlineStyle, Number.parseFloat(outlineWidth) >= 2]).toEqual(["solid", true]);
    return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}
