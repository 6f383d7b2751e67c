import { targetTerms, themeTerms } from "~/domain/directory/vocabulary-terms";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { type SymposiumContent, symposiumContentSchema } from "~/domain/symposium/symposium-content";
import { db } from "~/gateways/db.server";
import type { SearchDocument } from "~/gateways/search-index/search-engine.server";
import { withFingerprint } from "./with-fingerprint.server";

const BATCH = 200;

/** Every published symposium as the index holds it. */
export async function* symposiumDocuments(): AsyncGenerator<SearchDocument[]> {
  let after = "";
  for (;;) {
    const ids = await db().symposium.findMany({
      where: { publishedRevision: { not: null }, id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true },
    });
    const last = ids.at(-1);
    if (!last) return;
    after = last.id;
    yield await symposiumDocumentsOf(ids.map(({ id }) => id));
  }
}

/** Those of these symposia that are published, from the revision the public reads. */
export async function symposiumDocumentsOf(ids: string[]): Promise<SearchDocument[]> {
  const symposia = await db().symposium.findMany({
    where: { id: { in: ids }, publishedRevision: { not: null } },
    include: { revisions: { orderBy: { number: "desc" } } },
  });
  return symposia.flatMap((symposium) => {
    const revision = symposium.revisions.find(({ number }) => number === symposium.publishedRevision);
    if (!revision) return [];
    const content = symposiumContentSchema.parse(revision.content);
    return [toDocument(symposium, content)];
  });
}

type Hosted = { id: string; hostCode: string; coHosts: string[]; createdAt: Date };

function toDocument({ id, hostCode, coHosts, createdAt }: Hosted, content: SymposiumContent): SearchDocument {
  const codes = [hostCode, ...coHosts];
  return withFingerprint({
    id,
    texts: {
      name: `${content.title} ${content.subtitle}`,
      kana: content.speakers.map(({ kana }) => kana).join(" "),
      text: searchText(content, codes),
    },
    facets: {
      kind: ["symposium"],
      theme: content.themes,
      target: content.targets,
      municipality: codes,
      prefecture: [...new Set(codes.map((code) => code.slice(0, 2)))],
      speaker: content.speakers.map(({ name }) => name),
      year: content.when.date === null ? [] : [content.when.date.slice(0, 4)],
      reach: content.form === "both" ? ["online", "place"] : [content.form === "online" ? "online" : "place"],
    },
    visibility: "public",
    position: null,
    rank: 0,
    confirmedDay: 0,
    createdSecond: Math.floor(createdAt.getTime() / 1000),
    card: { name: content.title },
  });
}

/** What is said, by whom, who holds it and where. */
function searchText(content: SymposiumContent, codes: string[]): string {
  const parts = [
    ...content.speakers.flatMap(({ name, affiliation, title }) => [name, affiliation, title]),
    ...content.programme.flatMap(({ title, note }) => [title, note]),
    ...content.organisers.map(({ name }) => name),
    ...content.themes.map((theme) => themeTerms[theme].label.ja),
    ...content.targets.map((target) => targetTerms[target].label.ja),
    content.forWhom,
    content.venue.name,
    content.venue.address,
    ...codes.map((code) => {
      const municipality = municipalityByCode(code);
      return municipality ? `${fullName(municipality)} ${municipality.kana}` : "";
    }),
    content.summary,
  ];
  return parts.filter((part) => part !== "").join("\n");
}
