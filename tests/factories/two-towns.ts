/**
 * Two towns and the people of each, for tests of who may do what. Town A has one thing of every kind that somebody could
 * try to reach; whatever is told in them begins with ひみつの or himitsu, so that a page that leaks is found out.
 */
import type { Actor } from "~/domain/accounts/actor";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "./actor";
import { colleague, keeper, keepingOfficer, makeKeepers } from "./connection";
import { plantArchive } from "./plant-archive";
import { plantAliases } from "./planted-aliases";
import { APPLICANT_ID, idsOf, OWNER_ID, PROFESSIONAL_ID, TOWN_A, TOWN_B, thingsOf } from "./planted-things";

export { idsOf, TOWN_A, TOWN_B };

/** In the order of the tables' columns. `owner` is the resident of A whose things they are, `other` another resident. */
export const VISITORS = [
  "guest",
  "owner",
  "other",
  "professional",
  "otherProfessional",
  "officer",
  "otherOfficer",
  "administrator",
] as const;
/**
 * And who else comes to a professional's desk: `keeper` has the aliases, `colleague` shares one, `keepingOfficer` is an
 * officer and a professional of A. `professional` above is another one of the same town.
 */
export const DESK_VISITORS = [...VISITORS, "keeper", "colleague", "keepingOfficer"] as const;
export type Visitor = (typeof DESK_VISITORS)[number];
export type Person = Exclude<Visitor, "guest">;
export const PERSONS = DESK_VISITORS.filter((visitor): visitor is Person => visitor !== "guest");

/** A row of a table by visitor: eight cells, or eleven where it is about the desk of professionals. */
export function cellsByVisitor(row: string, cells: string): Map<Visitor, string> {
  const values = cells.trim().split(/\s+/);
  const visitors = [VISITORS, DESK_VISITORS].find(({ length }) => length === values.length);
  if (!visitors) throw new Error(`${row} has ${values.length} cells of ${VISITORS.length} or ${DESK_VISITORS.length}`);
  return new Map(visitors.map((visitor, at) => [visitor, values[at]!]));
}

export const OWNER_EMAIL = "himitsu-owner@example.jp";
export const people: Record<Person, Actor> = {
  owner: anActor({ userId: OWNER_ID, email: OWNER_EMAIL }),
  other: anActor({ userId: "user_other", email: "other@example.jp" }),
  professional: anActor({ userId: PROFESSIONAL_ID, email: "pro@example.jp", professionalOf: [TOWN_A] }),
  otherProfessional: anActor({ userId: "user_pro2", email: "pro2@example.jp", professionalOf: [TOWN_B] }),
  officer: anOfficer([TOWN_A], { userId: "user_off", email: "off@example.jp" }),
  otherOfficer: anOfficer([TOWN_B], { userId: "user_off2", email: "off2@example.jp" }),
  administrator: anActor({
    ...{ userId: "user_admin", email: "admin-of-both@example.jp" },
    ...{ isAdministrator: true, hasSecondFactor: true },
  }),
  ...{ keeper, colleague, keepingOfficer },
};

/** Somebody who waits for an answer, and signs in nowhere. */
const APPLICANT = anActor({ userId: APPLICANT_ID, email: "himitsu-applicant@example.jp", name: "ひみつの名前" });

export async function makePeople(): Promise<void> {
  const all = [...VISITORS.filter((visitor) => visitor !== "guest").map((visitor) => people[visitor]), APPLICANT];
  await db().user.createMany({
    data: all.map(({ userId: id, email, name, emailVerified, hasSecondFactor: twoFactorEnabled }) => {
      return { id, email, name, emailVerified, twoFactorEnabled };
    }),
  });
  await db().membership.createMany({
    data: all.flatMap(({ userId, isAdministrator, officerOf, professionalOf }) => {
      const given = [
        ...officerOf.map((municipalityCode) => ({ role: "officer", municipalityCode })),
        ...professionalOf.map((municipalityCode) => ({ role: "professional", municipalityCode })),
        ...(isAdministrator ? [{ role: "administrator", municipalityCode: null }] : []),
      ];
      return given.map((one) => ({ ...one, id: `mem_${userId}_${one.role}`, userId, status: "approved" }));
    }),
  });
  await makeKeepers([keeper, colleague, keepingOfficer]);
}

