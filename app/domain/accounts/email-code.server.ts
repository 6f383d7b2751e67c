import { digestOfToken } from "~/shared/link-token.server";

/** What is kept of the code that proves a new address: bound to one account. */
export function emailCodeDigest(userId: string, code: string): string {
  return digestOfToken(`${userId}|${code}`);
}
