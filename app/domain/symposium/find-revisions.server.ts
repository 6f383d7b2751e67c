import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { readContent } from "./content-of";
import type { RevisionLine } from "./desk-symposia";
import { type DeskAt, getEditable } from "./editable-symposium.server";
import type { SymposiumContent } from "./symposium-content";

/** What was published when and by whom, the newest first. Throws DomainError("notFound"). */
export async function findRevisions(asked: { at: DeskAt; id: string }): Promise<RevisionLine[]> {
  await getEditable(asked.at, asked.id);
  const rows = await db().symposiumRevision.findMany({
    where: { symposiumId: asked.id },
    orderBy: { number: "desc" },
    select: { number: true, publishedAt: true, publishedById: true, changes: true },
  });
  const ids = rows.flatMap(({ publishedById }) => publishedById ?? []);
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return rows.map(({ number, publishedAt, publishedById, changes }) => ({
    ...{ number, changes, publishedAt: publishedAt.toISOString() },
    byName: users.find(({ id }) => id === publishedById)?.name ?? "",
  }));
}

/** One of them and the one before it. Throws DomainError("notFound"). */
export async function getRevision(asked: {
  at: DeskAt;
  id: string;
  number: number;
}): Promise<{ content: SymposiumContent; before: SymposiumContent | null }> {
  const { at, id, number } = asked;
  await getEditable(at, id);
  const rows = await db().symposiumRevision.findMany({
    where: { symposiumId: id, number: { in: [number, number - 1] } },
    select: { number: true, content: true },
  });
  const contentOf = (wanted: number) => {
    const row = rows.find((one) => one.number === wanted);
    return row ? readContent(row.content) : null;
  };
  const content = contentOf(number);
  if (!content) throw new DomainError("notFound", { symposium: id });
  return { content, before: contentOf(number - 1) };
}
