import { db } from "~/gateways/db.server";
import { copyContent } from "./begin-content";
import { readContent } from "./content-of";
import { beginSymposium } from "./create-symposium.server";
import { type DeskAt, getEditable } from "./editable-symposium.server";

/**
 * Begins a symposium as a copy of one of the desk's, without its day, its link, its speakers' consents and its
 * registered. Returns its id. Throws DomainError("notFound").
 */
export async function copySymposium(options: {
  at: DeskAt;
  from: string;
  hostCode: string;
  /** null: the same. */
  title: string | null;
  now: Date;
}): Promise<string> {
  const { at, from, hostCode, title, now } = options;
  return db().$transaction(async (tx) => {
    const row = await getEditable(at, from, tx);
    const copied = copyContent(readContent(row.draft), now.getTime());
    const content = { ...copied, title: title ?? copied.title };
    // A series belongs to one municipality.
    const seriesId = row.hostCode === hostCode ? row.seriesId : null;
    const { isSample } = row;
    return beginSymposium(tx, { at, hostCode, content, seriesId, isSample, copiedFrom: from, now });
  });
}
