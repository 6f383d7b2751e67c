import { db } from "~/gateways/db.server";
import type { EventListReport } from "./event-list-report";
import { ImportRefusal } from "./import-report";
import { type EventImport, planEventImport } from "./plan-event-import.server";
import { readEventList } from "./read-event-list.server";

/** `message`: why the file is refused whole, and what to do. */
export type EventListRefusal = { ok: false; line: number | null; message: string };

/** What importing a file at a desk would do, line by line. Changes nothing. */
export async function checkEventList(
  asked: EventImport & { file: Uint8Array },
): Promise<{ ok: true; report: EventListReport } | EventListRefusal> {
  try {
    const table = await readEventList(asked.file);
    return { ok: true, report: (await planEventImport(db(), table, asked)).report };
  } catch (error) {
    return refusalOf(error);
  }
}

/** Throws what is no refusal of a file. */
export function refusalOf(error: unknown): EventListRefusal {
  if (!(error instanceof ImportRefusal)) throw error;
  return { ok: false, line: error.line, message: error.message };
}
