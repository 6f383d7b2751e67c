import { db } from "~/gateways/db.server";
import { digestOfToken } from "~/shared/link-token.server";

/** Deletes a sheet at the wish of whoever holds its link. A second time nothing happens. Leaves no trace. */
export async function endSheet({ token }: { token: string }): Promise<void> {
  await db().handoverSheet.deleteMany({ where: { tokenDigest: digestOfToken(token) } });
}
