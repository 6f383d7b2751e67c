/** What the forms of the table stand on: rows of their own, put into the data folder before its site starts. */
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { newLinkToken } from "~/shared/link-token.server";
import { plantAliases } from "./plant-aliases";
import { type PlantedArchive, plantArchive } from "./plant-archive";
import { type PlantedSymposia, plantSymposia } from "./plant-symposia";

export const TOWN = "222127"; // 焼津市
export const DAY_MS = 86_400_000;

export type Planted = {
  tokens: Record<"check" | "relay" | "word", string>;
  symposia: PlantedSymposia;
  archive: PlantedArchive;
};

const LISTINGS = {
  lst_forms_place: { kind: "resource", name: "見本 用紙の家", email: "place@example.jp" },
  lst_forms_claim: { kind: "resource", name: "見本 届け出を待つ家", email: "claim@example.jp" },
  lst_forms_twin: { kind: "resource", name: "見本 用紙の家（新）" },
  lst_forms_other: { kind: "resource", name: "見本 別の家" },
  lst_forms_claimed: { kind: "resource", name: "見本 預かった家", owner: "resident" },
  lst_forms_offer: { kind: "role", name: "見本 水やり", owner: "resident" },
  lst_forms_role: { kind: "role", name: "見本 草とり", owner: "professional" },
} as const;

const ROLE = {
  ...{ what: "水やり", when: "土曜の朝", companion: "職員" },
  ...{ howManyPeople: 2, firstTimeFriendly: true, noQualificationNeeded: true },
};

export async function plant(dataDir: string): Promise<Planted> {
  connectDatabase({ kind: "folder", dataDir });
  const userId = async (role: string) =>
    (await db().user.findUniqueOrThrow({ where: { email: `${role}@example.jp` } })).id;
  for (const [id, { kind, name, ...more }] of Object.entries(LISTINGS)) {
    const ownerUserId = "owner" in more ? await userId(more.owner) : null;
    const email = "email" in more ? more.email : null;
    const place = { lat: 34.8669, lng: 138.3217, positionPrecision: "town", municipalityCode: TOWN };
    const role = kind === "role" ? { role: ROLE } : {};
    await db().listing.create({
      data: { id, kind, name, ownerUserId, email, ...place, ...role, summary: "見本です", status: "published" },
    });
  }
  const resident = await userId("resident");
  await db().consent.create({
    data: {
      ...{ id: "con_forms", listingId: "lst_forms_offer", kind: "listing", purpose: "見本" },
      ...{ agreedAt: new Date(), endsOn: new Date(Date.now() + 100 * DAY_MS) },
    },
  });
  await db().listingClaim.create({
    data: {
      id: "clm_forms",
      listingId: "lst_forms_claimed",
      userId: resident,
      ...{ position: "代表", way: "officer", state: "approved" },
    },
  });
  await plantDrafts(resident);
  await plantReview();
  const word = await plantAliases(await userId("professional"), TOWN);
  const tokens = { check: await plantCheckLink(), relay: await plantThread(resident), word };
  const symposia = await plantSymposia();
  const archive = await plantArchive();
  await closeDatabase();
  return { tokens, symposia, archive };
}

async function plantDrafts(userId: string): Promise<void> {
  const empty = { mode: "resident", kept: {}, photoFile: null, baseRevision: 0, base: null };
  await db().offerDraft.create({
    data: { id: "dft_forms", userId, kind: "role", step: "what", values: { ...empty, fields: {} } },
  });
}

async function plantReview(): Promise<void> {
  const report = { listingId: "lst_forms_place", topic: "hours", message: "水曜は休みです。" };
  await db().listingReport.create({ data: { id: "rep_forms", ...report } });
  const subject = { subjectType: "listingReport", subjectId: "rep_forms", summary: "見本 用紙の家" };
  await db().review.create({ data: { id: "rev_forms", municipalityCode: TOWN, kind: "report", ...subject } });
}

async function plantCheckLink(): Promise<string> {
  const { token, digest } = newLinkToken();
  const expiresAt = new Date(Date.now() + DAY_MS);
  const data = {
    id: "chk_forms",
    listingId: "lst_forms_other",
    tokenDigest: digest,
    sentTo: "x@example.jp",
    expiresAt,
  };
  await db().checkLink.create({ data });
  return token;
}

/** A visitor asks the resident; the link is the visitor's. */
async function plantThread(answererUserId: string): Promise<string> {
  const { token, digest } = newLinkToken();
  const asker = { askerEmail: "guest@example.jp", askerName: "さくら", askerKind: "visitor", askerToken: digest };
  const answerer = { answererUserId, answererEmail: "resident@example.jp", answererToken: newLinkToken().digest };
  const deleteAfter = new Date(Date.now() + 30 * DAY_MS);
  await db().relayThread.create({
    data: { id: "thr_forms", listingId: "lst_forms_offer", subject: "質問", deleteAfter, ...asker, ...answerer },
  });
  await db().relayMessage.create({
    data: { id: "msg_forms", threadId: "thr_forms", fromAsker: true, text: "質問です" },
  });
  return token;
}
