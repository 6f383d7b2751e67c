import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { z } from "zod";
import { type AliasKey, parseAliasKeys } from "./alias-key.server";

/** 国土地理院 淡色地図; its terms ask for the credit below. */
const GSI_TILE_URL = "https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png";
const GSI_TILE_CREDIT = "国土地理院";

const port = z.coerce.number().int().min(1).max(65535);
const limit = z.coerce.number().int().min(0).max(1_000_000);
const webAddress = z.url({ protocol: /^https?$/ });
const secret = z.string().min(1);
/** One plain address: the name beside it is the site's. */
const mailSender = z.string().regex(/^[\w.+-]+@[\w-]+(\.[\w-]+)*$/);

/** A count of proxies in front of this server, or the addresses (CIDR) of those it believes. */
const trustProxy = z.string().transform((text, context): number | string[] => {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const addresses = text.split(",").map((address) => address.trim());
  if (addresses.every((address) => /^(loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(\/\d{1,3})?)$/.test(address))) {
    return addresses;
  }
  context.addIssue({ code: "custom", message: "proxy" });
  return z.NEVER;
});

const aliasKeys = z.string().transform((text, context): AliasKey[] => {
  const keys = parseAliasKeys(text);
  if (keys) return keys;
  context.addIssue({ code: "custom", message: "keys" });
  return z.NEVER;
});

/** Host names whose videos our pages may frame. */
const peertubeHosts = z.string().transform((text, context): string[] => {
  const hosts = text.split(",").map((host) => host.trim().toLowerCase());
  if (hosts.every((host) => /^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(host))) return hosts;
  context.addIssue({ code: "custom", message: "hosts" });
  return z.NEVER;
});

type Rule = { schema: z.ZodType; wanted: string; isSecret?: boolean };

/** Every key, in the order of .env.example, with what a person should write there. */
const RULES = {
  NODE_ENV: {
    schema: z.enum(["development", "production", "test"]),
    wanted: "development・production・test のどれかを書いてください",
  },
  PORT: { schema: port, wanted: "1〜65535 の整数を書いてください" },
  HOST: { schema: z.string().regex(/^[0-9A-Za-z.:-]+$/), wanted: "待ち受けるアドレス(例 0.0.0.0)を書いてください" },
  SITE_URL: { schema: webAddress, wanted: "http:// か https:// で始まる、このサイトの URL を書いてください" },
  DATA_DIR: { schema: z.string(), wanted: "フォルダーの場所を書いてください" },
  DATABASE_URL: {
    schema: z.string().regex(/^postgres(ql)?:\/\/\S+$/),
    wanted: "postgresql:// で始まる接続先を書いてください",
    isSecret: true,
  },
  MEILI_HOST: { schema: webAddress, wanted: "http:// か https:// で始まる Meilisearch の URL を書いてください" },
  MEILI_SEARCH_KEY: { schema: secret, wanted: "検索用の鍵を書いてください", isSecret: true },
  MEILI_INDEX_KEY: { schema: secret, wanted: "索引用の鍵を書いてください", isSecret: true },
  AUTH_SECRET: {
    schema: z.string().min(32),
    wanted: "32文字以上の、推測できない文字列を書いてください",
    isSecret: true,
  },
  ALIAS_KEYS: {
    schema: aliasKeys,
    wanted: "「名前:32バイトの鍵(base64url)」をカンマで区切って書いてください(npm run alias-keys -- new が作ります)",
    isSecret: true,
  },
  MAP_TILE_URL: {
    schema: z.string().regex(/^https?:\/\/[^\s{}/]+\/\S*\{z\}\S*$/),
    wanted: "{z} {x} {y} を含む地図タイルの URL を書いてください(空にするとタイルを使いません)",
  },
  MAP_TILE_CREDIT: { schema: z.string(), wanted: "地図タイルの出典を書いてください" },
  PEERTUBE_HOSTS: {
    schema: peertubeHosts,
    wanted:
      "記録のページで再生してよい PeerTube サイトのホスト名(例 video.example.jp)を、カンマで区切って書いてください",
  },
  TRUST_PROXY: { schema: trustProxy, wanted: "前段のプロキシーの数か、そのアドレス(カンマ区切り)を書いてください" },
  POSTS_PER_MINUTE: { schema: limit, wanted: "0以上の整数を書いてください(0 は制限なし)" },
  API_REQUESTS_PER_MINUTE: { schema: limit, wanted: "0以上の整数を書いてください(0 は制限なし)" },
  MEDIA_LIMIT_MB: { schema: limit.min(1), wanted: "1以上の整数(メガバイト)を書いてください" },
  LOG_LEVEL: {
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    wanted: "fatal・error・warn・info・debug・trace・silent のどれかを書いてください",
  },
  SMTP_URL: {
    schema: z.string().regex(/^smtps?:\/\/\S+$/),
    wanted: "smtp:// か smtps:// で始まる、メールを送るサーバーの URL を書いてください",
    isSecret: true,
  },
  MAIL_FROM: { schema: mailSender, wanted: "差出人のアドレス(例 no-reply@example.jp)を書いてください" },
  REGION_CODE: { schema: z.string().regex(/^\d{6}$/), wanted: "6桁の全国地方公共団体コードを書いてください" },
  SITE_NAME: { schema: z.string().max(60), wanted: "60文字までの名前を書いてください" },
} as const satisfies Record<string, Rule>;

