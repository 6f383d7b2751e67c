/** Aliases of a professional of the town, made by the verbs of the desk, with all that is ever written of them. */
import type { Actor } from "~/domain/accounts/actor";
import { addConnection } from "~/domain/connection/add-connection.server";
import { addSupport } from "~/domain/connection/add-support.server";
import type { AliasWords } from "~/domain/connection/alias-words";
import { askByRelay } from "~/domain/connection/ask-by-relay.server";
import { changeConnection } from "~/domain/connection/change-connection.server";
import { countConnections } from "~/domain/connection/count-connections.server";
import { createAlias } from "~/domain/connection/create-alias.server";
import { lookIn } from "~/domain/connection/look-in.server";
import { makeWordLink } from "~/domain/connection/make-word-link.server";
import { noteContact } from "~/domain/connection/note-contact.server";
import { noteMotivation } from "~/domain/connection/note-motivation.server";
import { noteProblem } from "~/domain/connection/note-problem.server";
import { noteSearchGap } from "~/domain/connection/note-search-gap.server";
import { offerHandover } from "~/domain/connection/offer-handover.server";
import type { ConnectionChange } from "~/domain/connection/read-connection-forms";
import { sendLookIns } from "~/domain/connection/send-look-ins.server";
import { shareAlias } from "~/domain/connection/share-alias.server";
import { tellWord } from "~/domain/connection/tell-word.server";
import { makeSheetLink } from "~/domain/exporting/make-sheet-link.server";
import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import type { Member } from "./accounts";
import { only, type PlantedListings } from "./listings";
import { COARSE, SECRETS, TOWN } from "./secrets";

const DAY_MS = 86_400_000;
/** What is counted ends with last month: old enough to be in it on every day of a month. */
const BEGUN_DAYS = 60;

export type PlantedAliases = Awaited<ReturnType<typeof plantAliases>>;
type At = { actor: Actor; now: Date };

/**
 * `shared`: with the colleague; `offered`: to the colleague, and not shared. Beside them others keep enough for the town to
 * be counted, so that the desk's numbers are made of them.
 */
export async function plantAliases(actorOf: (member: Member) => Actor, listings: PlantedListings, now: Date) {
  const [keeper, colleague, neighbour] = [actorOf("keeper"), actorOf("colleague"), actorOf("professional")];
  const begun = { actor: keeper, now: new Date(now.getTime() - BEGUN_DAYS * DAY_MS) };
  const area = { label: only(SECRETS.aliasArea), municipalityCode: TOWN, latitude: COARSE.lat, longitude: COARSE.lng };
  const told = { likes: only(SECRETS.aliasLikes), wants: only(SECRETS.aliasWants), targets: ["elderly"] };
  const shared = await begin(begun, { ...told, alias: only(SECRETS.aliasName), area });
  const offeredWords = { alias: only(SECRETS.offeredAlias), likes: only(SECRETS.offeredLikes) };
  const offered = await begin(begun, offeredWords);
  await shareAlias({ actor: keeper, aliasId: shared, userId: colleague.userId, now });
  await offerHandover({ actor: keeper, aliasId: offered, toUserId: colleague.userId, now });
  const connected = await connect(begun, shared, listings.place, only(SECRETS.changeLine));
  const candidate = await addConnection({ actor: keeper, aliasId: shared, listingId: listings.publicRole, now });
  const { token: usedToken } = await makeWordLink({ actor: keeper, connectionId: connected, now });
  const { token: wordToken } = await makeWordLink({ actor: keeper, connectionId: connected, now });
  await tellWord({ token: usedToken, input: { answer: "notSeen", line: only(SECRETS.wordLine) }, now });
  await record(colleague, shared, now);
  await comeBack({ actor: keeper, now }, shared, listings.newRole);
  const asked = await askSomewhere({ actor: keeper, now }, offered, listings.place);

  for (const actor of [colleague, colleague, neighbour, neighbour]) {
    const aliasId = await begin({ ...begun, actor }, { alias: "見本-1" });
    await connect({ ...begun, actor }, aliasId, listings.place, "");
  }
  await noteSearchGap({ actor: keeper, aliasId: shared, theme: "food", targets: ["elderly"], area, now: begun.now });
  const { reason } = await countConnections({ actor: actorOf("officer"), municipalityCode: TOWN, now });
  if (reason !== null) throw new Error(`Nothing is counted (${reason}): nobody can see whether it tells too much`);
  const { token: sheetToken } = await makeSheetLink({
    ...{ actor: keeper, now, input: { listingIds: [listings.place], language: "ja" } },
  });
  await sendLookIns({ now });
  return {
    ...{ ids: [shared, offered], shared },
    connections: [connected, candidate.connectionId, asked],
    tokens: { usedToken, wordToken, sheetToken },
  };
}

async function begin({ actor, now }: At, words: Partial<AliasWords> & { alias: string }): Promise<string> {
  const whole = { area: null, targets: [], likes: "", wants: "", ...words };
  return (await createAlias({ actor, words: whole, municipalityCode: TOWN, now })).aliasId;
}

/** Asked, then connected on the same day. */
async function connect(at: At, aliasId: string, listingId: string, line: string): Promise<string> {
  const { connectionId } = await addConnection({ ...at, aliasId, listingId });
  const plain = { step: null, reason: null, line: "", onDay: tokyoDateKey(at.now), lookInOn: null };
  const steps: ConnectionChange[] = [
    { ...plain, state: "connecting", step: "asked" },
    { ...plain, state: "connected", line },
  ];
  for (const [index, change] of steps.entries()) {
    const now = new Date(at.now.getTime() + index + 1);
    await changeConnection({ ...at, connectionId, change, version: index + 1, now });
  }
  return connectionId;
}

/** What the colleague writes down. */
async function record(actor: Actor, aliasId: string, now: Date): Promise<void> {
  const noted = { actor, aliasId, now, onDay: tokyoDateKey(now) };
  await noteContact({ ...noted, connectionId: null, line: only(SECRETS.contactLine) });
  await noteProblem({ ...noted, connectionId: null, line: only(SECRETS.problemLine) });
  await noteMotivation({ ...noted, level: 4, line: only(SECRETS.motivationLine) });
  const input = { label: only(SECRETS.supportLabel), fromDay: tokyoDateKey(now), toDay: null };
  await addSupport({ actor, aliasId, input, now });
}

/** もどし from a third place, on the day itself. */
async function comeBack(at: At, aliasId: string, listingId: string): Promise<void> {
  const connectionId = await connect(at, aliasId, listingId, "");
  const onDay = tokyoDateKey(at.now);
  const input = { result: "returns", reason: "fit", line: only(SECRETS.returnLine), onDay, lookInOn: null } as const;
  const { lookInOn: dueOn } = await db().connection.findUniqueOrThrow({ where: { id: connectionId } });
  await lookIn({ ...at, connectionId, dueOn, input, now: new Date(at.now.getTime() + 10) });
}

async function askSomewhere(at: At, aliasId: string, listingId: string): Promise<string> {
  const { connectionId } = await addConnection({ ...at, aliasId, listingId });
  const input = { name: "見本の相談員", message: "見学をお願いします" };
  await askByRelay({ ...at, connectionId, input, version: 1 });
  return connectionId;
}
