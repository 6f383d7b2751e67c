import { DUE_SOON_DAYS, isCheckOverdue } from "~/domain/directory/check-interval";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import { addDays, daysBetween, startOfTokyoDate, tokyoDateKey } from "~/shared/dates";
import type { ListingCall, Prisma } from "~prisma/client";
import { CALL_RESULTS, type CallFilter, type CallListItem, type CallView, compareCalls } from "./call-list";
import type { Desk } from "./desk";

export const CALLS_PER_PAGE = 50;
/** Of a desk at once: the longest due. Who has more begins with these. */
const MOST = 5_000;
const CALLS_SHOWN = 3;

const SHOWN = {
  ...{ id: true, kind: true, name: true, phone: true, phoneExtension: true, municipalityCode: true },
  ...{ nextCheckAt: true, confirmedAt: true },
} satisfies Prisma.ListingSelect;

/** What is due at a desk within 30 days or overdue, page by page, each with its last three calls. */
export async function findCallList(options: {
  desk: Desk;
  filter: CallFilter;
  now: Date;
}): Promise<{ items: CallListItem[]; total: number; pageCount: number }> {
  const { desk, filter, now } = options;
  const today = tokyoDateKey(now);
  const due = await db().listing.findMany({
    where: whereDue(desk, filter, now),
    select: { id: true, nextCheckAt: true, calls: { orderBy: NEWEST, take: 1, select: { nextOn: true } } },
    orderBy: [{ nextCheckAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  const order = due
    .flatMap(({ id, nextCheckAt, calls }) => {
      const nextOn = calls[0]?.nextOn ? tokyoDateKey(calls[0].nextOn) : null;
      return nextCheckAt ? [{ id, nextOn, dueOn: tokyoDateKey(nextCheckAt) }] : [];
    })
    .filter(({ nextOn }) => filter.withLater || nextOn === null || nextOn <= today)
    .sort((a, b) => compareCalls(a, b, today));
  const ids = order.slice((filter.page - 1) * CALLS_PER_PAGE, filter.page * CALLS_PER_PAGE).map(({ id }) => id);
  const rows = await db().listing.findMany({
    where: { id: { in: ids }, municipalityCode: { in: desk.codes } },
    select: { ...SHOWN, calls: { orderBy: NEWEST, take: CALLS_SHOWN } },
  });
  const items = ids.flatMap((id) => rows.filter((row) => row.id === id).map((row) => toItem(row, now)));
  return { items, total: order.length, pageCount: Math.ceil(order.length / CALLS_PER_PAGE) };
}

const NEWEST = [{ calledAt: "desc" as const }, { id: "desc" as const }];

/** One listing of the desk with all its calls, also when it is not due; null when it is not the desk's or has ended. */
export async function findCallItem(options: {
  desk: Desk;
  listingId: string;
  now: Date;
}): Promise<CallListItem | null> {
  const { desk, listingId, now } = options;
  const row = await db().listing.findFirst({
    where: { id: listingId, municipalityCode: { in: desk.codes }, status: { in: ["published", "paused"] } },
    select: { ...SHOWN, calls: { orderBy: NEWEST } },
  });
  return row && toItem(row, now);
}

function whereDue(desk: Desk, { due, kind, withPhone }: CallFilter, now: Date): Prisma.ListingWhereInput {
  const today = tokyoDateKey(now);
  const startOfToday = startOfTokyoDate(today);
  const end = startOfTokyoDate(addDays(today, DUE_SOON_DAYS));
  const nextCheckAt = { all: { lte: end }, overdue: { lt: startOfToday }, soon: { gte: startOfToday, lte: end } }[due];
  return {
    municipalityCode: { in: desk.codes },
    status: { in: ["published", "paused"] },
    nextCheckAt,
    ...(kind && { kind }),
    ...(withPhone && { phone: { not: null } }),
  };
}

type Row = Prisma.ListingGetPayload<{ select: typeof SHOWN }> & { calls: ListingCall[] };

function toItem(row: Row, now: Date): CallListItem {
  const today = tokyoDateKey(now);
  const dueOn = tokyoDateKey(row.nextCheckAt ?? now);
  const { id, kind, name, phone, phoneExtension } = row;
  return {
    ...{ id, kind, name, phone, phoneExtension, dueOn },
    municipalityName: municipalityByCode(row.municipalityCode)?.name ?? "",
    overdueDays: isCheckOverdue(dueOn, today) ? daysBetween(dueOn, today) : 0,
    confirmedOn: row.confirmedAt && tokyoDateKey(row.confirmedAt),
    calls: row.calls.map(toCallView),
  };
}

function toCallView(call: ListingCall): CallView {
  return {
    id: call.id,
    calledOn: tokyoDateKey(call.calledAt),
    by: call.calledByName,
    result: CALL_RESULTS.find((result) => result === call.result) ?? "noAnswer",
    note: call.note,
    nextOn: call.nextOn && tokyoDateKey(call.nextOn),
  };
}
