import type { Actor } from "~/domain/accounts/actor";
import { addSupport } from "~/domain/connection/add-support.server";
import { changeConnection } from "~/domain/connection/change-connection.server";
import type { AliasView, ConnectionView } from "~/domain/connection/connection-view";
import { deleteEvent } from "~/domain/connection/delete-event.server";
import { deleteSupport } from "~/domain/connection/delete-support.server";
import { endSupport } from "~/domain/connection/end-support.server";
import { lookIn } from "~/domain/connection/look-in.server";
import { moveCandidate } from "~/domain/connection/move-candidate.server";
import { noteContact } from "~/domain/connection/note-contact.server";
import { noteMotivation } from "~/domain/connection/note-motivation.server";
import { noteProblem } from "~/domain/connection/note-problem.server";
import {
  CHANGE_FIELDS,
  type DayLimits,
  LOOK_IN_FIELDS,
  NOTE_FIELDS,
  readChangeForm,
  readFit,
  readLookInForm,
  readMotivationForm,
  readNoteForm,
  readSupportForm,
  SUPPORT_FIELDS,
  textsOf,
} from "~/domain/connection/read-connection-forms";
import { reconnect } from "~/domain/connection/reconnect.server";
import {
  RECORD_DONE,
  type RecordAnswer,
  type RecordIntent,
  type RecordProblem,
  type RecordRefusal,
  readRecordIntent,
} from "~/domain/connection/record-answer";
import { firstChangeDayOf, firstDayOf } from "~/domain/connection/record-days";
import { removeCandidate } from "~/domain/connection/remove-candidate.server";
import { renewAlias } from "~/domain/connection/renew-alias.server";
import { setFit } from "~/domain/connection/set-fit.server";
import { setRole } from "~/domain/connection/set-role.server";
import { undoLastChange } from "~/domain/connection/undo-last-change.server";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError, isDomainError } from "~/shared/domain-error";

type Post = { actor: Actor; alias: AliasView; form: FormData; now: Date };
type Wish = Post & { connection: ConnectionView | null; limits: DayLimits };
export type RecordPost =
  | { done: (typeof RECORD_DONE)[RecordIntent]; connectionId: string | null }
  | { status: 409 | 422 | 429; answer: RecordAnswer };

/**
 * Carries out what a form on the page of an alias asks for. Gives back what was done and which つながり to show, or the
 * answer with its status. Throws DomainError("notFound").
 */
export async function postToAlias(post: Post): Promise<RecordPost> {
  const { alias, form, now } = post;
  const intent = readRecordIntent(form.get("intent"));
  const connectionId = textOf(form, "connectionId") || null;
  const connection = alias.connections.find(({ id }) => id === connectionId) ?? null;
  if (!intent || (connectionId !== null && !connection)) throw new DomainError("notFound", { alias: alias.id });
  const values = Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
  const answer = (status: 409 | 422 | 429, refusal: RecordRefusal | null, problems: RecordProblem[]): RecordPost => ({
    status,
    answer: { intent, connectionId, values, problems, refusal },
  });
  const limits = { today: tokyoDateKey(now), firstDay: firstDayOf(alias) };
  try {
    const outcome = await DEEDS[intent]({ ...post, connection, limits });
    if (outcome.problems) return answer(422, null, outcome.problems);
    return { done: RECORD_DONE[intent], connectionId: outcome.shows ?? (intent === "remove" ? null : connectionId) };
  } catch (error) {
    const refusal = isDomainError(error) ? refusalOf(error, intent) : null;
    if (!refusal) throw error;
    return answer(refusal === "limited" ? 429 : refusal === "conflict" ? 409 : 422, refusal, []);
  }
}

function refusalOf({ reason, facts }: DomainError, intent: RecordIntent): RecordRefusal | null {
  if (reason === "conflict" || reason === "limited") return reason;
  // The forms were read with the same limits: only midnight, or a change in between, leads here.
  if (reason === "notAllowed") return intent === "deleteEvent" ? "conflict" : "day";
  return reason === "notFound" && intent === "reconnect" && "listing" in facts ? "gone" : null;
}

type Outcome = { problems?: RecordProblem[]; shows?: string };

