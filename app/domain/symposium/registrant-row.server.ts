import { db, type Tx } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import type { Prisma, Registration, Symposium } from "~prisma/client";
import { type DeskAt, getEditable } from "./editable-symposium.server";
import type { RegistrantFilter } from "./registrant-filter";
import type { RegistrantHead, RegistrantLine } from "./registrant-view";
import { placesOf } from "./registration";
import type { Place, RegistrationState, SymposiumForm } from "./symposium";

export function toRegistrantLine(row: Registration): RegistrantLine {
  const { id, number, name, email, organisation, jobTitle, groupName, checkInCode } = row;
  const isoOf = (instant: Date | null) => instant?.toISOString() ?? null;
  return {
    ...{ id, number, name, email, organisation, jobTitle, groupName, checkInCode },
    state: row.state as RegistrationState,
    place: row.place as Place,
    registeredAt: row.createdAt.toISOString(),
    cancelledAt: isoOf(row.cancelledAt),
    offerEndsAt: row.state === "offered" ? isoOf(row.offerEndsAt) : null,
    checkedInAt: isoOf(row.checkedInAt),
    joinedAt: isoOf(row.joinedAt),
  };
}

export function toRegistrantHead(row: Symposium): RegistrantHead {
  return {
    id: row.id,
    title: row.title ?? "",
    isPublished: row.publishedRevision !== null,
    isErased: row.erasedAt !== null,
    eraseOn: row.eraseOn && tokyoDateKey(row.eraseOn),
    onlineCapacity: row.onlineCapacity,
    venueCapacity: row.venueCapacity,
    places: row.form ? placesOf(row.form as SymposiumForm) : [],
  };
}

/** The registered of a symposium of the desk, narrowed. */
export function whereRegistrants(symposiumId: string, filter: RegistrantFilter): Prisma.RegistrationWhereInput {
  const { q, state, place, attendance } = filter;
  return {
    symposiumId,
    ...(state && { state }),
    ...(place && { place }),
    AND: [attendance ? whereAttendance(attendance) : {}, q ? { OR: whereNamed(q) } : {}],
  };
}

/** Of those with a place: came, or did not. */
export function whereAttendance(attendance: "attended" | "absent"): Prisma.RegistrationWhereInput {
  const came: Prisma.RegistrationWhereInput = {
    OR: [
      { place: "venue", checkedInAt: { not: null } },
      { place: "online", joinedAt: { not: null } },
    ],
  };
  return { state: "placed", ...(attendance === "attended" ? came : { NOT: came }) };
}

export function orderRegistrants({ sort }: RegistrantFilter): Prisma.RegistrationOrderByWithRelationInput[] {
  return sort === "number" ? [{ number: "asc" }] : [{ [sort]: "asc" }, { number: "asc" }];
}

function whereNamed(q: string): Prisma.RegistrationWhereInput[] {
  const contains = { contains: q, mode: "insensitive" } as const;
  const named = [{ name: contains }, { email: contains }, { organisation: contains }, { groupName: contains }];
  const byNumber = /^\d{1,6}$/.test(q) ? [{ number: Number(q) }] : [];
  return [...named, ...byNumber, { checkInCode: q.toLowerCase() }];
}

/** One of the registered of a symposium of the desk. Throws DomainError("notFound") for anyone else's. */
export async function getRegistrant(
  at: DeskAt,
  { symposiumId, registrationId }: { symposiumId: string; registrationId: string },
  tx: Tx = db(),
): Promise<{ symposium: Symposium; registration: Registration }> {
  const symposium = await getEditable(at, symposiumId, tx);
  const registration = await tx.registration.findFirst({ where: { id: registrationId, symposiumId } });
  if (!registration) throw new DomainError("notFound", { registration: registrationId });
  return { symposium, registration };
}
