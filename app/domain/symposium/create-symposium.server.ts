import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { asJson } from "./as-json.server";
import { beginContent } from "./begin-content";
import type { DeskAt } from "./editable-symposium.server";
import { canEditSymposium } from "./rules";
import { auditSymposia } from "./symposium-audit.server";
import type { SymposiumContent } from "./symposium-content";

type Beginning = {
  at: DeskAt;
  hostCode: string;
  content: SymposiumContent;
  seriesId?: string | null;
  copiedFrom?: string | null;
  /** ID in the event list it comes from. */
  sourceId?: string | null;
  isSample?: boolean;
  now: Date;
};

/**
 * Begins a symposium of a municipality of the desk, with the municipality as its host. `purpose`: what the registered are
 * told first about why they are asked. Returns its id. Throws DomainError("notFound").
 */
export async function createSymposium(options: {
  at: DeskAt;
  hostCode: string;
  title: string;
  purpose?: string;
  isSample?: boolean;
  now: Date;
}): Promise<string> {
  const { title, purpose = "", ...beginning } = options;
  const { hostCode, now } = beginning;
  const municipality = municipalityByCode(hostCode);
  const host = { code: hostCode, name: municipality ? fullName(municipality) : hostCode };
  const content = beginContent({ title, host, purpose, nowMs: now.getTime() });
  return db().$transaction((tx) => beginSymposium(tx, { ...beginning, content }));
}

/** The row with a first draft and a row for each speaker in it, and the line in the record. */
export async function beginSymposium(tx: Tx, beginning: Beginning): Promise<string> {
  const { at, now, ...one } = beginning;
  const [id] = await beginSymposia(tx, { at, now, beginnings: [one] });
  return id!;
}

/** Several at once, in the order given: on PGlite every query of a long transaction makes everybody wait. */
export async function beginSymposia(
  tx: Tx,
  asked: { at: DeskAt; now: Date; beginnings: readonly Omit<Beginning, "at" | "now">[] },
): Promise<string[]> {
  const { at, now, beginnings } = asked;
  const rows = beginnings.map((beginning) => {
    const { hostCode, content, seriesId = null, copiedFrom = null, sourceId = null, isSample = false } = beginning;
    const isOwn = at.codes.includes(hostCode) && canEditSymposium(at.actor, { hostCode, coHosts: [] });
    if (!isOwn) throw new DomainError("notFound", { desk: hostCode });
    const id = newId("sym", now.getTime());
    const made = { createdById: at.actor.userId, createdAt: now, updatedAt: now };
    return { id, hostCode, seriesId, copiedFrom, sourceId, isSample, draft: asJson(content), ...made };
  });
  await tx.symposium.createMany({ data: rows });
  const speakers = beginnings.flatMap(({ content }, index) =>
    content.speakers.map((speaker) => ({ id: speaker.id, symposiumId: rows[index]!.id, createdAt: now })),
  );
  await tx.symposiumSpeaker.createMany({ data: speakers });
  const done = rows.map(({ id, hostCode, copiedFrom }) => ({
    id,
    hostCode,
    action: copiedFrom ? "copied" : "created",
  }));
  await auditSymposia(tx, at.actor, done);
  return rows.map(({ id }) => id);
}
