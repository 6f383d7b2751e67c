import type { Actor } from "~/domain/accounts/actor";
import { normalEmail } from "~/domain/accounts/email";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { newLinkToken } from "~/shared/link-token.server";
import { doorStateOf } from "./get-registration-door.server";
import { findPublished, lockPublished, type PublishedSymposium, SEAT_TRANSACTION } from "./published-symposium.server";
import { type DoorState, LIVE_STATES, type PlaceCounts, stateOnArrival } from "./registration";
import type { PersonRow, RegistrationInput } from "./registration-form";
import { mailAlready, mailRegistered } from "./registration-mails.server";
import { capacityOf, countSeats } from "./seat-counts.server";
import { auditSymposium } from "./symposium-audit.server";

/** The same form sent twice in this time is one wish. */
const DOUBLE_SUBMIT_MS = 10 * 60_000;

/** How many got a place and how many wait, as it would be for addresses that are not registered yet. */
export type Arrivals = { placed: number; waiting: number };
export type RegisterAnswer = { ok: true; arrivals: Arrivals } | { ok: false; door: DoorState };

/**
 * Registers one person, or the people of a workplace, each with a number, a personal link and a mail. One short
 * transaction with the symposium locked: whoever comes first has the lower number, and a place while there are any.
 * The answer is the same for an address that is registered already; only a mail to its owner says so.
 * Throws DomainError("notFound").
 */
export async function register(options: {
  symposiumId: string;
  input: RegistrationInput;
  actor: Actor | null;
  now: Date;
}): Promise<RegisterAnswer> {
  const { symposiumId, input, actor, now } = options;
  const known = await findPublished(symposiumId);
  return db().$transaction(async (tx): Promise<RegisterAnswer> => {
    const published = await lockPublished(symposiumId, tx, known);
    if (!published) throw new DomainError("notFound", { symposium: symposiumId });
    const door = doorStateOf(published, now);
    if (door !== "open") return { ok: false, door };
    return { ok: true, arrivals: await arrive(tx, { published, input, actor, now }) };
  }, SEAT_TRANSACTION);
}

type Arriving = { published: PublishedSymposium; input: RegistrationInput; actor: Actor | null; now: Date };

async function arrive(tx: Tx, { published, input, actor, now }: Arriving): Promise<Arrivals> {
  const { row } = published;
  const counts = (await countSeats(row.id, tx))[input.place];
  const capacity = capacityOf(row, input.place);
  const groupId = input.groupName === null ? null : newId("grp", now.getTime());
  const arrivals: Arrivals = { placed: 0, waiting: 0 };
  let number = await lastNumber(tx, row.id);
  let added = 0;
  for (const person of input.people) {
    const state = stateOnArrival(capacity, counts);
    arrivals[state]++;
    if (await isThereAlready(tx, { published, person, now })) continue;
    number++;
    added++;
    counts[state]++;
    const data = toRow({ published, input, actor, now }, { person, state, number, groupId });
    await tx.registration.create({ data });
    const position = state === "waiting" ? counts.waiting : null;
    await mailRegistered(tx, { published, registrant: data, now }, { state, position });
  }
  if (added > 0) {
    const detail = { count: added, place: input.place };
    await auditSymposium(tx, actor, { id: row.id, hostCode: row.hostCode, action: "registered", detail });
  }
  return arrivals;
}

export async function lastNumber(tx: Tx, symposiumId: string): Promise<number> {
  const { _max } = await tx.registration.aggregate({ where: { symposiumId }, _max: { number: true } });
  return _max.number ?? 0;
}

async function isThereAlready(
  tx: Tx,
  { published, person, now }: { published: PublishedSymposium; person: PersonRow; now: Date },
): Promise<boolean> {
  const registrant = await tx.registration.findFirst({
    where: { symposiumId: published.row.id, emailKey: normalEmail(person.email), state: { in: [...LIVE_STATES] } },
  });
  if (!registrant) return false;
  const isDouble = now.getTime() - registrant.createdAt.getTime() < DOUBLE_SUBMIT_MS;
  if (!isDouble) await mailAlready(tx, { published, registrant, now });
  return true;
}

type Seat = { person: PersonRow; state: keyof Arrivals & keyof PlaceCounts; number: number; groupId: string | null };

export function toRow({ published, input, actor, now }: Arriving, { person, state, number, groupId }: Seat) {
  const emailKey = normalEmail(person.email);
  const isOwn = actor !== null && normalEmail(actor.email) === emailKey;
  return {
    id: newId("reg", now.getTime()),
    symposiumId: published.row.id,
    number,
    state,
    place: input.place,
    ...{ name: person.name, email: person.email, emailKey },
    ...{ organisation: input.organisation, jobTitle: input.jobTitle, answers: input.answers },
    ...{ groupId, groupName: input.groupName },
    userId: isOwn ? actor.userId : null,
    token: newLinkToken().token,
    checkInCode: newId("c", now.getTime()).slice(-10),
    createdAt: now,
  };
}
