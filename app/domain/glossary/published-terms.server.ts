import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { db } from "~/gateways/db.server";
import type { Term } from "~prisma/client";
import { readTermContent } from "./content-of";
import { compareReadings } from "./kana-rows";
import { prepareTerms, type ShownTerm, type TermForms } from "./mark-terms";
import type { TermContent } from "./term-content";
import type { TermCard } from "./term-view";

export type PublishedTerm = { row: Term & { publishedAt: Date }; content: TermContent; card: TermCard };
type Published = { terms: PublishedTerm[]; shown: ShownTerm[]; forms: TermForms };

let kept: { print: string; published: Published } | null = null;

/**
 * All published terms in the order of their readings. They stand in the texts of many pages: read anew only when one
 * was published, changed or taken back since, which one small query tells.
 */
export async function publishedTerms(): Promise<Published> {
  const print = await fingerprint();
  if (kept?.print === print) return kept.published;
  const published = await readPublished();
  kept = { print, published };
  return published;
}

async function fingerprint(): Promise<string> {
  const seen = await db().term.aggregate({
    where: { publishedAt: { not: null } },
    ...{ _count: true, _sum: { version: true }, _min: { id: true }, _max: { id: true, updatedAt: true } },
  });
  return JSON.stringify(seen);
}

async function readPublished(): Promise<Published> {
  const rows = await db().term.findMany({
    where: { publishedAt: { not: null } },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
  });
  const byAge = rows.flatMap((row): PublishedTerm[] => {
    const { publishedAt } = row;
    if (!publishedAt) return [];
    const content = readTermContent(row.content);
    return [{ row: { ...row, publishedAt }, content, card: toTermCard(row, content) }];
  });
  const shown = byAge.map(({ card: { id, word, reading, plain }, content }) => {
    return { id, word, reading, plain, forms: [word, ...content.spellings] };
  });
  return { terms: [...byAge].sort((a, b) => compareReadings(a.card, b.card)), shown, forms: prepareTerms(shown) };
}

export function toTermCard(row: Term, { plain, senses }: TermContent): TermCard {
  const { id, word, reading, isSample, hostCode } = row;
  const fields = [...new Set(senses.map(({ field }) => field))];
  return { id, path: `/glossary/${id}`, word, reading, plain, fields, hostName: hostNameOf(hostCode), isSample };
}

export function hostNameOf(hostCode: string): string {
  const municipality = municipalityByCode(hostCode);
  return municipality ? fullName(municipality) : hostCode;
}
