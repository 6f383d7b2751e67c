import { describe, expect, it } from "vitest";
import { useBrowser } from "../../setup/browser";

const YAIZU = { latitude: 34.8669, longitude: 138.3236 };

describe("suggestions", () => {
  const browser = useBrowser();

  it("appear while typing and are chosen with the keyboard", async () => {
    const page = await browser.open("/");
    const box = page.getByRole("combobox", { name: "ことば" });
    await box.pressSequentially("包括", { delay: 20 });
    const list = page.getByRole("listbox", { name: "候補" });
    await list.waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await box.press("ArrowDown");
    const chosen = await box.getAttribute("aria-activedescendant");
    const option = list.getByRole("option").first();
    expect(await option.getAttribute("id")).toBe(chosen);
    expect(await option.getAttribute("aria-selected")).toBe("true");
    await box.press("Enter");
    await page.waitForURL((address) => address.pathname !== "/");
  });

  it("close with Escape and keep what was typed", async () => {
    const page = await browser.open("/");
    const box = page.getByRole("combobox", { name: "ことば" });
    await box.pressSequentially("食堂", { delay: 20 });
    await page.getByRole("listbox").waitFor();
    await box.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "detached" });
    expect(await box.inputValue()).toBe("食堂");
  });

  it("are not asked for while an input method composes, nor does its Enter search", async () => {
    const page = await browser.open("/");
    const asked: string[] = [];
    page.on("request", (request) => {
      const address = new URL(request.url());
      if (address.pathname === "/api/v1/suggest") asked.push(address.searchParams.get("q")!);
    });
    const box = page.getByRole("combobox", { name: "ことば" });
    await box.focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ["ほ", "ほう", "ほうか"]) {
      await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await page.waitForTimeout(400);
    expect(asked).toEqual([]);
    await keyboard.send("Input.insertText", { text: "包括" });
    await page.getByRole("listbox").waitFor();
    expect(asked).toEqual(["包括"]);
    expect(new URL(page.url()).pathname).toBe("/");
  });
});

describe("my position", () => {
  const browser = useBrowser();

  it("is used when the browser may tell it", async () => {
    const page = await browser.open("/", { geolocation: YAIZU, permissions: ["geolocation"] });
    await page.getByRole("button", { name: "現在地" }).click();
    await page.getByText("現在地を使います").waitFor();
    await page.getByRole("button", { name: "検索する" }).click();
    await page.waitForURL(/\/map\?/);
    expect(new URL(page.url()).searchParams.get("near")).toBe("34.8669,138.3236");
  });

  it("says what to do when the browser may not tell it", async () => {
    const page = await browser.open("/");
    await page.context().clearPermissions();
    await page.getByRole("button", { name: "現在地" }).click();
    await page.getByText("場所の名前や住所を入れてください").waitFor();
    expect(await page.locator("input[name=near]").count()).toBe(0);
  });

  it("gives way to a place typed afterwards", async () => {
    const page = await browser.open("/", { geolocation: YAIZU, permissions: ["geolocation"] });
    await page.getByRole("button", { name: "現在地" }).click();
    await page.locator("input[name=near]").waitFor({ state: "attached" });
    await page.getByRole("combobox", { name: "場所" }).fill("藤枝市");
    await page.locator("input[name=near]").waitFor({ state: "detached" });
  });
});
