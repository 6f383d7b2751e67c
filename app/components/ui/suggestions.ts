/** One line of GET /api/v1/suggest. */
export type Suggestion = { type: "listing" | "place" | "theme"; label: string; kana: string | null; url: string };

/** Reads the API's answer; anything of another shape is left out. */
export function readSuggestions(answer: unknown): Suggestion[] {
  const list = isRecord(answer) && Array.isArray(answer.suggestions) ? answer.suggestions : [];
  return list.flatMap((entry: unknown) => {
    if (!isRecord(entry)) return [];
    const { type, label, kana, url } = entry;
    if (type !== "listing" && type !== "place" && type !== "theme") return [];
    if (typeof label !== "string" || typeof url !== "string" || !url.startsWith("/")) return [];
    return [{ type, label, kana: typeof kana === "string" ? kana : null, url }];
  });
}

/** The option after a key press; -1 is the text itself, so that the arrows lead back to what was typed. */
export function moveActive(active: number, count: number, step: 1 | -1): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
