import { createAuth } from "~/gateways/auth.server";
import { env } from "~/gateways/env.server";
import { noteEmailProved, notePasswordReset } from "./note-proof.server";

/**
 * A one-time link (one hour) by which the owner of an account sets a password, for the console of the server: it is given
 * back and no mail is sent. Throws when there is no such account.
 */
export async function makePasswordLink(email: string): Promise<string> {
  let token: string | null = null;
  const nothing = async () => {};
  const auth = createAuth({
    mails: {
      code: nothing,
      alreadyRegistered: nothing,
      async reset(mail) {
        token = mail.token;
      },
    },
    onEmailProved: noteEmailProved,
    onPasswordReset: notePasswordReset,
  });
  await auth.api.requestPasswordReset({ body: { email } });
  if (token === null) throw new Error("No account with this address");
  return `${env().baseUrl}/reset-password?token=${token}`;
}
