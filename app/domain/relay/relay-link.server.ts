import { createHmac } from "node:crypto";
import { authSecret } from "~/gateways/auth-secret.server";
import { digestOfToken } from "~/shared/link-token.server";
import type { Side } from "./relay-thread";

/**
 * The token of one side's link, the same in every mail of a conversation, so that an older mail still leads there. It is
 * made from the site's secret (HMAC-SHA-256) and never kept: the database has its digest only.
 */
export function relayToken(threadId: string, side: Side): string {
  return createHmac("sha256", authSecret()).update(`relay-link\n${threadId}\n${side}`).digest("base64url");
}

/** What stands in the row. */
export function relayDigests(threadId: string): { askerToken: string; answererToken: string } {
  return {
    askerToken: digestOfToken(relayToken(threadId, "asker")),
    answererToken: digestOfToken(relayToken(threadId, "answerer")),
  };
}

export function relayPath(threadId: string, side: Side): string {
  return `/relay/${relayToken(threadId, side)}`;
}
