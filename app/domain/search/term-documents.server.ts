import { termContentSchema } from "~/domain/glossary/term-content";
import { db } from "~/gateways/db.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import type { Term, WordColumn } from "~prisma/client";
import { plainWords } from "./plain-words";
import type { TermCard } from "./term-card";
import { withFingerprint } from "./with-fingerprint.server";

const BATCH = 200;

/** Every published term and column, as the index holds them. */
export async function* termDocuments(): AsyncGenerator<SearchDocument[]> {
  for (const idsAfter of [termIdsAfter, columnIdsAfter]) {
    for (let ids = await idsAfter(""); ids.length > 0; ids = await idsAfter(ids.at(-1) ?? "")) {
      yield await termDocumentsOf(ids);
    }
  }
}

/** Those of these terms and columns that are published. */
export async function termDocumentsOf(ids: string[]): Promise<SearchDocument[]> {
  const where = { id: { in: ids }, publishedAt: { not: null } };
  const [terms, columns] = await Promise.all([db().term.findMany({ where }), db().wordColumn.findMany({ where })]);
  return [...terms.map(ofTerm), ...columns.map(ofColumn)];
}

const IDS = { orderBy: { id: "asc" }, take: BATCH, select: { id: true } } as const;

async function termIdsAfter(after: string): Promise<string[]> {
  const where = { publishedAt: { not: null }, id: { gt: after } };
  return (await db().term.findMany({ where, ...IDS })).map(({ id }) => id);
}

async function columnIdsAfter(after: string): Promise<string[]> {
  const where = { publishedAt: { not: null }, id: { gt: after } };
  return (await db().wordColumn.findMany({ where, ...IDS })).map(({ id }) => id);
}

function ofTerm({ id, hostCode, word, reading, content, isSample, createdAt }: Term): SearchDocument {
  const { plain, spellings, senses, themes } = termContentSchema.parse(content);
  const definitions = senses.flatMap((sense) => sense.definitions.map(({ text }) => text));
  const card: TermCard = { type: "term", name: word, kana: reading, summary: plain, hostCode, isSample };
  return toDocument({
    ...{ id, hostCode, createdAt, themes, card },
    // The word alone: what is asked for whole comes before what only holds it.
    texts: { name: word, kana: reading, text: [...spellings, plain, ...definitions].join("\n") },
  });
}

function ofColumn({ id, hostCode, title, series, author, authorTitle, ...column }: WordColumn): SearchDocument {
  const body = plainWords(column.bodyMarkdown);
  const card: TermCard = {
    ...{ type: "column", name: title, kana: [author, authorTitle].filter(Boolean).join(" "), hostCode },
    ...{ summary: body, isSample: column.isSample },
  };
  return toDocument({
    ...{ id, hostCode, createdAt: column.createdAt, themes: [], card },
    texts: { name: title, kana: "", text: [series, author, authorTitle, body].join("\n") },
  });
}

type Made = Pick<SearchDocument, "id" | "texts"> & {
  hostCode: string;
  createdAt: Date;
  themes: string[];
  card: TermCard;
};

function toDocument({ id, texts, hostCode, createdAt, themes, card }: Made): SearchDocument {
  return withFingerprint({
    ...{ id, texts, card },
    facets: { kind: [card.type], theme: themes, municipality: [hostCode], prefecture: [hostCode.slice(0, 2)] },
    visibility: "public",
    position: null,
    rank: card.type === "term" ? 100 : 0,
    confirmedDay: 0,
    createdSecond: Math.floor(createdAt.getTime() / 1000),
  });
}
