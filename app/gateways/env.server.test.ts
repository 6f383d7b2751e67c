import path from "node:path";
import { describe, expect, it } from "vitest";
import { EnvError, readEnv } from "./env.server";

function problemsOf(source: Record<string, string>): string[] {
  try {
    readEnv(source);
    return [];
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
}

describe("readEnv", () => {
  it("needs nothing to be configured", () => {
    expect(readEnv({})).toEqual({
      nodeEnv: "development",
      port: 3000,
      host: "0.0.0.0",
      baseUrl: "http://localhost:3000",
      dataDir: path.resolve(".data"),
      databaseUrl: null,
      meiliHost: null,
      meiliSearchKey: null,
      meiliIndexKey: null,
      authSecret: null,
      aliasKeys: null,
      smtpUrl: null,
      mailFrom: "no-reply@localhost",
      mapTileUrl: "https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png",
      mapTileCredit: "国土地理院",
      peertubeHosts: [],
      trustProxy: 0,
      postsPerMinute: 60,
      apiRequestsPerMinute: 600,
      mediaLimitMb: 4000,
      logLevel: "info",
      regionCode: "222127",
      siteName: "人々の輪",
    });
  });

  it("takes an empty value for one that is not set, but for the tiles, which it turns off", () => {
    const env = readEnv({ DATABASE_URL: "", PORT: " ", MAP_TILE_URL: "" });
    expect([env.databaseUrl, env.port, env.mapTileUrl]).toEqual([null, 3000, null]);
  });

  it("names every bad key in one sentence of its own", () => {
    expect(problemsOf({ PORT: "http", REGION_CODE: "22212", SITE_URL: "example.jp", TRUST_PROXY: "yes" })).toEqual([
      "設定 PORT が正しくありません。1〜65535 の整数を書いてください(いまの値: 「http」)。",
      "設定 SITE_URL が正しくありません。http:// か https:// で始まる、このサイトの URL を書いてください(いまの値: 「example.jp」)。",
      "設定 TRUST_PROXY が正しくありません。前段のプロキシーの数か、そのアドレス(カンマ区切り)を書いてください(いまの値: 「yes」)。",
      "設定 REGION_CODE が正しくありません。6桁の全国地方公共団体コードを書いてください(いまの値: 「22212」)。",
    ]);
  });

  it("does not repeat a secret", () => {
    const problems = problemsOf({ DATABASE_URL: "mysql://root:himitsu@localhost/x" });
    expect(problems).toEqual(["設定 DATABASE_URL が正しくありません。postgresql:// で始まる接続先を書いてください。"]);
  });

  it.each([
    ["2", 2],
    ["10.0.0.0/8, 192.168.0.1", ["10.0.0.0/8", "192.168.0.1"]],
    ["loopback", ["loopback"]],
  ])("reads TRUST_PROXY %s", (text, expected) => {
    expect(readEnv({ TRUST_PROXY: text }).trustProxy).toEqual(expected);
  });
});
