/** The listings that hold something, made by the verbs a person, an importer or an officer uses. */
import sharp from "sharp";
import type { Actor } from "~/domain/accounts/actor";
import { declineRevision } from "~/domain/directory/decline-revision.server";
import { keepConsents } from "~/domain/directory/keep-consents.server";
import type { ListingFieldsInput } from "~/domain/directory/listing-fields";
import { readDraftValues } from "~/domain/directory/offer-draft";
import { saveOfferDraft, startOfferDraft } from "~/domain/directory/offer-drafts.server";
import { pauseListing } from "~/domain/directory/pause-listing.server";
import { publishListing } from "~/domain/directory/publish-listing.server";
import { readListingFile } from "~/domain/directory/read-listing-file";
import { reviseListing } from "~/domain/directory/revise-listing.server";
import { saveImportedListings } from "~/domain/directory/save-imported-listings.server";
import { submitListing } from "~/domain/directory/submit-listing.server";
import { withdrawListing } from "~/domain/directory/withdraw-listing.server";
import { openReviewFor } from "~/domain/moderation/open-reviews-for-events.server";
import { db } from "~/gateways/db.server";
import { keepPicture } from "~/gateways/files.server";
import { addDays, tokyoDateKey } from "~/shared/dates";
import { COARSE, MAILBOXES, PHONES, PLACES, PUBLIC_WORDS, SECRETS, TOWN, word } from "./secrets";

const DAY_MS = 86_400_000;

type People = { owner: Actor; officer: Actor };

const role: ListingFieldsInput = {
  ...{ kind: "role", municipalityCode: TOWN, name: PUBLIC_WORDS.role, themes: ["work"], areaLabel: "小川" },
  ...{ ...COARSE, positionPrecision: "town", reach: ["place"] },
};
const person: ListingFieldsInput = { ...role, kind: "person", name: PUBLIC_WORDS.person, themes: ["gathering"] };

export type PlantedListings = Awaited<ReturnType<typeof plantListings>>;

export async function plantListings({ owner, officer }: People, now: Date) {
  const consentOf = (at: Date, days: number) => ({ purpose: "見本", endsOn: addDays(tokyoDateKey(at), days) });
  const submit = (input: ListingFieldsInput, { at = now, days = 300, photoDays = 300 } = {}) =>
    submitListing({
      ...{ actor: owner, input, consent: consentOf(at, days), photoConsent: consentOf(at, photoDays), now: at },
      ...(input.kind === "person" && { privatePosition: PLACES.person }),
    });
  const publish = async (input: ListingFieldsInput, more: Parameters<typeof submit>[1] = {}) => {
    const { listingId, revision } = await submit(input, more);
    await publishListing({ actor: officer, listingId, revisionNumber: revision, now: more.at ?? now });
    return listingId;
  };

  const longAgo = { at: new Date(now.getTime() - 30 * DAY_MS), days: 20 };
  const publicPerson = await publish({ ...person, summary: "お話が好きです", photoFile: await aPhoto() });
  const publicRole = await publish(role);
  const newRole = await publish({ ...role, name: PUBLIC_WORDS.news });
  const forProfessionals = await publish({
    ...{ ...role, visibility: "professional", phone: PHONES.forProfessionals },
    ...{ name: only(SECRETS.forProfessionalsName), description: only(SECRETS.forProfessionalsText) },
  });
  const forMunicipality = await publish({
    ...{ ...role, visibility: "municipality" },
    ...{ name: only(SECRETS.forMunicipalityName), description: only(SECRETS.forMunicipalityText) },
  });
  const paused = await publish({ ...role, name: word("paused role") });
  await pauseListing({ actor: owner, listingId: paused, now });
  const withdrawnPerson = await publish({
    ...{ ...person, name: only(SECRETS.withdrawnPerson), summary: only(SECRETS.withdrawnPersonText) },
  });
  const withdrawnRole = await publish({ ...role, summary: only(SECRETS.withdrawnRoleText) });
  for (const listingId of [withdrawnPerson, withdrawnRole]) await withdrawListing({ actor: owner, listingId, now });
  const endedConsent = await publish({ ...person, name: only(SECRETS.endedConsent) }, longAgo);
  const endedPhoto = await publish(
    { ...role, name: word("role with an old photo"), photoFile: await aPhoto() },
    { at: longAgo.at, photoDays: longAgo.days },
  );

  const waiting = await submit({ ...role, name: only(SECRETS.waitingOffer) });
  await openReviewFor("listing.submitted", { listingId: waiting.listingId, revision: waiting.revision }, now);
  const declined = await submit({ ...role, name: word("declined offer") });
  const reason = only(SECRETS.declinedReason);
  await declineRevision({
    actor: officer,
    listingId: declined.listingId,
    revisionNumber: declined.revision,
    reason,
    now,
  });
  const input = { ...role, description: only(SECRETS.pendingRevision) };
  const { revision } = await reviseListing({ actor: owner, listingId: publicRole, input, now });
  await openReviewFor("listing.revised", { listingId: publicRole, revision }, now);

  const imported = await plantImported(now);
  const draftId = await plantDraft(owner, now);
  await keepConsents({ now });
  return {
    ...{ publicPerson, publicRole, newRole, forProfessionals, forMunicipality, paused, withdrawnPerson, withdrawnRole },
    ...{ endedConsent, endedPhoto, waiting: waiting.listingId, declined: declined.listingId, ...imported, draftId },
  };
}

