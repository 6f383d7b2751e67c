import { db, type Tx } from "~/gateways/db.server";
import { moveUp } from "./move-up.server";
import { lockRegistration, type OpenedRegistration } from "./personal-link.server";
import { SEAT_TRANSACTION } from "./published-symposium.server";
import { freeSeats, LIVE_STATES, stateOnArrival } from "./registration";
import type { ChangeInput } from "./registration-change";
import { mailPlaced } from "./registration-mails.server";
import { capacityOf, countSeats } from "./seat-counts.server";
import type { Place } from "./symposium";
import { auditSymposium } from "./symposium-audit.server";

/** `full`: the other place has none left; everything stays as it was. `over`: nothing can be changed any more. */
export type ChangeAnswer = "changed" | "full" | "over";

/**
 * Changes what someone wrote, or the place. Who has a place only leaves it for another one; who waits goes on waiting
 * with the same number. Throws DomainError("notFound").
 */
export async function changeRegistration(options: {
  token: string;
  input: ChangeInput;
  now: Date;
}): Promise<ChangeAnswer> {
  const { token, input, now } = options;
  return db().$transaction(async (tx): Promise<ChangeAnswer> => {
    const opened = await lockRegistration(token, tx);
    const { registration, published } = opened;
    const isLive = LIVE_STATES.some((state) => state === registration.state);
    if (!isLive || published.row.startsAt <= now) return "over";
    const { place, ...words } = input;
    if (place !== registration.place && (await changePlace(tx, opened, place, now)) === "full") return "full";
    await tx.registration.update({ where: { id: registration.id }, data: words });
    const { id, hostCode } = published.row;
    await auditSymposium(tx, null, { id, hostCode, action: "registrationChanged" });
    return "changed";
  }, SEAT_TRANSACTION);
}

async function changePlace(
  tx: Tx,
  { registration, published }: OpenedRegistration,
  place: Place,
  now: Date,
): Promise<"moved" | "full"> {
  const counts = (await countSeats(published.row.id, tx))[place];
  const capacity = capacityOf(published.row, place);
  const gets = stateOnArrival(capacity, counts);
  const waits = registration.state === "waiting";
  if (gets === "waiting" && !waits) return "full";
  const state = waits && freeSeats(capacity, counts) === 0 ? "waiting" : gets;
  const data = { place, state, offerEndsAt: null };
  await tx.registration.update({ where: { id: registration.id }, data });
  if (state === "placed") {
    const registrant = { ...registration, place };
    await mailPlaced(tx, { published, registrant, now }, `${place}:${now.getTime()}`);
  }
  await moveUp(tx, published, now);
  return "moved";
}
