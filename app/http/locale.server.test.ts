import { describe, expect, it } from "vitest";
import { getLocale, localeCookie } from "./locale.server";

const request = (headers: Record<string, string>) => new Request("http://localhost/", { headers });

describe("getLocale", () => {
  it.each([
    [{}, "ja"],
    [{ "Accept-Language": "en-US,en;q=0.9,ja;q=0.8" }, "en"],
    [{ "Accept-Language": "fr-FR, ja;q=0.5, en;q=0.7" }, "en"],
    [{ "Accept-Language": "fr-FR" }, "ja"],
    [{ "Accept-Language": "en;q=0" }, "ja"],
    [{ "Accept-Language": "en", Cookie: "a=1; locale=ja" }, "ja"],
    [{ "Accept-Language": "en", Cookie: "locale=xx" }, "en"],
    [{ Cookie: "mylocale=en" }, "ja"],
  ] as const)("of %j is %s", (headers, expected) => {
    expect(getLocale(request(headers))).toBe(expected);
  });

  it("remembers what was chosen", () => {
    const cookie = localeCookie("en").split(";")[0] ?? "";
    expect(getLocale(request({ Cookie: cookie, "Accept-Language": "ja" }))).toBe("en");
  });
});
