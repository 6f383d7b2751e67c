import { isMailAddress } from "~/domain/mail/mail-address";
import { db, type Tx } from "~/gateways/db.server";
import type { ListingKind } from "~prisma/client";
import type { ContactWay } from "./relay-thread";

/** `email` is empty for the town's officers: who they are is looked up for every mail. */
export type Recipient = { way: ContactWay; userId: string | null; email: string };

type Asked = {
  id: string;
  kind: ListingKind;
  municipalityCode: string;
  email: string | null;
  organizationId: string | null;
  ownerUserId: string | null;
};

export const RECIPIENT_COLUMNS = {
  id: true,
  kind: true,
  municipalityCode: true,
  email: true,
  organizationId: true,
  ownerUserId: true,
} as const;

/**
 * Who gets what is written about a listing: who offers or runs it; else its published address; else that of its
 * organisation; else the officers of its municipality. null when there is nobody. Not for pages: it holds an address.
 */
export async function findRecipient(tx: Tx, listing: Asked): Promise<Recipient | null> {
  const owner = listing.ownerUserId && (await tx.user.findUnique({ where: { id: listing.ownerUserId } }));
  if (owner && isMailAddress(owner.email)) {
    const way = listing.kind === "person" || listing.kind === "role" ? "person" : "operator";
    return { way, userId: owner.id, email: owner.email };
  }
  const published = listing.kind === "person" ? null : (listing.email ?? (await emailOfOrganization(tx, listing)));
  if (published && isMailAddress(published)) return { way: "organisation", userId: null, email: published };
  const officers = await findOfficers(tx, listing.municipalityCode);
  return officers.length > 0 ? { way: "office", userId: null, email: "" } : null;
}

/** How one may write about a published listing; null when nobody would read it. Without any address: for pages. */
export async function contactWayOf(listingId: string): Promise<ContactWay | null> {
  const listing = await db().listing.findFirst({
    where: { id: listingId, status: "published" },
    select: RECIPIENT_COLUMNS,
  });
  return listing && ((await findRecipient(db(), listing))?.way ?? null);
}

/** Officers of a municipality whom a mail reaches. */
export async function findOfficers(tx: Tx, municipalityCode: string): Promise<{ userId: string; email: string }[]> {
  const users = await tx.user.findMany({
    where: { emailVerified: true, memberships: { some: { role: "officer", status: "approved", municipalityCode } } },
    select: { id: true, email: true },
    orderBy: { id: "asc" },
    take: 20,
  });
  return users.flatMap(({ id, email }) => (isMailAddress(email) ? [{ userId: id, email }] : []));
}

async function emailOfOrganization(tx: Tx, { organizationId }: Asked): Promise<string | null> {
  if (!organizationId) return null;
  const other = await tx.listing.findFirst({
    where: { organizationId, status: "published", visibility: "public", kind: { not: "person" }, email: { not: null } },
    select: { email: true },
    orderBy: { id: "asc" },
  });
  return other?.email ?? null;
}
