import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type DeskAt, getEditable } from "./editable-symposium.server";
import { getRegistrant, toRegistrantHead, toRegistrantLine } from "./registrant-row.server";
import type { RegistrantHead, RegistrantLine } from "./registrant-view";
import { auditSymposium } from "./symposium-audit.server";

export type CheckInView = {
  head: RegistrantHead;
  /** Whose QR code was read; null when none was, "unknown" when it is nobody's here. */
  read: RegistrantLine | "unknown" | null;
  lines: RegistrantLine[];
  inCount: number;
  total: number;
};

const SHOWN = 300;

/** The reception: those with a place at the venue, and the one whose code was read. Throws DomainError("notFound"). */
export async function getCheckIn(options: {
  at: DeskAt;
  symposiumId: string;
  code: string;
  q: string;
}): Promise<CheckInView> {
  const { at, symposiumId, code, q } = options;
  const symposium = await getEditable(at, symposiumId);
  const here = { symposiumId, place: "venue", state: "placed" };
  const contains = { contains: q, mode: "insensitive" } as const;
  const named = [{ name: contains }, { organisation: contains }, { checkInCode: q.toLowerCase() }];
  const [found, rows, inCount, total] = await Promise.all([
    code ? db().registration.findFirst({ where: { symposiumId, checkInCode: code.toLowerCase() } }) : null,
    db().registration.findMany({
      where: { ...here, ...(q && { OR: named }) },
      orderBy: [{ name: "asc" }, { number: "asc" }],
      take: SHOWN,
    }),
    db().registration.count({ where: { ...here, checkedInAt: { not: null } } }),
    db().registration.count({ where: here }),
  ]);
  const read = found ? toRegistrantLine(found) : code ? ("unknown" as const) : null;
  return { head: toRegistrantHead(symposium), read, lines: rows.map(toRegistrantLine), inCount, total };
}

/**
 * Notes that someone came to the venue, or takes it back. A second time changes nothing. Returns the name. Throws
 * DomainError("notFound"), ("conflict") for someone without a place at the venue.
 */
export async function checkIn(options: {
  at: DeskAt;
  symposiumId: string;
  registrationId: string;
  undo: boolean;
  now: Date;
}): Promise<{ name: string }> {
  const { at, symposiumId, registrationId, undo, now } = options;
  return db().$transaction(async (tx) => {
    const { symposium, registration } = await getRegistrant(at, { symposiumId, registrationId }, tx);
    const isHere = registration.state === "placed" && registration.place === "venue";
    if (!isHere) throw new DomainError("conflict", { registration: registrationId });
    const { count } = await tx.registration.updateMany({
      where: { id: registrationId, checkedInAt: undo ? { not: null } : null },
      data: { checkedInAt: undo ? null : now },
    });
    if (count === 1) {
      const action = undo ? "checkInUndone" : "checkedIn";
      const detail = { registration: registrationId };
      await auditSymposium(tx, at.actor, { id: symposiumId, hostCode: symposium.hostCode, action, detail });
    }
    return { name: registration.name };
  });
}