/** A place of a data set, and a person whom a careless data set names with everything that leads to them. */
async function plantImported(now: Date): Promise<{ place: string; importedPerson: string }> {
  const shared = { municipalityCode: TOWN, themes: ["gathering"], reach: ["place"], positionSource: "source" };
  const { source, listings } = readListingFile({
    source: {
      ...{ id: "leaks", name: "試験の一覧", publisher: "試験", licenceId: "CC-BY-4.0", creditLine: "試験" },
      ...{ url: null, municipalityCode: TOWN, isSample: false, retrievedAt: null },
    },
    listings: [
      {
        ...{ ...shared, ...COARSE, recordId: "place", kind: "resource", name: PUBLIC_WORDS.place },
        ...{ positionPrecision: "exact", email: MAILBOXES.place, address: "静岡県焼津市小川", connectWays: ["phone"] },
      },
      {
        ...{ ...shared, ...PLACES.importedPerson, recordId: "person", kind: "resource", name: word("imported person") },
        ...{ positionPrecision: "exact", phone: PHONES.importedPerson, areaLabel: "小川" },
        ...{ address: only(SECRETS.importedPersonAddress), email: `${only(SECRETS.importedPersonEmail)}@example.jp` },
        ...{ url: `https://${only(SECRETS.importedPersonUrl)}.example.jp/` },
      },
    ],
  });
  // The schema of a file refuses such a person; what guards the pages must not count on that.
  const saved = listings.map((one) => (one.recordId === "person" ? { ...one, kind: "person" as const } : one));
  await saveImportedListings({ source, listings: saved, now, dryRun: false });
  const rows = await db().listing.findMany({ where: { sourceId: "leaks" }, select: { id: true, kind: true } });
  const idOf = (kind: string) => rows.find((row) => row.kind === kind)?.id ?? "";
  // As if its check were due: the place is then asked by mail whether it is still right.
  await db().listing.update({ where: { id: idOf("resource") }, data: { nextCheckAt: now } });
  return { place: idOf("resource"), importedPerson: idOf("person") };
}

async function plantDraft(owner: Actor, now: Date): Promise<string> {
  const draftId = await startOfferDraft({ actor: owner, kind: "person", now });
  const privatePoint = `${PLACES.draft.lat},${PLACES.draft.lng}`;
  const fields = { name: only(SECRETS.draftText), summary: only(SECRETS.draftText), privatePoint };
  await saveOfferDraft({ actor: owner, draftId, step: "where", values: readDraftValues({ fields }) });
  return draftId;
}

/** A photo as a telephone takes it: with the camera and the place it was taken at. */
export async function photoBytes({ width = 40 } = {}): Promise<Buffer> {
  const { lat, lng } = PLACES.photo;
  const bytes = await sharp({ create: { width, height: 30, channels: 3, background: "#8a5" } })
    .withExif({
      IFD0: { Model: only(SECRETS.photoCamera), ImageDescription: `${lat} ${lng}` },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "34/1 52/1 18978/1000", GPSLongitudeRef: "E" },
    })
    .jpeg()
    .toBuffer();
  if (!bytes.includes(only(SECRETS.photoCamera))) throw new Error("The photo was made without its metadata");
  return bytes;
}

async function aPhoto(): Promise<string> {
  const kept = await keepPicture(await photoBytes());
  if (!kept.ok) throw new Error(`The picture was refused: ${kept.why}`);
  return kept.key;
}

export function only({ words }: { words: string[] }): string {
  return words[0] ?? "";
}
