import { useEffect, useState } from "react";
import type { ApiAnswer } from "~/domain/search/api-answer";
import { CELLS_ZOOM, MAX_PER_PAGE, type MapQuery, mapQueryToSearch } from "~/domain/search/map-query";
import type { Box } from "~/shared/geo";

/** Cells this much finer than the map's zoom are 32 px wide: joined on the screen, discs stand where the listings are. */
const FINER_BY = 3;

export type MapResults = { answer: ApiAnswer | null; hasFailed: boolean };

/** What lies in the view: up to 100 listings and counts by cell. A new view ends the request before it. */
export function useMapResults(query: MapQuery, view: { box: Box; zoom: number } | null): MapResults {
  const [results, setResults] = useState<MapResults>({ answer: null, hasFailed: false });
  const search = view ? viewSearch(query, view) : null;
  useEffect(() => {
    if (search === null) return;
    const stop = new AbortController();
    fetchAnswer(search, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      setResults((before) => (answer ? { answer, hasFailed: false } : { answer: before.answer, hasFailed: true }));
    });
    return () => stop.abort();
  }, [search]);
  return results;
}

function viewSearch(query: MapQuery, view: { box: Box; zoom: number }): string {
  const zoom = Math.round(view.zoom) + FINER_BY;
  return mapQueryToSearch({
    ...query,
    box: view.box,
    sort: null,
    page: 1,
    perPage: MAX_PER_PAGE,
    cellsZoom: Math.min(CELLS_ZOOM.max, Math.max(CELLS_ZOOM.min, zoom)),
    view: "list",
  });
}

/** Null when the server does not answer; a request that was ended is no failure. */
async function fetchAnswer(search: string, signal: AbortSignal): Promise<ApiAnswer | null> {
  try {
    const response = await fetch(`/api/v1/search?${search}`, { signal });
    return response.ok ? ((await response.json()) as ApiAnswer) : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || signal.aborted) return null;
    throw error;
  }
}
