/**
 * Fills a data folder before its site starts. DATA_DIR must be set before this file is loaded: the settings, the log and
 * the key that signs links are read once.
 */
import { vi } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { inviteMember } from "~/domain/accounts/invite-member.server";
import { requestProfessional } from "~/domain/accounts/request-professional.server";
import { claimListing } from "~/domain/directory/claim-listing.server";
import { reportListing } from "~/domain/directory/report-listing.server";
import { sendCheckReminders } from "~/domain/directory/send-check-reminders.server";
import { addNote } from "~/domain/moderation/add-note.server";
import { getDesk } from "~/domain/moderation/get-desk.server";
import { logCall } from "~/domain/moderation/log-call.server";
import { openReviewFor } from "~/domain/moderation/open-reviews-for-events.server";
import { answerRole } from "~/domain/relay/answer-role.server";
import { askForRole } from "~/domain/relay/ask-for-role.server";
import { confirmThread } from "~/domain/relay/confirm-thread.server";
import { relayToken } from "~/domain/relay/relay-link.server";
import { replyInThread } from "~/domain/relay/reply-in-thread.server";
import { sayHowItWent } from "~/domain/relay/say-how-it-went.server";
import { startThread } from "~/domain/relay/start-thread.server";
import { indexListings } from "~/domain/search/index-listings.server";
import { EMPTY_MAP_QUERY } from "~/domain/search/map-query";
import { rebuildSearchIndex } from "~/domain/search/rebuild-search-index.server";
import { confirmSubscription } from "~/domain/subscription/confirm-subscription.server";
import { endTokenOf } from "~/domain/subscription/end-token.server";
import { queueDigests } from "~/domain/subscription/queue-digests.server";
import { subscribe } from "~/domain/subscription/subscribe.server";
import { aliasKeys } from "~/gateways/alias-keys.server";
import { writeAudit } from "~/gateways/audit-log.server";
import { authSecret } from "~/gateways/auth-secret.server";
import { closeDatabase, connectDatabase, db } from "~/gateways/db.server";
import { searchEngines } from "~/gateways/search-index/engines.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import { tokyoDateKey } from "~/shared/dates";
import { type Account, type Member, makeAccounts } from "./accounts";
import { type PlantedAliases, plantAliases } from "./aliases";
import { fileKeys, type PlantedArchive, plantArchive } from "./archive";
import { only, type PlantedListings, plantListings } from "./listings";
import { MAILBOXES, PHONES, SECRETS, TOWN, word } from "./secrets";
import { type PlantedSymposia, plantSymposia } from "./symposia";
import { type PlantedGlossary, type PlantedTraining, plantGlossary, plantTraining } from "./training";
import { type PlantedVoices, plantVoices } from "./voices";

const HOUR_MS = 3_600_000;
/** Everything in them is for everyone. */
const OPEN_COLLECTIONS = ["symposia", "records", "passages", "terms"] as const;
type OpenCollection = (typeof OPEN_COLLECTIONS)[number];

export type Planted = {
  accounts: Record<Member, Account>;
  listings: PlantedListings;
  symposia: PlantedSymposia;
  aliases: PlantedAliases;
  archive: Omit<PlantedArchive, "goOn" | "files"> & { files: Record<"draft" | "refused" | "later", string[]> };
  training: PlantedTraining;
  glossary: PlantedGlossary;
  voices: PlantedVoices;
  reviewIds: string[];
  threadIds: string[];
  /** Tokens of links, by what they open. */
  tokens: Record<"report" | "relayAsker" | "relayAnswerer" | "subscriptionEnd" | "subscriptionConfirm", string>;
  /** What no page, mail or line of the log may hold, whoever asks: keys, hashes. */
  neverShown: Record<string, string>;
  /** Everything the search engine is given: of listings, and of each other collection. */
  documents: SearchDocument[];
  openDocuments: Record<OpenCollection, SearchDocument[]>;
};

