import { listingFieldsSchema } from "~/domain/directory/listing-fields";
import { submitListing } from "~/domain/directory/submit-listing.server";
import { openReviewFor } from "~/domain/moderation/open-reviews-for-events.server";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";

export const now = new Date("2026-11-24T01:00:00Z");
/** 焼津市, and 島田市 next to it. */
export const YAIZU = "222127";
export const SHIMADA = "222097";

export const resident = anActor({ userId: "user_resident" });
export const officer = anOfficer([YAIZU]);
export const elsewhere = anOfficer([SHIMADA], { userId: "user_elsewhere" });

export async function makePeople(): Promise<void> {
  for (const { userId, email, name } of [resident, officer, { ...elsewhere, email: "elsewhere@example.jp" }]) {
    await db().user.create({ data: { id: userId, email, name, emailVerified: true } });
  }
}

export function roleFields(more: object = {}) {
  return listingFieldsSchema.parse({
    kind: "role",
    municipalityCode: YAIZU,
    name: "こども食堂の配膳",
    summary: "月に一度、いっしょに配ります",
    themes: ["food"],
    role: {
      what: "配膳",
      when: "第2土曜",
      howManyPeople: 2,
      companion: "職員",
      firstTimeFriendly: true,
      noQualificationNeeded: true,
    },
    ...more,
  });
}

/** A resident's offer that waits in the queue. */
export async function offerInQueue(more: object = {}): Promise<{ listingId: string; reviewId: string }> {
  const consent = { purpose: "地図にのせるため", endsOn: "2027-11-01" };
  const { listingId, revision } = await submitListing({ actor: resident, input: roleFields(more), consent, now });
  await openReviewFor("listing.submitted", { listingId, revision }, now);
  const review = await db().review.findFirstOrThrow({
    where: { kind: "offer", state: "open" },
    orderBy: { createdAt: "desc" },
  });
  return { listingId, reviewId: review.id };
}

export function place(id: string, more: object = {}) {
  return {
    id,
    kind: "resource" as const,
    municipalityCode: YAIZU,
    name: "みなとの縁側",
    lat: 34.8669,
    lng: 138.3217,
    positionPrecision: "exact",
    createdAt: now,
    updatedAt: now,
    ...more,
  };
}

/** Every row an undoing could touch, as the database writes it. */
export async function everything(): Promise<unknown> {
  const tables = [
    "Listing",
    "ListingRevision",
    "ListingReport",
    "ListingClaim",
    "Consent",
    "OfficerNote",
    "RelayThread",
    "Membership",
    "ListingCall",
    "CheckLink",
  ];
  const rows: unknown[] = [];
  for (const table of tables) {
    rows.push(await db().$queryRawUnsafe(`SELECT to_jsonb(t)::text AS row FROM "${table}" t ORDER BY t."id"`));
  }
  return rows;
}
