import { searchEngines } from "~/gateways/search-index/engines.server";

/** The most symposia one text can find; their dates and other filters are the database's work. */
const MOST = 1000;

/** Ids of the published symposia in which every word is found (title, speakers, programme, organisers), best first. */
export async function findSymposiumIds({ text }: { text: string }): Promise<string[]> {
  const { hits } = await searchEngines("symposia").search({
    scope: { audience: "public" },
    text,
    page: 1,
    perPage: MOST,
  });
  return hits.map(({ id }) => id);
}