export async function plant(dataDir: string): Promise<Planted> {
  connectDatabase({ kind: "folder", dataDir });
  try {
    // An hour ago: news by mail leaves out what changed just now.
    const now = new Date(Date.now() - HOUR_MS);
    const accounts = await makeAccounts(now);
    const actorOf = (member: Member) => accounts[member].actor;
    const subscription = await plantSubscriptions(now);
    const listings = await plantListings({ owner: actorOf("owner"), officer: actorOf("officer") }, now);
    await plantDeskWork(actorOf, listings, now);
    const report = await plantReport(listings.place, now);
    const threadIds = await plantThreads(actorOf, listings, now);
    const symposia = await plantSymposia({ officer: actorOf("officer") }, now);
    const aliases = await plantAliases(actorOf, listings, now);
    const archive = await plantAll(actorOf, { listings, symposia }, now);
    await queueDigests({ now });
    await sendCheckReminders({ now });
    const [first = ""] = threadIds;
    const reviews = await db().review.findMany({ where: { municipalityCode: TOWN }, select: { id: true } });
    return {
      ...{ accounts, listings, symposia, aliases, ...archive, threadIds, reviewIds: reviews.map(({ id }) => id) },
      tokens: {
        ...{ report, relayAsker: relayToken(first, "asker"), relayAnswerer: relayToken(first, "answerer") },
        ...subscription,
      },
      neverShown: { ...(await findKeys(accounts)), ...keysOf(symposia), ...linksOf(archive), ...(await fileKeys()) },
      ...(await indexedDocuments()),
    };
  } finally {
    await closeDatabase();
  }
}

type ActorOf = (member: Member) => Actor;
type Before = { listings: PlantedListings; symposia: PlantedSymposia };

/** Records, 研修モデル, words, and what was answered about them. */
async function plantAll(actorOf: ActorOf, { listings, symposia }: Before, now: Date) {
  const [officer, neighbour] = [actorOf("officer"), actorOf("officerElsewhere")];
  const { goOn, ...archive } = await plantArchive({ officer, neighbour, listings, symposia }, now);
  const training = await plantTraining({ officer, neighbour }, archive, now);
  const glossary = await plantGlossary(officer, listings, now);
  const voices = await plantVoices({ officer, archive, training }, now);
  const later = await goOn();
  return { archive: { ...archive, files: { ...archive.files, later: [later] } }, training, glossary, voices };
}

async function plantDeskWork(actorOf: ActorOf, { place, publicPerson }: PlantedListings, now: Date): Promise<void> {
  const officer = actorOf("officer");
  const desk = getDesk({ actor: officer, code: TOWN });
  for (const listingId of [place, publicPerson]) {
    await addNote({ actor: officer, deskCode: TOWN, listingId, text: only(SECRETS.officerNote), now });
    const call = {
      calledOn: tokyoDateKey(now),
      result: "noAnswer" as const,
      note: only(SECRETS.callNote),
      nextOn: null,
    };
    await logCall({ actor: officer, desk, listingId, input: call, now });
  }
  await inviteMember({ actor: officer, email: MAILBOXES.invited, role: "officer", municipalityCode: TOWN, now });
  const { membershipId } = await requestProfessional({
    actor: actorOf("applicant"),
    input: { municipalityCode: TOWN, organisation: only(SECRETS.applicantOrganisation), jobTitle: "相談支援員" },
    now,
  });
  await openReviewFor("professional.requested", { membershipId }, now);
  const scope = { audience: "public" } as const;
  const proof = { position: only(SECRETS.claimPosition), message: only(SECRETS.claimMessage) };
  const claim = { actor: actorOf("applicant"), listingId: place, scope, now };
  await claimListing({
    ...claim,
    actor: actorOf("owner"),
    input: { ...proof, message: "", position: "代表", way: "code" },
  });
  const { claimId } = await claimListing({ ...claim, input: { ...proof, way: "officer" } });
  await openReviewFor("claim.opened", { claimId }, now);
  await db().$transaction((tx) =>
    writeAudit(tx, [
      {
        ...{ actorKind: "officer", actorId: officer.userId, action: "listing.edited", municipalityCode: TOWN },
        ...{ subjectType: "listing", subjectId: place, detail: { fields: [only(SECRETS.auditDetail)] } },
      },
    ]),
  );
}

async function plantReport(listingId: string, now: Date): Promise<string> {
  const { token, reportId } = await reportListing({
    ...{ id: listingId, scope: { audience: "public" }, email: MAILBOXES.reporter, now },
    input: {
      ...{ topic: "phone", message: only(SECRETS.reportMessage), why: only(SECRETS.reportWhy) },
      proposal: { phone: PHONES.reported },
    },
  });
  await openReviewFor("listing.reported", { reportId }, now);
  return token;
}

