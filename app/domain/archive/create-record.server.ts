import { readContent } from "~/domain/symposium/content-of";
import { type DeskAt, getEditable } from "~/domain/symposium/editable-symposium.server";
import { publishedContent } from "~/domain/symposium/publish-symposium.server";
import { db, type Tx } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { newId } from "~/shared/ids";
import { asJson } from "./as-json.server";
import { contentOfSymposium } from "./content-of-symposium";
import { auditRecord } from "./record-audit.server";
import { EMPTY_RECORD, type RecordContent, recordContentSchema } from "./record-content";
import { canEditRecord } from "./rules";

export type RecordBeginning = {
  at: DeskAt;
  hostCode: string;
  content: RecordContent;
  coHosts?: string[];
  symposiumId?: string | null;
  seriesId?: string | null;
  seriesNumber?: number | null;
  /** Of the talk list it comes from. */
  sourceId?: string | null;
  isSample?: boolean;
  now: Date;
};

/**
 * Begins a record of a municipality of the desk: empty but for its title, or, with `symposiumId`, with what the page of
 * that symposium says; `title` "" takes the symposium's. Returns its id. Throws DomainError("notFound").
 */
export async function createRecord(options: {
  at: DeskAt;
  hostCode: string;
  title: string;
  symposiumId?: string | null;
  isSample?: boolean;
  now: Date;
}): Promise<string> {
  const { at, hostCode, title, symposiumId = null, isSample = false, now } = options;
  if (symposiumId === null) {
    const content = { ...EMPTY_RECORD, title };
    return db().$transaction((tx) => beginRecord(tx, { at, hostCode, content, isSample, now }));
  }
  return db().$transaction(async (tx) => {
    const symposium = await getEditable(at, symposiumId, tx);
    const from = (await publishedContent(tx, symposium)) ?? readContent(symposium.draft);
    const content = contentOfSymposium(from, now.getTime());
    const hosts = [symposium.hostCode, ...symposium.coHosts].filter((code) => code !== hostCode);
    return beginRecord(tx, {
      ...{ at, hostCode, coHosts: hosts, symposiumId, now },
      content: title ? { ...content, title } : content,
      isSample: isSample || symposium.isSample,
    });
  });
}

/** The row with a first draft, and the line in the record of the desk. Throws DomainError("notFound") for another town. */
export async function beginRecord(tx: Tx, beginning: RecordBeginning): Promise<string> {
  const { at, hostCode, content, coHosts = [], now } = beginning;
  const { symposiumId = null, seriesId = null, seriesNumber = null, sourceId = null, isSample = false } = beginning;
  const isOwn = at.codes.includes(hostCode) && canEditRecord(at.actor, { hostCode, coHosts: [] });
  if (!isOwn) throw new DomainError("notFound", { desk: hostCode });
  const id = newId("rec", now.getTime());
  await tx.archiveRecord.create({
    data: {
      ...{ id, hostCode, coHosts, symposiumId, seriesId, seriesNumber, sourceId, isSample },
      draft: asJson(recordContentSchema.parse(content)),
      ...{ createdById: at.actor.userId, createdAt: now, updatedAt: now },
    },
  });
  await auditRecord(tx, at.actor, { id, hostCode, action: "created" });
  return id;
}
