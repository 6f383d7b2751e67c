import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import type { Registration } from "~prisma/client";
import { findPublished, lockPublished, type PublishedSymposium } from "./published-symposium.server";

export type OpenedRegistration = { registration: Registration; published: PublishedSymposium };

const TOKEN = /^[\w-]{43}$/;

/** What a personal link opens. Throws DomainError("notFound"), also when everything has been erased. */
export async function openRegistration(token: string): Promise<OpenedRegistration> {
  const registration = await findByToken(token, db());
  const published = await findPublished(registration.symposiumId);
  if (!published) throw new DomainError("notFound", {});
  return { registration, published };
}

/** The same with the symposium locked, read again under the lock. */
export async function lockRegistration(token: string, tx: Tx): Promise<OpenedRegistration> {
  const { symposiumId } = await findByToken(token, tx);
  const published = await lockPublished(symposiumId, tx);
  if (!published) throw new DomainError("notFound", {});
  return { registration: await findByToken(token, tx), published };
}

async function findByToken(token: string, tx: Tx): Promise<Registration> {
  const found = TOKEN.test(token) ? await tx.registration.findUnique({ where: { token } }) : null;
  if (!found) throw new DomainError("notFound", {});
  return found;
}
