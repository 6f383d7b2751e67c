import type { Actor } from "~/domain/accounts/actor";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { Prisma } from "~prisma/client";
import { getDesk } from "./get-desk.server";
import { type QueueFilter, type QueueItem, type QueueView, REVIEWS_A_PAGE, readKindAndState } from "./queue-view";
import { REVIEW_KINDS, type ReviewKind } from "./review";

type AtDesk = { actor: Actor; deskCode: string };

/** One page of the desk's queue: what waits, oldest first, or what was decided, newest first. */
export async function findReviews({ actor, deskCode, filter }: AtDesk & { filter: QueueFilter }): Promise<QueueView> {
  const desk = getDesk({ actor, code: deskCode });
  const town = { municipalityCode: { in: codesFor(desk.codes, filter) } };
  const isOpen = filter.state === "open";
  const where: Prisma.ReviewWhereInput = {
    ...town,
    state: isOpen ? "open" : { not: "open" },
    ...(filter.kind && { kind: filter.kind }),
  };
  const [total, rows, counts] = [
    await db().review.count({ where }),
    await db().review.findMany({
      where,
      orderBy: isOpen ? [{ createdAt: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "asc" }],
      skip: (filter.page - 1) * REVIEWS_A_PAGE,
      take: REVIEWS_A_PAGE,
    }),
    await countOpen(town),
  ];
  const items = rows.flatMap((row): QueueItem[] => {
    const words = readKindAndState(row);
    if (!words) return [];
    const { id, summary, municipalityCode, createdAt, decidedAt } = row;
    const municipalityName = municipalityByCode(municipalityCode)?.name ?? municipalityCode;
    const times = { createdAt: createdAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null };
    return [{ id, ...words, summary, municipalityName, ...times }];
  });
  return { filter, items, total, pageCount: Math.max(1, Math.ceil(total / REVIEWS_A_PAGE)), counts };
}

/** How much waits at a desk, by kind. */
export async function countOpenReviews({ actor, deskCode }: AtDesk): Promise<Record<ReviewKind, number>> {
  const desk = getDesk({ actor, code: deskCode });
  return countOpen({ municipalityCode: { in: desk.codes } });
}

/** The review to look at after this one: the oldest that waits; null when nothing does. */
export async function nextOpenReview({ actor, deskCode, after }: AtDesk & { after: string }): Promise<string | null> {
  const desk = getDesk({ actor, code: deskCode });
  const next = await db().review.findFirst({
    where: { municipalityCode: { in: desk.codes }, state: "open", id: { not: after } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return next?.id ?? null;
}

async function countOpen(town: Prisma.ReviewWhereInput): Promise<Record<ReviewKind, number>> {
  const groups = await db().review.groupBy({ by: ["kind"], where: { ...town, state: "open" }, _count: true });
  const count = (kind: ReviewKind) => groups.find((group) => group.kind === kind)?._count ?? 0;
  return Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, count(kind)])) as Record<ReviewKind, number>;
}

function codesFor(codes: string[], { municipalityCode }: QueueFilter): string[] {
  return municipalityCode === null ? codes : codes.filter((code) => code === municipalityCode);
}