/** A visitor writes to a person and is answered; a professional asks for a role and tells how it went. */
async function plantThreads(actorOf: ActorOf, listings: PlantedListings, now: Date): Promise<string[]> {
  const owner = actorOf("owner");
  const professional = actorOf("professional");
  const question = { name: only(SECRETS.askersName), email: MAILBOXES.asker, message: only(SECRETS.relayQuestion) };
  const asked = await startThread({ actor: null, listingId: listings.publicPerson, input: question, now });
  const threadId = asked.threadId ?? "";
  await confirmThread({ key: { token: relayToken(threadId, "asker") }, now });
  await replyInThread({ key: { actor: owner, threadId }, text: only(SECRETS.relayAnswer), now });
  const wished = await askForRole({
    ...{ actor: professional, listingId: listings.publicRole, now },
    input: {
      ...{ forWhom: "alias", alias: only(SECRETS.roleAlias), name: word("shown name of the professional") },
      message: only(SECRETS.roleMessage),
    },
  });
  const roleThreadId = wished.threadId ?? "";
  await answerRole({ key: { actor: owner, threadId: roleThreadId }, answer: "welcome", text: "どうぞ", now });
  const told = { key: { actor: professional, threadId: roleThreadId }, text: only(SECRETS.roleOutcome), now };
  await sayHowItWent(told);
  return [threadId, roleThreadId];
}

/** One subscriber whose news are due today, one who has not said yes. */
async function plantSubscriptions(now: Date) {
  const before = new Date(now.getTime() - 48 * HOUR_MS);
  const query = { ...EMPTY_MAP_QUERY, municipalities: [TOWN], kinds: ["role" as const, "person" as const] };
  const ask = async (email: string, at: Date) => {
    await subscribe({ input: { email, every: "daily" }, query, locale: "ja", now: at });
    const { id } = await db().subscription.findFirstOrThrow({ where: { email } });
    const mail = await db().mail.findFirstOrThrow({ where: { toAddress: email } });
    return { id, token: (mail.values as { token: string }).token };
  };
  const subscriber = await ask(MAILBOXES.subscriber, before);
  await confirmSubscription({ token: subscriber.token, now: before });
  const { token: subscriptionConfirm } = await ask(MAILBOXES.waitingSubscriber, now);
  return { subscriptionEnd: endTokenOf(subscriber.id), subscriptionConfirm };
}

async function findKeys(accounts: Record<Member, Account>): Promise<Record<string, string>> {
  const named: Record<string, string> = { "the site's own secret": authSecret() };
  for (const { kid, secret } of aliasKeys()) named[`key ${kid} of aliases`] = Buffer.from(secret).toString("base64url");
  for (const [member, { password, totpSecret }] of Object.entries(accounts)) {
    named[`password of ${member}`] = password;
    if (totpSecret) named[`second factor of ${member}`] = totpSecret;
  }
  for (const { id, password } of await db().account.findMany()) if (password) named[`password hash ${id}`] = password;
  for (const { id, secret } of await db().twoFactor.findMany()) named[`kept second factor ${id}`] = secret;
  const photos = await db().listing.findMany({
    where: { photoFile: { not: null } },
    select: { id: true, photoFile: true },
  });
  for (const { id, photoFile } of photos) named[`file name of the photo of ${id}`] = photoFile ?? "";
  return named;
}

/** Links that open a symposium's draft, a speaker's entry, an アンケート; no mail but the speaker's holds one. */
function keysOf({ draftToken, usedToken, answerToken, speakerPhoto }: PlantedSymposia): Record<string, string> {
  return {
    ...{ "link of the draft": draftToken, "link of an answer": usedToken, "link to answer": answerToken },
    "key of a refused photo": speakerPhoto,
  };
}

/** Links to answer about a record, and to make a certificate: the desk shows them once. */
function linksOf({ training, voices }: Pick<Planted, "training" | "voices">): Record<string, string> {
  const { usedToken, answerToken } = voices;
  return {
    ...{ "link of an answer about a record": usedToken, "link to answer about a record": answerToken },
    "link to make a certificate": training.certificateToken,
  };
}

/** What the verbs that fill the index hand over, of all there is. */
async function indexedDocuments(): Promise<Pick<Planted, "documents" | "openDocuments">> {
  const documents: SearchDocument[] = [];
  const openDocuments = { symposia: [], records: [], passages: [], terms: [] } as Planted["openDocuments"];
  const engines = searchEngines();
  const rebuild = vi.spyOn(engines, "rebuild").mockImplementation(async (batches) => {
    for await (const batch of batches()) documents.push(...batch);
  });
  const write = vi.spyOn(engines, "write").mockImplementation(async ({ upsert }) => {
    documents.push(...upsert);
  });
  const others = OPEN_COLLECTIONS.map((collection) =>
    vi.spyOn(searchEngines(collection), "rebuild").mockImplementation(async (batches) => {
      for await (const batch of batches()) openDocuments[collection].push(...batch);
    }),
  );
  await rebuildSearchIndex();
  const all = await db().listing.findMany({ where: { ownerUserId: { not: null } }, select: { id: true } });
  await indexListings({ ids: all.map(({ id }) => id) });
  for (const spy of [rebuild, write, ...others]) spy.mockRestore();
  return { documents, openDocuments };
}
