import { describe, expect, it } from "vitest";
import { securityHeaders } from "./security-headers.server";

const facts = { nonce: "abc", pathname: "/map", baseUrl: "http://localhost:3000", mapTileUrl: null, peertubeHosts: [] };

describe("securityHeaders", () => {
  it("lets a page load only what is its own or carries the nonce", () => {
    expect(securityHeaders(facts)["Content-Security-Policy"]).toBe(
      [
        "default-src 'self'",
        "script-src 'self' 'nonce-abc'",
        "style-src 'self' 'nonce-abc'",
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "media-src 'self'",
        "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].join("; "),
    );
  });

  it.each([
    ["https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png", "https://cyberjapandata.gsi.go.jp"],
    ["https://{s}.tile.example.jp/{z}/{x}/{y}.png", "https://*.tile.example.jp"],
  ])("lets pictures come from the tiles of %s", (mapTileUrl, source) => {
    expect(securityHeaders({ ...facts, mapTileUrl })["Content-Security-Policy"]).toContain(
      `img-src 'self' data: ${source};`,
    );
  });

  it("frames videos of the PeerTube sites that are named in the settings", () => {
    const headers = securityHeaders({ ...facts, peertubeHosts: ["video.example.jp"] });
    expect(headers["Content-Security-Policy"]).toContain("https://player.vimeo.com https://video.example.jp;");
  });

  it("lets others frame /embed, and nothing whose name only begins so", () => {
    const framing = (pathname: string) => {
      const headers = securityHeaders({ ...facts, pathname });
      return [/frame-ancestors (.*)$/.exec(headers["Content-Security-Policy"] ?? "")?.[1], headers["X-Frame-Options"]];
    };
    expect(framing("/embed/map")).toEqual(["*", undefined]);
    expect(framing("/embedded")).toEqual(["'none'", "DENY"]);
  });

  it("asks for https for ever only when the site has it", () => {
    expect(securityHeaders(facts)["Strict-Transport-Security"]).toBeUndefined();
    const secure = securityHeaders({ ...facts, baseUrl: "https://wa.example.jp" });
    expect(secure["Strict-Transport-Security"]).toBe("max-age=31536000; includeSubDomains");
  });

  it("allows the position to this site alone", () => {
    expect(securityHeaders(facts)["Permissions-Policy"]).toContain("geolocation=(self)");
  });
});
