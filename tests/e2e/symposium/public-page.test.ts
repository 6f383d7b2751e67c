import AxeBuilder from "@axe-core/playwright";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, connectDatabase } from "~/gateways/db.server";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { openOwnSite } from "../../setup/site";
import { LONG_TITLE, makeSymposia, type SymposiumIds } from "./symposia-fixture";

const NARROW = { width: 320, height: 640 };
/** 96 px an inch, without the margins of print.css. */
const A4_PRINTED = { width: 688, height: 1016 };

describe("the public page of a symposium", () => {
  const browser = useBrowser();
  let site: Awaited<ReturnType<typeof openOwnSite>>;
  let ids: SymposiumIds;

  beforeAll(async () => {
    site = await openOwnSite(async (dataDir) => {
      connectDatabase({ kind: "folder", dataDir });
      ids = await makeSymposia();
      await closeDatabase();
    });
  });
  afterAll(() => site?.stop());

  const open = (name: keyof SymposiumIds, options: Parameters<typeof browser.open>[1] = {}) =>
    browser.open(`/symposia/${ids[name]}`, { baseURL: site.baseUrl, ...options });

  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE, narrow: NARROW })) {
    for (const name of ["coming", "long", "cancelled"] as const) {
      it(`has nothing axe objects to and does not scroll sideways (${name}, ${size})`, async () => {
        const page = await open(name, { viewport });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        expect(await sideways(page)).toBeLessThanOrEqual(0);
      });
    }
  }

  it("says all there is without scripts, and leads to registering", async () => {
    const page = await open("coming", { javaScriptEnabled: false, viewport: PHONE });
    for (const text of ["14:00〜16:30", "見本の基調講演", "見本 花子", "見本市民会館", "あと20人"]) {
      expect(await page.getByText(text, { exact: false }).filter({ visible: true }).count(), text).toBeGreaterThan(0);
    }
    expect(await page.getByRole("button", { name: "URL をコピーする" }).count()).toBe(0);
    await page.getByRole("link", { name: "申し込む" }).first().click();
    expect(new URL(page.url()).pathname).toBe(`/symposia/${ids.coming}/register`);
  });

  it("keeps the way to register in reach at the lower edge of a phone, and hides no footer", async () => {
    const page = await open("coming", { viewport: PHONE });
    const bar = page.locator(".register-bar");
    const atTop = (await bar.boundingBox())!;
    expect(Math.round(atTop.y + atTop.height)).toBe(PHONE.height);
    expect(atTop.height).toBeLessThan(100);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const below = await bar.evaluate((element) => element.getBoundingClientRect().bottom);
    const footer = await page
      .locator("body footer")
      .last()
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(below).toBeLessThanOrEqual(footer);
  });

  it("tells a reader in another zone when it is there, and one in Japan nothing more", async () => {
    const away = await open("coming", { timezoneId: "Europe/London" });
    await away.getByText("Europe/London", { exact: false }).waitFor();
    const home = await open("coming");
    await home.getByRole("button", { name: "URL をコピーする" }).waitFor();
    expect(await home.getByText("あなたのいる地域", { exact: false }).count()).toBe(0);
  });

  it("copies its address", async () => {
    const page = await open("coming", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "URL をコピーする" }).click();
    await page.getByText("コピーしました").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/symposia/${ids.coming}`);
  });

  it("says plainly that it is over, cancelled or postponed, and offers no way in", async () => {
    for (const [name, text] of [
      ["past", "このシンポジウムは終わりました"],
      ["cancelled", "このシンポジウムは中止になりました"],
      ["postponed", "このシンポジウムは延期になりました"],
    ] as const) {
      const page = await open(name);
      expect(await page.getByText(text).first().isVisible(), name).toBe(true);
      expect(await page.locator(`a[href$="/register"]`).count(), name).toBe(0);
      if (name !== "past") expect(await page.getByText("大雨の予報のためです。").isVisible()).toBe(true);
    }
  });

  it("is not there as a draft: no page, picture, calendar or file", async () => {
    const page = await open("coming");
    for (const rest of [
      "",
      "/picture.png",
      "/calendar.ics",
      "/calendar.ics?what=deadline",
      `/files/${"a".repeat(64)}.jpg`,
    ]) {
      const answer = await page.request.get(`${site.baseUrl}/symposia/${ids.draft}${rest}`);
      expect([rest, answer.status()]).toEqual([rest, 404]);
    }
  });

  it("tells others by its head what it is, with a picture of 1200 × 630", async () => {
    const page = await open("coming");
    const meta = (name: string) =>
      page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
    expect(await meta("og:title")).toContain("見本の集い");
    expect(await meta("twitter:card")).toBe("summary_large_image");
    expect(await meta("description")).toContain("14:00〜16:30");
    expect(await page.locator('meta[name="robots"]').count()).toBe(0);
    const jsonLd = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
    expect(jsonLd).toMatchObject({ "@type": "Event", name: "見本の集い" });
    const address = new URL((await meta("og:image"))!);
    const answer = await page.request.get(`${site.baseUrl}${address.pathname}${address.search}`);
    expect(answer.headers()["content-type"]).toBe("image/png");
    expect(await sharp(await answer.body()).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  });

  it("goes into a calendar, the deadline too", async () => {
    const page = await open("coming");
    for (const [link, uid] of [
      ["予定表に入れる", `symposium-${ids.coming}@`],
      ["締切を予定表に入れる", `symposium-${ids.coming}-deadline@`],
    ] as const) {
      const href = await page.getByRole("link", { name: link, exact: true }).getAttribute("href");
      const answer = await page.request.get(`${site.baseUrl}${href}`);
      expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
      const event = new ICAL.Component(ICAL.parse(await answer.text())).getFirstSubcomponent("vevent")!;
      expect(event.getFirstPropertyValue("uid")).toContain(uid);
    }
  });

  it("tells nobody how to get in", async () => {
    const page = await open("coming");
    for (const rest of ["", "?_data=routes%2F_site.symposia.%24id", "/calendar.ics", "/picture.png"]) {
      const answer = await page.request.get(`${site.baseUrl}/symposia/${ids.coming}${rest}`);
      expect([rest, (await answer.body()).includes("secret-test-link")]).toEqual([rest, false]);
    }
  });

  for (const name of ["coming", "long", "longest", "cancelled"] as const) {
    it(`prints as one A4 sheet with its code at the lower right (${name})`, async () => {
      const page = await open(name, { viewport: A4_PRINTED });
      const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
      await page.emulateMedia({ media: "print" });
      const flyer = page.locator(".flyer");
      for (const part of [".flyer", ".flyer-programme"]) {
        const over = await page
          .locator(part)
          .evaluate((box) => [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth]);
        expect([part, Math.max(...over)]).toEqual([part, 0]);
      }
      const sheet = (await flyer.boundingBox())!;
      const code = (await page.locator(".flyer-qr").boundingBox())!;
      expect(code.x).toBeGreaterThan(sheet.x + sheet.width / 2);
      expect(code.y).toBeGreaterThan(sheet.y + sheet.height * 0.8);
      expect(code.y + code.height).toBeLessThanOrEqual(sheet.y + sheet.height + 1);
    });
  }

  it("prints the title, the date and where to register", async () => {
    const page = await open("long", { viewport: A4_PRINTED });
    await page.emulateMedia({ media: "print" });
    const text = await page.locator(".flyer").innerText();
    for (const part of [LONG_TITLE, "9:00〜18:00", "見本市民会館", "申し込み", `/symposia/${ids.long}`]) {
      expect(text).toContain(part);
    }
    expect(await page.getByRole("banner").isVisible()).toBe(false);
  });

  it("is told of on the first page with its date, when it is the next", async () => {
    const page = await browser.open("/", { baseURL: site.baseUrl });
    const section = page.getByRole("region", { name: "次のシンポジウム" });
    await section.getByRole("link", { name: "見本の集い" }).click();
    await page.waitForURL(`**/symposia/${ids.coming}`);
  });

  it("can be read in English", async () => {
    const page = await open("coming", { locale: "en-GB" });
    expect(await page.getByRole("heading", { name: "Programme" }).isVisible()).toBe(true);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
