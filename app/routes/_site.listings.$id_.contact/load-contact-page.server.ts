import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { getListing } from "~/domain/directory/get-listing.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { relayFactsOf } from "~/domain/relay/relay-facts.server";
import type { ContactWay } from "~/domain/relay/relay-thread";
import { DomainError } from "~/shared/domain-error";

export type ContactPage = {
  id: string;
  name: string;
  way: ContactWay;
  town: string;
  /** Who is signed in; the address of the account is not sent to the browser. */
  sender: { name: string } | null;
  isOwn: boolean;
};

/** What the contact form needs. Throws DomainError("notFound") when nobody would read what is sent. */
export async function loadContactPage({ id, actor }: { id: string; actor: Actor | null }): Promise<ContactPage> {
  const listing = await getListing({ id, scope: scopeOf(actor) });
  const { way, ownerUserId } = await relayFactsOf(id);
  if (!way) throw new DomainError("notFound", { listing: id });
  const municipality = municipalityByCode(listing.municipalityCode);
  return {
    id,
    name: listing.name,
    way,
    town: municipality ? fullName(municipality) : listing.municipalityCode,
    sender: actor && { name: actor.name },
    isOwn: actor !== null && ownerUserId === actor.userId,
  };
}