/** The aliases of these sets: they tell nothing to who is no professional, and a desk with thousands is slow to open. */
export async function plantAliasesOf(tags: string[], now: Date): Promise<void> {
  await plantAliases(tags.map(idsOf), now);
}

/** The records, plans and terms of these sets. */
export async function plantArchiveOf(tags: string[], now: Date): Promise<void> {
  await plantArchive(tags.map(idsOf), { host: TOWN_A, coHost: TOWN_B, learnerId: OWNER_ID }, now);
}

/** Puts one set of things into town A for each tag; `idsOf(tag)` names them. `makePeople` comes first. */
export async function plant(tags: string[], now: Date): Promise<void> {
  const sets = tags.map((tag) => thingsOf(tag, now));
  await db().listing.createMany({ data: sets.flatMap(({ listings }) => listings) });
  await db().listingRevision.createMany({ data: sets.flatMap(({ revisions }) => revisions) });
  await db().consent.createMany({ data: sets.flatMap(({ consents }) => consents) });
  await db().offerDraft.createMany({ data: sets.flatMap(({ drafts }) => drafts) });
  await db().listingClaim.createMany({ data: sets.flatMap(({ claims }) => claims) });
  await db().listingReport.createMany({ data: sets.flatMap(({ reports }) => reports) });
  await db().membership.createMany({ data: sets.flatMap(({ memberships }) => memberships), skipDuplicates: true });
  await db().invitation.createMany({ data: sets.flatMap(({ invitations }) => invitations) });
  await db().professionalDomain.createMany({ data: sets.flatMap(({ domains }) => domains) });
  await db().officerNote.createMany({ data: sets.flatMap(({ notes }) => notes) });
  await db().checkLink.createMany({ data: sets.flatMap(({ checkLinks }) => checkLinks) });
  await db().relayThread.createMany({ data: sets.flatMap(({ threads }) => threads) });
  await db().relayMessage.createMany({ data: sets.flatMap(({ messages }) => messages) });
  await db().review.createMany({ data: sets.flatMap(({ reviews }) => reviews) });
  await db().subscription.createMany({ data: sets.flatMap(({ subscriptions }) => subscriptions) });
  await db().verification.createMany({
    data: sets.flatMap(({ verifications }) => verifications),
    skipDuplicates: true,
  });
  await db().membership.createMany({ data: sets.flatMap(({ roles }) => roles) });
  await db().vocabularySynonym.createMany({ data: sets.flatMap(({ synonyms }) => synonyms) });
  await db().siteBanner.createMany({ data: sets.flatMap(({ banners }) => banners) });
  await db().mail.createMany({ data: sets.flatMap(({ mails }) => mails) });
  await db().outboxEvent.createMany({ data: sets.flatMap(({ jobs }) => jobs) });
  await db().session.createMany({ data: sets.flatMap(({ sessions }) => sessions) });
  await plantSymposia(sets);
}

async function plantSymposia(sets: ReturnType<typeof thingsOf>[]): Promise<void> {
  await db().symposium.createMany({ data: sets.flatMap(({ symposia }) => symposia) });
  await db().symposiumRevision.createMany({ data: sets.flatMap(({ symposiumRevisions }) => symposiumRevisions) });
  await db().symposiumSpeaker.createMany({ data: sets.flatMap(({ speakers }) => speakers) });
  await db().symposiumAccess.createMany({ data: sets.flatMap(({ accesses }) => accesses) });
  await db().symposiumMailing.createMany({ data: sets.flatMap(({ mailings }) => mailings) });
  await db().registration.createMany({ data: sets.flatMap(({ registrations }) => registrations) });
  await db().questionnaire.createMany({ data: sets.flatMap(({ questionnaires }) => questionnaires) });
  await db().questionnaireLink.createMany({ data: sets.flatMap(({ questionnaireLinks }) => questionnaireLinks) });
  await db().questionnaireAnswer.createMany({ data: sets.flatMap(({ answers }) => answers) });
}
