import { beginSymposia } from "~/domain/symposium/create-symposium.server";
import { db } from "~/gateways/db.server";
import { type EventListRefusal, refusalOf } from "./check-event-list.server";
import type { EventListReport } from "./event-list-report";
import { type EventImport, planEventImport } from "./plan-event-import.server";
import { readEventList } from "./read-event-list.server";

/** Any number, the same in every process: two imports at once would each find nothing and make everything twice. */
const IMPORT_LOCK = 7_214_902;
const IMPORT_TRANSACTION = { maxWait: 60_000, timeout: 60_000 };

/**
 * Makes a draft of every new event of a file, all or none; nothing is published. The file is read anew, so the report may
 * differ from the one shown before. Throws DomainError("notFound") when the desk is not the actor's.
 */
export async function importEventList(
  asked: EventImport & { file: Uint8Array },
): Promise<{ ok: true; report: EventListReport; made: string[] } | EventListRefusal> {
  const { at, now, file } = asked;
  try {
    const table = await readEventList(file);
    return await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${IMPORT_LOCK}::bigint)`;
      const { report, drafts } = await planEventImport(tx, table, asked);
      const made = await beginSymposia(tx, { at, now, beginnings: drafts });
      return { ok: true as const, report, made };
    }, IMPORT_TRANSACTION);
  } catch (error) {
    return refusalOf(error);
  }
}
