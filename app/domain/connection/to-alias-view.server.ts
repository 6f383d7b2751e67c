import type { Actor } from "~/domain/accounts/actor";
import { tokyoDateKey } from "~/shared/dates";
import type { Connection, ConnectionEvent, Prisma, SupportSpell } from "~prisma/client";
import { EVENT_KINDS, MOTIVATIONS, type SupportSpellView } from "./connection-event";
import { CHANGE_REASONS, FITS, WORD_ANSWERS } from "./connection-reasons";
import { CONNECTING_STEPS, CONNECTION_STATES } from "./connection-state";
import type { AliasView, ConnectionView } from "./connection-view";
import { openAliasWords, openLabel, openLine } from "./open-sealed.server";
import { findReadableListings, type ReadableListings } from "./readable-listings.server";
import { findUserNames } from "./user-names.server";

/** All that stands under an alias, in the order it is shown. */
export const wholeAlias = {
  shares: { orderBy: [{ createdAt: "asc" }, { userId: "asc" }] },
  connections: { orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }] },
  events: { orderBy: [{ onDay: "asc" }, { createdAt: "asc" }, { id: "asc" }] },
  supports: { orderBy: [{ fromDay: "asc" }, { id: "asc" }] },
} satisfies Prisma.AliasInclude;

export type AliasRow = Prisma.AliasGetPayload<{ include: typeof wholeAlias }>;

/** Whether the line of an event is wanted: opening is the dearest part of a long history. */
export type NeedsLine = (event: Pick<AliasView["events"][number], "kind" | "toState">) => boolean;

/**
 * Aliases with their words opened, as the actor may see them; the rows must have been read through `aliasWhere`. Two more
 * queries for all of them, the words in parallel. Lines that are not needed stay "" and closed. Throws SealError when the
 * words of an alias itself cannot be opened.
 */
export async function toAliasViews(options: {
  rows: AliasRow[];
  actor: Actor;
  needsLine?: NeedsLine;
}): Promise<AliasView[]> {
  const { rows, actor, needsLine = () => true } = options;
  const listingIds = rows.flatMap(({ connections }) => connections.flatMap(({ listingId }) => listingId ?? []));
  const [listings, names] = await Promise.all([
    findReadableListings(actor, listingIds),
    findUserNames(rows.flatMap(namedUsers)),
  ]);
  return Promise.all(rows.map((row) => toAliasView(row, { actor, listings, names, needsLine })));
}

type Known = { actor: Actor; listings: ReadableListings; names: Map<string, string>; needsLine: NeedsLine };

async function toAliasView(row: AliasRow, { actor, listings, names, needsLine }: Known): Promise<AliasView> {
  const events = row.events.map(eventFacts);
  const [words, lines, labels] = await Promise.all([
    openAliasWords(row),
    Promise.all(row.events.map((event, at) => (needsLine(events[at]!) ? openLine(event) : ""))),
    Promise.all(row.supports.map(openLabel)),
  ]);
  const isOwner = row.ownerUserId === actor.userId;
  const named = (userId: string) => (names.has(userId) ? [{ userId, name: names.get(userId)! }] : []);
  return {
    id: row.id,
    words,
    access: isOwner ? "owner" : "shared",
    municipalityCode: row.municipalityCode,
    motivation: known(MOTIVATIONS, row.motivation),
    version: row.version,
    keepUntil: tokyoDateKey(row.keepUntil),
    createdAt: tokyoDateKey(row.createdAt),
    sharedWith: isOwner ? row.shares.flatMap(({ userId }) => named(userId)) : named(row.ownerUserId),
    handover: (isOwner && row.handoverToUserId !== null && named(row.handoverToUserId)[0]) || null,
    connections: row.connections.map((connection) => toConnectionView(connection, listings)),
    events: events.map((event, at) => ({ ...event, line: lines[at] ?? "" })),
    supports: row.supports.map((support, at) => ({ ...supportFacts(support), label: labels[at] ?? "" })),
    unreadable: [...lines, ...labels].filter((words) => words === null).length,
  };
}

function namedUsers({ ownerUserId, handoverToUserId, shares }: AliasRow): string[] {
  return [ownerUserId, ...(handoverToUserId ? [handoverToUserId] : []), ...shares.map(({ userId }) => userId)];
}

/** One つながり as pages see it; its listing only when the reader may see that. */
export function toConnectionView(row: Connection, listings: ReadableListings): ConnectionView {
  return {
    id: row.id,
    listingName: row.listingName,
    listing: (row.listingId !== null && listings.get(row.listingId)) || null,
    isRole: row.isRole,
    // Written by our own verbs only: a state that is none would be a bug, and 検討 is where everything begins.
    state: known(CONNECTION_STATES, row.state) ?? "considering",
    step: known(CONNECTING_STEPS, row.step),
    fit: known(FITS, row.fit),
    fromId: row.fromId,
    threadId: row.threadId,
    lookInOn: row.lookInOn,
    version: row.version,
    changedAt: tokyoDateKey(row.changedAt),
  };
}

function eventFacts(row: ConnectionEvent) {
  return {
    id: row.id,
    kind: known(EVENT_KINDS, row.kind) ?? "contact",
    onDay: row.onDay,
    connectionId: row.connectionId,
    fromState: known(CONNECTION_STATES, row.fromState),
    toState: known(CONNECTION_STATES, row.toState),
    step: known(CONNECTING_STEPS, row.step),
    reason: known(CHANGE_REASONS, row.reason),
    answer: known(WORD_ANSWERS, row.answer),
    level: known(MOTIVATIONS, row.level),
    wasDueOn: row.wasDueOn,
  };
}

function supportFacts({ id, fromDay, toDay }: SupportSpell): Omit<SupportSpellView, "label"> {
  return { id, fromDay, toDay };
}

function known<T extends string | number>(all: readonly T[], value: string | number | null): T | null {
  return all.find((item) => item === value) ?? null;
}
