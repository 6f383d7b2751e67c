import { type Auth, createAuth } from "~/gateways/auth.server";
import { db } from "~/gateways/db.server";
import { sendAuthMails } from "./account-mails.server";
import { noteEmailProved, notePasswordReset } from "./note-proof.server";

/** One for the process, also when the built site and the server around it each hold a copy of this module. */
const shared = globalThis as typeof globalThis & { hitobitoAuth?: { auth: Auth; database: unknown } };

/** The accounts' engine over the present database, made at the first call. */
export function auth(): Auth {
  const database = db();
  if (shared.hitobitoAuth?.database !== database) {
    const made = createAuth({
      mails: sendAuthMails,
      onEmailProved: noteEmailProved,
      onPasswordReset: notePasswordReset,
    });
    shared.hitobitoAuth = { auth: made, database };
  }
  return shared.hitobitoAuth.auth;
}
