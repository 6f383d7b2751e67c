/** What is taken out of a content when it is published, to list, sort and lock by. */
import { addDays, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import { symposiumTimes } from "./find-problems";
import type { SymposiumForm } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

export type PublishedColumns = {
  title: string;
  startsAt: Date;
  endsAt: Date;
  form: SymposiumForm;
  themes: string[];
  onlineCapacity: number | null;
  venueCapacity: number | null;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
  eraseOn: Date;
};

/** Throws when day or hours are not known: what is published has been checked before. */
export function publishedColumns(content: SymposiumContent): PublishedColumns {
  const times = symposiumTimes(content);
  if (!times) throw new Error("A symposium without day and hours cannot be published");
  const { title, form, themes, registration } = content;
  const { onlineCapacity, venueCapacity, opensAt, closesAt, eraseAfterDays } = registration;
  return {
    ...{ title, form, themes, onlineCapacity, venueCapacity, ...times },
    registrationOpensAt: opensAt === null ? null : new Date(opensAt),
    registrationClosesAt: closesAt === null ? null : new Date(closesAt),
    eraseOn: startOfTokyoDate(addDays(tokyoDateKey(times.endsAt), eraseAfterDays)),
  };
}
