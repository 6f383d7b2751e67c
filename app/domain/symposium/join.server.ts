import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { openRegistration } from "./personal-link.server";
import { JOIN_OPENS_MINUTES, type JoinState, joinState } from "./registration";

/** `url` only when the door is open; `none`: this registration has no online place, or it does not take place. */
export type JoinAnswer =
  | { state: "open"; url: string }
  | { state: Exclude<JoinState, "open"> | "noLink"; opensAt: string; title: string; symposiumId: string };

/**
 * Lets someone with an online place in: the address of the meeting, from the time the host has set until an hour after the
 * end. `notes` writes down that they came. Throws DomainError("notFound").
 */
export async function join(options: { token: string; notes: boolean; now: Date }): Promise<JoinAnswer> {
  const { token, notes, now } = options;
  const { registration, published } = await openRegistration(token);
  if (registration.state === "cancelled") throw new DomainError("notFound", {});
  const { row } = published;
  const access = await db().symposiumAccess.findUnique({ where: { symposiumId: row.id } });
  const opensMinutesBefore = access?.opensMinutesBefore ?? JOIN_OPENS_MINUTES;
  const { state, opensAt } = joinState({ ...row, opensMinutesBefore }, now);
  const closed = { opensAt: opensAt.toISOString(), title: row.title, symposiumId: row.id };
  const hasPlace = registration.state === "placed" && registration.place === "online";
  if (!hasPlace) return { state: "none", ...closed };
  if (state !== "open") return { state, ...closed };
  if (!access?.joinUrl) return { state: "noLink", ...closed };
  if (notes) {
    await db().registration.updateMany({ where: { id: registration.id, joinedAt: null }, data: { joinedAt: now } });
  }
  return { state: "open", url: access.joinUrl };
}
