/** Professionals, their aliases and what happened to them. Everything written is invented. */
import type { Actor } from "~/domain/accounts/actor";
import type { AliasWords } from "~/domain/connection/alias-words";
import type { ConnectionEventKind } from "~/domain/connection/connection-event";
import { type ConnectionState, isLiving } from "~/domain/connection/connection-state";
import { createAlias } from "~/domain/connection/create-alias.server";
import { db } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { startOfTokyoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Prisma } from "~prisma/client";
import { anActor, anOfficer } from "./actor";

export const KEEPING_TOWN = "222127";
export const OTHER_TOWN = "222097";
export const ORGANISATION = "見本の地域包括支援センター";

const professional = (name: string, town = KEEPING_TOWN) =>
  anActor({ userId: `user_${name}`, email: `${name}@example.jp`, name: `見本 ${name}`, professionalOf: [town] });

/**
 * `keeper` has aliases; `colleague` works at the same place (written in full width there), `neighbour` elsewhere in town,
 * `stranger` in another town; `keepingOfficer` is an officer and a professional.
 */
export const keeper = professional("keeper");
export const colleague = professional("colleague");
export const neighbour = professional("neighbour");
export const stranger = professional("stranger", OTHER_TOWN);
export const townOfficer = anOfficer([KEEPING_TOWN], { userId: "user_officer", email: "officer@example.jp" });
export const keepingOfficer = anOfficer([KEEPING_TOWN], {
  ...{ userId: "user_both", email: "both@example.jp", professionalOf: [KEEPING_TOWN] },
});
export const siteAdministrator = anActor({
  ...{ userId: "user_admin", email: "admin@example.jp", isAdministrator: true, hasSecondFactor: true },
});

const ORGANISATIONS: Record<string, string> = {
  [keeper.userId]: ORGANISATION,
  [colleague.userId]: ` ${ORGANISATION}　`,
  [neighbour.userId]: "見本の社会福祉協議会",
  [stranger.userId]: ORGANISATION,
};

/** Puts the people above (or others) into the database, with their roles and places of work. */
export async function makeKeepers(
  people: Actor[] = [keeper, colleague, neighbour, stranger, townOfficer, keepingOfficer, siteAdministrator],
): Promise<void> {
  await db().user.createMany({
    data: people.map(({ userId: id, email, name, emailVerified, hasSecondFactor: twoFactorEnabled }) => {
      return { id, email, name, emailVerified, twoFactorEnabled };
    }),
  });
  await db().membership.createMany({
    data: people.flatMap(({ userId, isAdministrator, officerOf, professionalOf }) => [
      ...officerOf.map((code) => aMembership(userId, "officer", code)),
      ...professionalOf.map((code) => aMembership(userId, "professional", code)),
      ...(isAdministrator ? [aMembership(userId, "administrator", null)] : []),
    ]),
  });
}

function aMembership(userId: string, role: string, municipalityCode: string | null) {
  const organisation = role === "professional" ? (ORGANISATIONS[userId] ?? null) : null;
  const id = `mem_${userId}_${role}_${municipalityCode}`;
  return { id, userId, role, municipalityCode, organisation, status: "approved" };
}

/** An alias through the verb; `words` as little as is told. Returns its id. */
export async function anAlias(more: {
  actor?: Actor;
  words?: Partial<AliasWords>;
  municipalityCode?: string;
  now: Date;
}): Promise<string> {
  const { actor = keeper, municipalityCode, now } = more;
  const words = { alias: "みどり-12", area: null, targets: [], likes: "", wants: "", ...more.words };
  const { aliasId } = await createAlias({ actor, words, municipalityCode, now });
  return aliasId;
}

/** Shares an alias without asking who is a colleague. */
export async function shareWith(aliasId: string, actor: Actor): Promise<void> {
  await db().aliasShare.create({ data: { aliasId, userId: actor.userId } });
}

/** Offers an alias for handing over without asking who is a colleague. */
export async function offeredTo(actor: Actor, aliasId: string): Promise<void> {
  await db().alias.update({ where: { id: aliasId }, data: { handoverToUserId: actor.userId } });
}

/** A listing that everybody sees, to connect to. Returns its id. */
export async function aPlace(more: Partial<Prisma.ListingCreateManyInput> = {}): Promise<string> {
  const id = more.id ?? newId("lst");
  const place = {
    kind: "resource",
    municipalityCode: KEEPING_TOWN,
    name: "見本の縁側",
    themes: ["gathering"],
  } as const;
  await db().listing.create({ data: { status: "published", ...place, ...more, id } as Prisma.ListingCreateInput });
  return id;
}

/**
 * A つながり that stands in any state since `day`, as a row with its events of getting there; look-in days only where told.
 * For the way through the states use the verbs. Returns its id.
 */
export async function aConnection(more: {
  aliasId: string;
  listingId: string;
  state?: ConnectionState;
  day: string;
  row?: Partial<Prisma.ConnectionUncheckedCreateInput>;
}): Promise<string> {
  const { aliasId, listingId, state = "considering", day } = more;
  const { name, kind } = await db().listing.findUniqueOrThrow({ where: { id: listingId } });
  const createdAt = startOfTokyoDate(day);
  const id = newId("con");
  const facts = {
    listingName: name,
    isRole: kind === "role" && isLiving(state),
    state,
    createdAt,
    changedAt: createdAt,
  };
  await db().connection.create({ data: { id, aliasId, listingId, ...facts, ...more.row } });
  await anEvent({ aliasId, connectionId: id, kind: "added", onDay: day, toState: "considering" });
  if (state !== "considering") {
    await anEvent({ aliasId, connectionId: id, kind: "changed", onDay: day, fromState: "considering", toState: state });
  }
  return id;
}

/** An event with its line encrypted. Returns its id. */
export async function anEvent(
  more: { aliasId: string; kind: ConnectionEventKind; onDay: string; line?: string } & Partial<
    Omit<Prisma.ConnectionEventUncheckedCreateInput, "kind">
  >,
): Promise<string> {
  const { line, ...row } = more;
  const sealed = line === undefined ? null : await sealWords({ line }, row.aliasId);
  const id = newId("cev");
  await db().connectionEvent.create({ data: { byUserId: keeper.userId, ...row, id, sealed } });
  return id;
}

/** 問題解決型支援 with its label encrypted. Returns its id. */
export async function aSupport(more: {
  aliasId: string;
  label: string;
  fromDay: string;
  toDay?: string;
}): Promise<string> {
  const { aliasId, label, fromDay, toDay = null } = more;
  const id = newId("sup");
  const sealed = await sealWords({ label }, aliasId);
  await db().supportSpell.create({ data: { id, aliasId, sealed, fromDay, toDay } });
  return id;
}
