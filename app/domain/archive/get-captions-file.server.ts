import { db } from "~/gateways/db.server";
import type { Actor } from "../accounts/actor";
import { toSrt, toVtt } from "./captions-file";
import { findReadableTracks } from "./readable-tracks.server";
import { canEditRecord } from "./rules";

export type CaptionsFile = { body: string; contentType: string; fileName: string };

const FILE = /^([a-zA-Z-]{2,20})\.(vtt|srt)$/;

/**
 * `ja.vtt` or `ja.srt` of a record everyone may read; of a draft or a refused one for its officers alone. null for all
 * others, as if there was none.
 */
export async function getCaptionsFile(options: {
  recordId: string;
  file: string;
  actor: Actor | null;
}): Promise<CaptionsFile | null> {
  const { recordId, file, actor } = options;
  const [, language = "", format] = FILE.exec(file) ?? [];
  if (!format || !(await mayOpen(recordId, actor))) return null;
  const track = await db().archiveTrack.findUnique({
    where: { recordId_language: { recordId, language } },
    include: { cues: { orderBy: [{ startMs: "asc" }, { id: "asc" }] } },
  });
  if (!track || track.cues.length === 0) return null;
  const fileName = `${recordId}.${language}.${format}`;
  if (format === "srt")
    return { body: toSrt(track.cues), contentType: "application/x-subrip; charset=utf-8", fileName };
  return { body: toVtt(track.cues), contentType: "text/vtt; charset=utf-8", fileName };
}

async function mayOpen(recordId: string, actor: Actor | null): Promise<boolean> {
  if (await findReadableTracks(recordId)) return true;
  if (!actor) return false;
  const record = await db().archiveRecord.findUnique({ where: { id: recordId } });
  return record !== null && canEditRecord(actor, record);
}
