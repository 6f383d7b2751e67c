import type { ArchiveQuery } from "./archive-query";

/** What the list is asked for, as the verb that finds records wants it. */
export function toRecordWish({ municipality, theme, year, speaker, seriesId, symposiumId, sort, page }: ArchiveQuery) {
  const asked = { municipality, theme, year, speaker, seriesId, symposiumId };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
  return { ...(given as { [K in keyof typeof asked]?: string }), sort, page };
}