/** Each gives back what is wrong with the form, or which つながり to show when it is another one. */
const DEEDS: Record<RecordIntent, (wish: Wish) => Promise<Outcome>> = {
  change: async (wish) => {
    const { connectionId, version } = theOne(wish);
    const read = readChangeForm(textsOf(wish.form, CHANGE_FIELDS), changeLimits(wish));
    if (!read.ok) return read;
    return done(changeConnection({ ...who(wish), connectionId, change: read.input, version }));
  },
  lookIn: async (wish) => {
    const { connectionId } = theOne(wish);
    const form = textsOf(wish.form, LOOK_IN_FIELDS);
    const limits = form.result === "returns" ? changeLimits(wish) : wish.limits;
    const read = readLookInForm(form, limits);
    if (!read.ok) return read;
    return done(lookIn({ ...who(wish), connectionId, dueOn: textOf(wish.form, "dueOn") || null, input: read.input }));
  },
  contact: async (wish) => {
    const read = readNoteForm(textsOf(wish.form, NOTE_FIELDS), wish.limits);
    return read.ok ? done(noteContact({ ...noted(wish), ...read.input })) : read;
  },
  problem: async (wish) => {
    const read = readNoteForm(textsOf(wish.form, NOTE_FIELDS), wish.limits);
    return read.ok ? done(noteProblem({ ...noted(wish), ...read.input })) : read;
  },
  motivation: async (wish) => {
    const read = readMotivationForm(textsOf(wish.form, [...NOTE_FIELDS, "level"]), wish.limits);
    return read.ok ? done(noteMotivation({ ...who(wish), aliasId: wish.alias.id, ...read.input })) : read;
  },
  support: async (wish) => {
    const read = readSupportForm(textsOf(wish.form, SUPPORT_FIELDS), wish.limits);
    if (!read.ok) return read;
    await addSupport({ ...who(wish), aliasId: wish.alias.id, input: read.input });
    return {};
  },
  endSupport: (wish) => done(endSupport({ ...who(wish), supportId: supportOf(wish), toDay: wish.limits.today })),
  deleteSupport: (wish) => done(deleteSupport({ ...who(wish), supportId: supportOf(wish) })),
  fit: async (wish) => {
    const fit = readFit(textOf(wish.form, "fit"));
    if (fit === undefined) return { problems: [{ field: "fit", problem: "choose", found: [] }] };
    return done(setFit({ ...who(wish), connectionId: theOne(wish).connectionId, fit }));
  },
  role: (wish) => {
    const isRole = wish.form.get("isRole") === "yes";
    return done(setRole({ ...who(wish), connectionId: theOne(wish).connectionId, isRole }));
  },
  reconnect: async (wish) => {
    const { connectionId, version } = theOne(wish);
    const toListingId = textOf(wish.form, "toListingId");
    const form = { ...textsOf(wish.form, CHANGE_FIELDS), state: "reconnecting" };
    const to = wish.alias.connections.find(({ listing }) => listing?.id === toListingId);
    const read = readChangeForm(form, changeLimits(wish, to?.id));
    const problems: RecordProblem[] = to ? [] : [{ field: "toListingId", problem: "choose", found: [] }];
    if (!read.ok || !to) return { problems: [...problems, ...(read.ok ? [] : read.problems)] };
    const begun = await reconnect({ ...who(wish), connectionId, toListingId, change: read.input, version });
    return { shows: begun.connectionId };
  },
  remove: (wish) => done(removeCandidate({ ...who(wish), connectionId: theOne(wish).connectionId })),
  up: (wish) => done(moveCandidate({ ...who(wish), connectionId: theOne(wish).connectionId, direction: "up" })),
  down: (wish) => done(moveCandidate({ ...who(wish), connectionId: theOne(wish).connectionId, direction: "down" })),
  undo: (wish) => done(undoLastChange({ ...who(wish), aliasId: wish.alias.id, eventId: textOf(wish.form, "eventId") })),
  deleteEvent: (wish) => {
    const eventId = textOf(wish.form, "eventId");
    if (!wish.alias.events.some(({ id }) => id === eventId)) throw new DomainError("conflict", { event: eventId });
    return done(deleteEvent({ ...who(wish), eventId }));
  },
  renew: async (wish) => {
    await renewAlias({ ...who(wish), aliasId: wish.alias.id });
    return {};
  },
};

async function done(deed: Promise<void>): Promise<Outcome> {
  await deed;
  return {};
}

function who({ actor, now }: Wish) {
  return { actor, now };
}

function noted(wish: Wish) {
  return { ...who(wish), aliasId: wish.alias.id, connectionId: wish.connection?.id ?? null };
}

/** The つながり a form is about, with the version the form showed. */
function theOne({ connection, form, alias }: Wish): { connectionId: string; version: number } {
  if (!connection) throw new DomainError("notFound", { alias: alias.id });
  return { connectionId: connection.id, version: Number(form.get("version")) };
}

/** Changes of one つながり stay in order: none before the one before it. */
function changeLimits({ alias, connection, limits }: Wish, connectionId = connection?.id): DayLimits {
  return connectionId === undefined ? limits : { ...limits, firstDay: firstChangeDayOf(alias, connectionId) };
}

function supportOf({ alias, form }: Wish): string {
  const supportId = textOf(form, "supportId");
  if (!alias.supports.some(({ id }) => id === supportId)) throw new DomainError("conflict", { support: supportId });
  return supportId;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
