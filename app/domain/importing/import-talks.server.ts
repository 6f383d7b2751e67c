import { readFile, stat } from "node:fs/promises";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { db } from "~/gateways/db.server";
import { beginRecord } from "../archive/create-record.server";
import { publishRecord } from "../archive/publish-record.server";
import { readTalkList } from "./read-talk-list";
import type { TalkOptions } from "./talk-entry";
import type { TalkEntry, TalkFormat, TalkListProblem, TalkNote, TalkRefusal } from "./talk-list";

const LARGEST_FILE = 50_000_000;

/** `there`: from an earlier import; nothing of it was changed, whatever an editor made of it. */
export type TalkOutcome = "made" | "there" | "refused";
export type TalkLine = {
  number: number;
  title: string;
  outcome: TalkOutcome;
  refusal: TalkRefusal | null;
  notes: TalkNote[];
  /** null: refused, or nothing was saved. */
  recordId: string | null;
  isPublished: boolean;
};
export type TalkReport =
  | { ok: false; file: string; problem: TalkListProblem }
  | {
      ok: true;
      file: string;
      format: TalkFormat;
      title: string;
      counts: Record<TalkOutcome, number> & { published: number };
      lines: TalkLine[];
    };

type Import = TalkOptions & {
  path: string;
  fileName: string;
  at: DeskAt;
  hostCode: string;
  /** Makes what was not touched since its import public, as far as nothing stops it. */
  publish: boolean;
  dryRun: boolean;
  now: Date;
};

/**
 * Makes a record of each talk of a list that has none yet, and says what became of every entry. A talk is known again by
 * its source. Throws DomainError("notFound") when it is not the desk of `hostCode`.
 */
export async function importTalks(wish: Import): Promise<TalkReport> {
  const bytes = await readBytes(wish.path);
  if (typeof bytes === "string") return { ok: false, file: wish.fileName, problem: bytes };
  const list = readTalkList(bytes, wish);
  if (!list.ok) return { ok: false, file: wish.fileName, problem: list.problem };
  const lines: TalkLine[] = [];
  for (const entry of list.entries) lines.push(await importEntry(entry, wish));
  const count = (outcome: TalkOutcome) => lines.filter((line) => line.outcome === outcome).length;
  const published = lines.filter(({ isPublished }) => isPublished).length;
  const counts = { made: count("made"), there: count("there"), refused: count("refused"), published };
  return { ok: true, file: wish.fileName, format: list.format, title: list.title, counts, lines };
}

async function readBytes(path: string): Promise<Uint8Array | TalkListProblem> {
  try {
    if ((await stat(path)).size > LARGEST_FILE) return "tooLarge";
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return "notFound";
    throw error;
  }
}

async function importEntry(entry: TalkEntry, wish: Import): Promise<TalkLine> {
  const { number, title, notes } = entry;
  if (!entry.ok) {
    return { number, title, notes, outcome: "refused", refusal: entry.refusal, recordId: null, isPublished: false };
  }
  const { sourceId } = entry;
  const { hostCode, at, dryRun, now } = wish;
  const there = await db().archiveRecord.findUnique({ where: { hostCode_sourceId: { hostCode, sourceId } } });
  const line = { number, title, notes, outcome: there ? ("there" as const) : ("made" as const), refusal: null };
  if (dryRun) {
    return { ...line, recordId: there?.id ?? null, isPublished: (there?.publishedRevision ?? null) !== null };
  }
  const { content } = entry;
  const id = there?.id ?? (await db().$transaction((tx) => beginRecord(tx, { at, hostCode, content, sourceId, now })));
  return { ...line, recordId: id, isPublished: await publishUntouched(id, wish) };
}

/** Whether it is public now. What an editor has begun to change waits for them. */
async function publishUntouched(id: string, { at, publish, now }: Import): Promise<boolean> {
  const row = await db().archiveRecord.findUniqueOrThrow({ where: { id } });
  if (row.publishedRevision !== null) return row.withdrawnAt === null;
  if (!publish || row.draftVersion !== 1) return false;
  return (await publishRecord({ at, id, baseVersion: 1, changeNote: "", now })).ok;
}
