import { db } from "~/gateways/db.server";
import { deviceName } from "./device";

export type SessionView = {
  id: string;
  /** "Chrome・Windows"; null when the browser did not say. */
  device: string | null;
  createdAt: string;
  expiresAt: string;
  isPresent: boolean;
};

/** The sessions of a user that hold now, the present one first, then the newest. */
export async function findSessions(options: { userId: string; presentId: string; now: Date }): Promise<SessionView[]> {
  const rows = await db().session.findMany({
    where: { userId: options.userId, expiresAt: { gt: options.now } },
    orderBy: { createdAt: "desc" },
  });
  const views = rows.map((row) => ({
    id: row.id,
    device: deviceName(row.userAgent),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    isPresent: row.id === options.presentId,
  }));
  return views.sort((a, b) => Number(b.isPresent) - Number(a.isPresent));
}
