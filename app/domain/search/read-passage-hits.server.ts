import { findPublishedRecords, type PublishedRecord } from "~/domain/archive/published-record.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { db } from "~/gateways/db.server";
import type { IndexHit } from "~/gateways/search-index/search-engine.server";
import type { PassageHit } from "./everything-page";
import type { PassageCard } from "./passage-card";
import { AROUND_MS, passageContext } from "./passage-context";
import { passagePath } from "./passage-path";

type Found = { hit: IndexHit; card: PassageCard };

/**
 * Passages as a page shows them. Asked of the database at this moment: a speaker who has just refused is not shown,
 * whatever the index still holds. `left`: how many were left out for it.
 */
export async function readPassageHits(hits: IndexHit[]): Promise<{ shown: PassageHit[]; left: number }> {
  // The index holds cards as passage-documents made them.
  const found = hits.map((hit) => ({ hit, card: hit.card as unknown as PassageCard }));
  const records = await findPublishedRecords([...new Set(found.map(({ card }) => card.recordId))]);
  const isShown = ({ card }: Found) => records.get(card.recordId)?.isRefused === false;
  const readable = found.filter(isShown);
  const cues = await cuesAround(readable.map(({ card }) => card));
  return {
    shown: readable.map(({ hit, card }) => toHit(hit, card, records.get(card.recordId)!, cues.get(card.trackId) ?? [])),
    left: found.length - readable.length,
  };
}

type Said = { trackId: string; startMs: number; text: string };

/** By track, in the order of time: what is said in and around the passages. One query for all of them. */
async function cuesAround(cards: PassageCard[]): Promise<Map<string, Said[]>> {
  if (cards.length === 0) return new Map();
  const cues = await db().archiveCue.findMany({
    where: {
      OR: cards.map(({ trackId, startMs, lastMs }) => ({
        trackId,
        startMs: { gte: startMs - AROUND_MS, lte: lastMs + AROUND_MS },
      })),
    },
    orderBy: [{ startMs: "asc" }, { id: "asc" }],
    select: { trackId: true, startMs: true, text: true },
  });
  const byTrack = new Map<string, Said[]>();
  for (const cue of cues) byTrack.set(cue.trackId, [...(byTrack.get(cue.trackId) ?? []), cue]);
  return byTrack;
}

function toHit(hit: IndexHit, card: PassageCard, { row, content }: PublishedRecord, cues: Said[]): PassageHit {
  const { recordId, language, speaker, startMs, endMs, summary } = card;
  return {
    id: hit.id,
    path: passagePath(hit.id, card),
    ...{ recordId, recordTitle: row.title, recordedOn: content.recordedOn },
    hostName: municipalityByCode(row.hostCode)?.name ?? row.hostCode,
    isSample: row.isSample,
    ...{ language, speaker, startMs, endMs },
    text: summary,
    matches: hit.matches.summary ?? [],
    ...passageContext(card, cues),
  };
}
