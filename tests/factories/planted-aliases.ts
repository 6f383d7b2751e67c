/**
 * The aliases of one set of things in town A: one that `keeper` shares with `colleague`, one that is offered to the colleague.
 * All that is told of them begins with ひみつの; nobody but these two may read it, whoever else they are.
 */
import type { ConnectionEventKind } from "~/domain/connection/connection-event";
import type { ConnectionState } from "~/domain/connection/connection-state";
import { sheetContentSchema } from "~/domain/connection/handover-sheet";
import { db } from "~/gateways/db.server";
import { sealWords } from "~/gateways/seal.server";
import { tokyoDateKey } from "~/shared/dates";
import { digestOfToken } from "~/shared/link-token.server";
import type { Prisma } from "~prisma/client";
import { colleague, KEEPING_TOWN, keeper } from "./connection";

const DAY_MS = 86_400_000;

export type AliasIds = ReturnType<typeof aliasIdsOf>;

/** `connected` stands where nobody at a professional's desk may look any more; `candidate` is the listing `open`. */
export function aliasIdsOf(tag: string) {
  return {
    alias: `ali_${tag}_own`,
    aliasOffered: `ali_${tag}_offered`,
    candidate: `con_${tag}_candidate`,
    candidateBelow: `con_${tag}_below`,
    connected: `con_${tag}_connected`,
    returned: `con_${tag}_returned`,
    keepersEvent: `cev_${tag}_keeper`,
    colleaguesEvent: `cev_${tag}_colleague`,
    support: `sup_${tag}`,
    wordLink: `wrd_${tag}`,
    wordToken: `word-${tag}`,
    sheetToken: `sheet-${tag}`,
  };
}

type Ids = AliasIds & { tag: string; role: string; open: string };
type Times = { now: Date; earlier: (days: number) => Date };

/** Puts one set of them beside the things of each tag; `plant` and `makePeople` come first. */
export async function plantAliases(sets: Ids[], now: Date): Promise<void> {
  const times = { now, earlier: (days: number) => new Date(now.getTime() - days * DAY_MS) };
  const rows = await Promise.all(sets.map((ids) => rowsOf(ids, times)));
  await db().alias.createMany({ data: rows.flatMap(({ aliases }) => aliases) });
  await db().aliasShare.createMany({ data: rows.flatMap(({ shares }) => shares) });
  await db().connection.createMany({ data: rows.flatMap(({ connections }) => connections) });
  await db().connectionEvent.createMany({ data: rows.flatMap(({ events }) => events) });
  await db().supportSpell.createMany({ data: rows.flatMap(({ supports }) => supports) });
  await db().wordLink.createMany({ data: rows.flatMap(({ wordLinks }) => wordLinks) });
  await db().handoverSheet.createMany({ data: rows.flatMap(({ sheets }) => sheets) });
}

async function rowsOf(ids: Ids, { now, earlier }: Times) {
  const kept = {
    municipalityCode: KEEPING_TOWN,
    keepUntil: earlier(-335),
    createdAt: earlier(30),
    updatedAt: earlier(1),
  };
  const area = { label: "ひみつの丁目", municipalityCode: KEEPING_TOWN, latitude: 34.865, longitude: 138.32 };
  const words = { targets: ["elderly"], likes: "ひみつの花", wants: "ひみつの望み" };
  const aliases: Prisma.AliasCreateManyInput[] = [
    { ...kept, id: ids.alias, ownerUserId: keeper.userId, motivation: 3, sealed: "" },
    { ...kept, id: ids.aliasOffered, ownerUserId: keeper.userId, handoverToUserId: colleague.userId, sealed: "" },
  ];
  for (const [at, alias] of aliases.entries()) {
    alias.sealed = await sealWords({ ...words, alias: `ひみつの緑-${at + 1}`, area }, alias.id!);
  }
  const shares = [{ aliasId: ids.alias, userId: colleague.userId, createdAt: earlier(20) }];
  const expiresAt = earlier(-20);
  return {
    ...{ aliases, shares, connections: connectionsOf(ids, { now, earlier }) },
    events: await eventsOf(ids, earlier),
    supports: [
      {
        ...{ id: ids.support, aliasId: ids.alias, fromDay: tokyoDateKey(earlier(9)) },
        sealed: await sealWords({ label: "ひみつの支援" }, ids.alias),
      },
    ],
    wordLinks: [
      {
        ...{ id: ids.wordLink, connectionId: ids.connected, createdById: keeper.userId, createdAt: earlier(2) },
        ...{ tokenDigest: digestOfToken(ids.wordToken), expiresAt },
      },
    ],
    sheets: [
      {
        ...{ id: `sht_${ids.tag}`, content: sheetOf(ids.open, earlier), createdAt: earlier(2), expiresAt },
        tokenDigest: digestOfToken(ids.sheetToken),
      },
    ],
  };
}

function connectionsOf(ids: Ids, { now, earlier }: Times): Prisma.ConnectionCreateManyInput[] {
  const of = { aliasId: ids.alias, createdAt: earlier(25), listingName: "ひみつの縁側" };
  const since = (state: ConnectionState, days: number) => ({ ...of, state, changedAt: earlier(days) });
  return [
    { ...since("considering", 25), id: ids.candidate, listingId: ids.open, position: 0 },
    { ...since("considering", 25), id: ids.candidateBelow, listingId: null, position: 1 },
    { ...since("connected", 10), id: ids.connected, listingId: ids.role, lookInOn: tokyoDateKey(now) },
    { ...since("returned", 8), id: ids.returned, listingId: null },
  ];
}

async function eventsOf(ids: Ids, earlier: Times["earlier"]): Promise<Prisma.ConnectionEventCreateManyInput[]> {
  const { tag, candidate, candidateBelow, connected, returned, keepersEvent, colleaguesEvent } = ids;
  const sealed = await sealWords({ line: "ひみつの一行" }, ids.alias);
  const event = (id: string, kind: ConnectionEventKind, days: number) => ({
    ...{ id, kind, aliasId: ids.alias, sealed, byUserId: keeper.userId },
    ...{ onDay: tokyoDateKey(earlier(days)), createdAt: earlier(days) },
  });
  const change = { fromState: "considering", step: null };
  return [
    ...[candidate, candidateBelow, connected, returned].map((connectionId) => {
      return { ...event(`cev_${connectionId}`, "added", 25), connectionId, toState: "considering" };
    }),
    { ...event(`cev_${tag}_joined`, "changed", 10), ...change, connectionId: connected, toState: "connected" },
    { ...event(`cev_${tag}_back`, "changed", 8), ...change, connectionId: returned, toState: "returned" },
    event(keepersEvent, "contact", 0.2),
    { ...event(colleaguesEvent, "contact", 0.1), byUserId: colleague.userId },
  ];
}

/** A sheet tells only what everyone may see. */
function sheetOf(listingId: string, earlier: Times["earlier"]) {
  const where = { key: "where", lines: [{ text: "見本の町", isOriginal: false }] };
  const listing = {
    ...{ id: listingId, kind: "resource", theme: "work", name: "見本の縁側", kana: null, blocks: [where] },
    ...{ phone: null, position: null, isCoarse: false, nextDates: [], isUnconfirmed: false, isSample: true },
  };
  return sheetContentSchema.parse({ language: "ja", madeOn: tokyoDateKey(earlier(2)), listings: [listing] });
}