export type EnvKey = keyof typeof RULES;
export const ENV_KEYS = Object.keys(RULES) as EnvKey[];

export type Env = {
  nodeEnv: "development" | "production" | "test";
  port: number;
  host: string;
  /** Without a slash at the end. */
  baseUrl: string;
  /** Absolute. */
  dataDir: string;
  databaseUrl: string | null;
  meiliHost: string | null;
  meiliSearchKey: string | null;
  meiliIndexKey: string | null;
  /** null = one is made and kept in the data folder. */
  authSecret: string | null;
  /** What the words of aliases are encrypted with: the first seals, all open. null = kept in the data folder. */
  aliasKeys: AliasKey[] | null;
  mapTileUrl: string | null;
  mapTileCredit: string;
  /** PeerTube sites whose videos may be framed, in lower case. */
  peertubeHosts: string[];
  trustProxy: number | string[];
  /** From one address; 0 = without a limit. */
  postsPerMinute: number;
  apiRequestsPerMinute: number;
  /** Megabytes one video or sound may have. */
  mediaLimitMb: number;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  /** null = mails become files in the data folder. */
  smtpUrl: string | null;
  mailFrom: string;
  /** The municipality shown first, 6 digits. */
  regionCode: string;
  siteName: string;
};

/** Settings that cannot be used; `problems` has one sentence for each bad key. */
export class EnvError extends Error {
  override readonly name = "EnvError";
  constructor(readonly problems: string[]) {
    super(problems.join("\n"));
  }
}

/**
 * Checks all keys of `source` at once and fills in what is missing, so that nothing has to be configured. An empty value
 * counts as not set, but for MAP_TILE_URL, where it means "no tiles". Throws EnvError; secrets are not repeated in it.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const problems: string[] = [];
  const get = <K extends EnvKey>(key: K): z.output<(typeof RULES)[K]["schema"]> | null => {
    const text = source[key]?.trim();
    if (text === undefined || text === "") return null;
    const rule: Rule = RULES[key];
    const result = rule.schema.safeParse(text);
    if (result.success) return result.data as z.output<(typeof RULES)[K]["schema"]>;
    const present = rule.isSecret ? "" : `(いまの値: 「${text}」)`;
    problems.push(`設定 ${key} が正しくありません。${rule.wanted}${present}。`);
    return null;
  };
  const wantedPort = get("PORT") ?? 3000;
  const mapTileUrl = get("MAP_TILE_URL");
  const env: Env = {
    nodeEnv: get("NODE_ENV") ?? "development",
    port: wantedPort,
    host: get("HOST") ?? "0.0.0.0",
    baseUrl: (get("SITE_URL") ?? `http://localhost:${wantedPort}`).replace(/\/+$/, ""),
    dataDir: path.resolve(get("DATA_DIR") ?? ".data"),
    databaseUrl: get("DATABASE_URL"),
    meiliHost: get("MEILI_HOST")?.replace(/\/+$/, "") ?? null,
    meiliSearchKey: get("MEILI_SEARCH_KEY"),
    meiliIndexKey: get("MEILI_INDEX_KEY"),
    authSecret: get("AUTH_SECRET"),
    aliasKeys: get("ALIAS_KEYS"),
    mapTileUrl: mapTileUrl ?? (source.MAP_TILE_URL === undefined ? GSI_TILE_URL : null),
    mapTileCredit: get("MAP_TILE_CREDIT") ?? GSI_TILE_CREDIT,
    peertubeHosts: get("PEERTUBE_HOSTS") ?? [],
    trustProxy: get("TRUST_PROXY") ?? 0,
    postsPerMinute: get("POSTS_PER_MINUTE") ?? 60,
    apiRequestsPerMinute: get("API_REQUESTS_PER_MINUTE") ?? 600,
    mediaLimitMb: get("MEDIA_LIMIT_MB") ?? 4000,
    logLevel: get("LOG_LEVEL") ?? "info",
    smtpUrl: get("SMTP_URL"),
    mailFrom: get("MAIL_FROM") ?? "no-reply@localhost",
    regionCode: get("REGION_CODE") ?? "222127",
    siteName: get("SITE_NAME") ?? "人々の輪",
  };
  if (problems.length > 0) throw new EnvError(problems);
  return env;
}

let present: Env | null = null;

/**
 * The settings of this process: its environment, then `.env` in the present folder (not read in tests). Checked once.
 * Throws EnvError.
 */
export function env(): Env {
  present ??= readEnv({ ...readEnvFile(), ...process.env });
  return present;
}

function readEnvFile(): Record<string, string | undefined> {
  if (process.env.NODE_ENV === "test" || !existsSync(".env")) return {};
  return parseEnv(readFileSync(".env", "utf8"));
}
