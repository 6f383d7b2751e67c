import { db } from "~/gateways/db.server";
import type { GlossaryDesk } from "./glossary-desk.server";

const MOST_CHOICES = 500;

/** The terms a term or column of this desk may name: everyone's published ones and its own drafts. */
export async function findTermChoices({
  at,
  exceptId = "",
}: {
  at: GlossaryDesk;
  exceptId?: string;
}): Promise<{ id: string; word: string }[]> {
  return db().term.findMany({
    where: { id: { not: exceptId }, OR: [{ publishedAt: { not: null } }, { hostCode: { in: [...at.codes] } }] },
    select: { id: true, word: true },
    orderBy: [{ reading: "asc" }, { id: "asc" }],
    take: MOST_CHOICES,
  });
}
