import { describe, expect, it } from "vitest";
import { DESKTOP, PHONE, useBrowser } from "../../setup/browser";
import { siteUnderTest } from "../../setup/site-under-test";

describe("the site under its own security policy", () => {
  const browser = useBrowser();

  it.each(["/", "/map", "/about"])("runs %s without a refused script, style or picture", async (path) => {
    const page = await browser.open(path, { viewport: DESKTOP });
    await page.waitForLoadState("networkidle");
    // Data in the page needs no nonce: it does not run.
    const nonces = await page.$$eval("script:not([src]):not([type$='json'])", (scripts) =>
      scripts.map((script) => script.nonce),
    );
    expect(nonces.length).toBeGreaterThan(0);
    expect(nonces.every((nonce) => (nonce ?? "").length > 20)).toBe(true);
  });

  it("refuses a script that was put into the page", async () => {
    const page = await browser.open("/", { viewport: PHONE, expectedProblems: [/Content Security Policy/] });
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.planted = true";
      document.body.append(script);
      return "planted" in window;
    });
    expect(ran).toBe(false);
  });

  it("says that it is well", async () => {
    const health = await (await fetch(`${siteUnderTest().baseUrl}/healthz`)).json();
    expect(health).toMatchObject({ status: "ok", database: "ok", search: { ready: true, degraded: false } });
  });

  it("keeps what was built for a year, and the rest for an hour", async () => {
    const html = await (await fetch(`${siteUnderTest().baseUrl}/`)).text();
    const script = /"(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
    const cacheOf = async (path: string) =>
      (await fetch(`${siteUnderTest().baseUrl}${path}`)).headers.get("Cache-Control");
    expect(await cacheOf(script ?? "")).toBe("public, max-age=31536000, immutable");
    expect(await cacheOf("/icons/circle.svg")).toBe("public, max-age=3600");
  });
});
