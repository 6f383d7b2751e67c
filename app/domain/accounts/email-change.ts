/** A change of an account's e-mail address: what is kept of it between the steps. */
import { z } from "zod";

/** How long the code in the mail to the new address works. */
export const EMAIL_CHANGE_MINUTES = 10;
/** How long the old address can object. */
export const EMAIL_OBJECTION_DAYS = 7;

/** Identifiers of the rows in Verification: one waiting change for each account, an objection for each asking. */
export const waitingChangeId = (userId: string) => `email-change:${userId}`;
export const objectionId = (digest: string) => `email-objection:${digest}`;
export const OBJECTION_PREFIX = "email-objection:";

export const waitingChange = z.object({
  to: z.string(),
  /** SHA-256 of the code and the account; of nothing anybody has when the address is another account's. */
  digest: z.string(),
});

export const objection = z.object({ userId: z.string(), from: z.string(), to: z.string() });
