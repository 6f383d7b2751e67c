import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "./env.server";

const FILE_NAME = "auth-secret";
const SECRET_BYTES = 48;

/**
 * What signs cookies and encrypts second factors: AUTH_SECRET, or a random one that is made once and kept in the data
 * folder, readable by this system user only. Changing it signs everyone out and makes second factors unreadable.
 */
export function authSecret(): string {
  return env().authSecret ?? keptSecret(env().dataDir);
}

/** Reads the secret of a data folder, making it at the first call. Two processes that begin together get the same one. */
export function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, FILE_NAME);
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(SECRET_BYTES).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    chmodSync(file, 0o600);
  }
  return readFileSync(file, "utf8").trim();
}
