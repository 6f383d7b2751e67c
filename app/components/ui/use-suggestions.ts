import { useEffect, useRef, useState } from "react";
import { readSuggestions, type Suggestion } from "./suggestions";

const WAIT_MS = 150;

/** Asks for suggestions a moment after the last change; an answer that comes too late is dropped. */
export function useSuggestions(text: string, types: Suggestion["type"][]) {
  const [found, setFound] = useState<Suggestion[]>([]);
  const wanted = useRef(types);
  useEffect(() => {
    const query = text.trim();
    if (!query) {
      setFound([]);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const suggestions = await fetchSuggestions(query, stop.signal);
      if (!stop.signal.aborted) setFound(suggestions.filter((entry) => wanted.current.includes(entry.type)));
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return found;
}

/** Without an answer there are no suggestions; the form itself still works. */
async function fetchSuggestions(query: string, signal: AbortSignal): Promise<Suggestion[]> {
  try {
    const response = await fetch(`/api/v1/suggest?q=${encodeURIComponent(query)}`, { signal });
    return response.ok ? readSuggestions(await response.json()) : [];
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError || signal.aborted) return [];
    throw error;
  }
}
