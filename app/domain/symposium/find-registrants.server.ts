import { db } from "~/gateways/db.server";
import { tokyoDateKey } from "~/shared/dates";
import { type DeskAt, getEditable } from "./editable-symposium.server";
import { ERASED_ACTION } from "./erase-registrations.server";
import { REGISTRANTS_A_PAGE, type RegistrantFilter } from "./registrant-filter";
import { countRegistrants, type RegistrantNumbers } from "./registrant-numbers";
import { orderRegistrants, toRegistrantHead, toRegistrantLine, whereRegistrants } from "./registrant-row.server";
import type { RegistrantLine, RegistrantsView } from "./registrant-view";

type Asked = { at: DeskAt; symposiumId: string; filter: RegistrantFilter };

/** One page of the registered, with the numbers of all. Throws DomainError("notFound"). */
export async function findRegistrants({ at, symposiumId, filter }: Asked): Promise<RegistrantsView> {
  const symposium = await getEditable(at, symposiumId);
  const where = whereRegistrants(symposiumId, filter);
  const [total, rows, all] = await Promise.all([
    db().registration.count({ where }),
    db().registration.findMany({
      where,
      orderBy: orderRegistrants(filter),
      skip: (filter.page - 1) * REGISTRANTS_A_PAGE,
      take: REGISTRANTS_A_PAGE,
    }),
    db().registration.findMany({
      where: { symposiumId },
      select: { state: true, place: true, checkedInAt: true, joinedAt: true, createdAt: true },
    }),
  ]);
  const head = toRegistrantHead(symposium);
  return {
    head,
    numbers: (head.isErased ? await keptNumbers(symposiumId) : null) ?? countRegistrants(all),
    byDay: countDays(all.map(({ createdAt }) => createdAt)),
    filter,
    lines: rows.map(toRegistrantLine),
    total,
    pageCount: Math.max(1, Math.ceil(total / REGISTRANTS_A_PAGE)),
  };
}

/** All of them, for a file or on paper. */
export async function findAllRegistrants({ at, symposiumId, filter }: Asked) {
  const symposium = await getEditable(at, symposiumId);
  const rows = await db().registration.findMany({
    where: whereRegistrants(symposiumId, filter),
    orderBy: orderRegistrants(filter),
  });
  return { head: toRegistrantHead(symposium), rows };
}

/** Those who come to the venue, for the list at the reception. */
export async function findVenueList({ at, symposiumId }: Omit<Asked, "filter">) {
  const symposium = await getEditable(at, symposiumId);
  const rows = await db().registration.findMany({
    where: { symposiumId, place: "venue", state: "placed" },
    orderBy: [{ name: "asc" }, { number: "asc" }],
  });
  return { head: toRegistrantHead(symposium), lines: rows.map(toRegistrantLine) satisfies RegistrantLine[] };
}

function countDays(instants: Date[]): { day: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const instant of instants) {
    const day = tokyoDateKey(instant);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, count }));
}

/** What the record kept when everything else was erased. */
export async function keptNumbers(symposiumId: string): Promise<RegistrantNumbers | null> {
  const line = await db().auditLog.findFirst({
    where: { subjectType: "symposium", subjectId: symposiumId, action: ERASED_ACTION },
    orderBy: { id: "desc" },
  });
  return line ? (line.detail as RegistrantNumbers) : null;
}
