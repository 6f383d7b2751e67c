import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { digestOfToken, newLinkToken } from "~/shared/link-token.server";
import { readContent } from "./content-of";
import { type DeskAt, getEditable, lockEditable } from "./editable-symposium.server";
import { findVenue } from "./find-venue.server";
import { auditSymposium } from "./symposium-audit.server";
import type { SymposiumView } from "./symposium-view";
import { toSymposiumView } from "./to-symposium-view.server";

/**
 * Makes the secret link of the draft; one made before opens nothing any more. Returns its token, which is shown now and
 * kept nowhere. Throws DomainError("notFound").
 */
export async function makeDraftLink(options: { at: DeskAt; id: string }): Promise<string> {
  const { token, digest } = newLinkToken();
  await setDraftLink(options, digest);
  return token;
}

/** Ends the secret link. Throws DomainError("notFound"). */
export async function endDraftLink(options: { at: DeskAt; id: string }): Promise<void> {
  await setDraftLink(options, null);
}

async function setDraftLink({ at, id }: { at: DeskAt; id: string }, previewDigest: string | null): Promise<void> {
  await db().$transaction(async (tx) => {
    const { hostCode } = await lockEditable(at, id, tx);
    await tx.symposium.update({ where: { id }, data: { previewDigest } });
    const action = previewDigest === null ? "draftLinkEnded" : "draftLinkMade";
    await auditSymposium(tx, at.actor, { id, hostCode, action });
  });
}

/** Who looks at a draft: with its secret link, or at the desk. */
export type DraftKey = { token: string } | { at: DeskAt };

/**
 * The page of the draft as it would be published now; "incomplete" while day or hours are missing. Its pictures are asked
 * for under `filesPath`. Throws DomainError("notFound").
 */
export async function getDraftView(options: {
  id: string;
  key: DraftKey;
  filesPath: string;
  now: Date;
}): Promise<SymposiumView | "incomplete"> {
  const { id, key, filesPath, now } = options;
  await refuseStranger(id, key);
  const row = await db().symposium.findUniqueOrThrow({
    where: { id },
    include: { series: { select: { id: true, title: true } }, speakers: true },
  });
  const content = readContent(row.draft);
  const venue = await findVenue(content, row.hostCode);
  const view = toSymposiumView(row, content, row.speakers, { filesPath, venue });
  if (view.startsAt === "" || view.endsAt === "") return "incomplete";
  const revision = (row.publishedRevision ?? 0) + 1;
  return { ...view, revision, publishedAt: view.publishedAt || now.toISOString() };
}

/** Throws DomainError("notFound") unless the key opens this draft. */
export async function refuseStranger(id: string, key: DraftKey): Promise<void> {
  if ("at" in key) await getEditable(key.at, id);
  else if ((await db().symposium.count({ where: { id, previewDigest: digestOfToken(key.token) } })) === 0) {
    throw new DomainError("notFound", { symposium: id });
  }
}
