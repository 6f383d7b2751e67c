import { db } from "~/gateways/db.server";
import { readContent } from "./content-of";
import { type DeskAt, whereEditable } from "./editable-symposium.server";

const MOST_COPIES = 50;

/** What a new symposium can be copied from: the desk's own, the last changed first. */
export async function findCopies({ at }: { at: DeskAt }): Promise<{ id: string; title: string }[]> {
  const rows = await db().symposium.findMany({
    where: whereEditable(at),
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: MOST_COPIES,
    select: { id: true, draft: true },
  });
  return rows.map(({ id, draft }) => ({ id, title: readContent(draft).title }));
}
