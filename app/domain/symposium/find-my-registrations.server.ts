import type { Actor } from "~/domain/accounts/actor";
import { normalEmail } from "~/domain/accounts/email";
import { db } from "~/gateways/db.server";
import type { MyRegistration } from "./registration-view";
import type { EventStatus, Place, RegistrationState } from "./symposium";

const SHOWN = 20;

/** What someone with an account has registered for, also by their address without signing in; the next one first. */
export async function findMyRegistrations({ actor }: { actor: Actor }): Promise<MyRegistration[]> {
  const byAddress = actor.emailVerified ? [{ emailKey: normalEmail(actor.email) }] : [];
  const rows = await db().registration.findMany({
    where: { OR: [{ userId: actor.userId }, ...byAddress], state: { not: "cancelled" } },
    include: { symposium: { select: { title: true, startsAt: true, endsAt: true, eventStatus: true } } },
    orderBy: [{ symposium: { startsAt: "desc" } }, { number: "asc" }],
    take: SHOWN,
  });
  return rows.flatMap(({ token, state, place, symposium }): MyRegistration[] => {
    const { title, startsAt, endsAt, eventStatus } = symposium;
    if (title === null || startsAt === null || endsAt === null) return [];
    return [
      {
        ...{ token, title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
        ...{ state: state as RegistrationState, place: place as Place, status: eventStatus as EventStatus },
      },
    ];
  });
}
