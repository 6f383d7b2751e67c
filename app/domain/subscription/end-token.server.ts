import { createHmac } from "node:crypto";
import { authSecret } from "~/gateways/auth-secret.server";

/**
 * The token that ends a subscription, the same in all its mails, so that the link of an old mail still works. It is made
 * from the site's secret: the database has its digest only.
 */
export function endTokenOf(subscriptionId: string): string {
  return createHmac("sha256", authSecret()).update(`subscription-end:${subscriptionId}`).digest("base64url");
}
