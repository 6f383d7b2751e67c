/**
 * A browser for the tests of a file. Every page is watched: an error in its console, or a request that fails, fails the
 * test that opened it.
 *
 *     const browser = useBrowser();
 *     it("…", async () => {
 *       const page = await browser.open("/map?q=包括", { viewport: PHONE });
 *     });
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { findProgram } from "./find-program";
import { siteUnderTest } from "./site-under-test";

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** Only a failure waits so long: the machine may be shared. */
const WAIT_LIMIT_MS = 60_000;

const FLAGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

type OpenOptions = BrowserContextOptions & {
  /** Console errors a test causes on purpose (the browser reports a 404 page as one). */
  expectedProblems?: RegExp[];
};

export type TestBrowser = {
  /** Opens a page of the site in a context of its own; Japanese, desktop unless told otherwise. */
  open(path: string, options?: OpenOptions): Promise<Page>;
};

export function useBrowser(): TestBrowser {
  let browser: Browser;
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumProgram(), args: FLAGS });
  });
  afterEach(async () => {
    const found = problems;
    problems = [];
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async open(path, { expectedProblems = [], ...options } = {}) {
      const defaults = {
        baseURL: siteUnderTest().baseUrl,
        locale: "ja-JP",
        timezoneId: "Asia/Tokyo",
        viewport: DESKTOP,
      };
      const context = await browser.newContext({ ...defaults, ...options });
      context.setDefaultTimeout(WAIT_LIMIT_MS);
      const page = await context.newPage();
      watch(page, (problem) => {
        if (!expectedProblems.some((expected) => expected.test(problem))) problems.push(problem);
      });
      await page.goto(path);
      return page;
    },
  };
}

function watch(page: Page, report: (problem: string) => void): void {
  page.on("console", (message) => {
    if (message.type() === "error") report(`console.error: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => report(`uncaught: ${error.message}`));
}

function chromiumProgram(): string {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    const program = findProgram(name);
    if (program) return program;
  }
  throw new Error("ブラウザー(chromium)が見つかりません。apt-get install chromium などで入れてください。");
}
