/**
 * Documents that may become the result: the first `count` of `docs`, each once. Filters shrink them in place.
 * `scores` (higher first) stand beside them when a text was asked for.
 */
export type Candidates = { docs: Uint32Array; scores: Float64Array | null; count: number };
