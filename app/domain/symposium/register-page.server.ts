import { addDays, tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { doorOf } from "./get-registration-door.server";
import { findPublished, hostNameOf, type PublishedSymposium } from "./published-symposium.server";
import type { AskedView, PlaceChoice, RegisteredSymposiumView, RegisterPageView } from "./registration-view";
import type { EventStatus } from "./symposium";
import { PLACES } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

/** What the register page shows, and what its form is read against. Throws DomainError("notFound"). */
export async function getRegisterPage(options: {
  symposiumId: string;
  now: Date;
}): Promise<{ page: RegisterPageView; content: SymposiumContent }> {
  const { symposiumId, now } = options;
  const published = await findPublished(symposiumId);
  if (!published) throw new DomainError("notFound", { symposium: symposiumId });
  const { row, content } = published;
  const door = await doorOf(published, now);
  const page: RegisterPageView = {
    symposium: symposiumViewOf(published),
    door: door.state,
    opensAt: row.registrationOpensAt?.toISOString() ?? null,
    closesAt: (row.registrationClosesAt ?? row.startsAt).toISOString(),
    places: PLACES.flatMap((place): PlaceChoice[] => {
      const seats = door[place];
      return seats ? [{ place, ...seats }] : [];
    }),
    asked: askedOf(content),
    purpose: content.registration.purpose,
    eraseOn: eraseDayOf(published),
  };
  return { page, content };
}

export function symposiumViewOf({ row, content }: PublishedSymposium): RegisteredSymposiumView {
  const { name, address } = content.venue;
  return {
    id: row.id,
    path: `/symposia/${row.id}`,
    title: row.title,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    form: row.form,
    venue: row.form === "online" ? null : { name, address },
    hostName: hostNameOf(row.hostCode),
    contact: content.contact,
    status: row.eventStatus as EventStatus,
    statusNote: row.statusNote,
    isSample: row.isSample,
  };
}

export function askedOf({ registration }: SymposiumContent): AskedView {
  const { asksOrganisation, asksJobTitle, allowsGroups, questions } = registration;
  return { organisation: asksOrganisation, jobTitle: asksJobTitle, groups: allowsGroups, questions };
}

/** The Tokyo day on which everything about the registered is erased. */
export function eraseDayOf({ row, content }: PublishedSymposium): string {
  if (row.eraseOn) return tokyoDateKey(row.eraseOn);
  return addDays(tokyoDateKey(row.endsAt), content.registration.eraseAfterDays);
}
