/** An alias as its owner takes it away: plain words, without the names of colleagues. */
import type { AliasWords } from "./alias-words";
import type { ConnectionEventView, Motivation, SupportSpellView } from "./connection-event";
import type { AliasView, ConnectionView } from "./connection-view";

/** Days are Tokyo days, YYYY-MM-DD. `connectionId` of events and `fromId` lead to ids in `connections`. */
export type AliasExport = AliasWords & {
  municipalityCode: string;
  createdAt: string;
  keepUntil: string;
  motivation: Motivation | null;
  connections: (Omit<ConnectionView, "listing" | "threadId" | "version"> & { listingId: string | null })[];
  events: ConnectionEventView[];
  supports: SupportSpellView[];
  /** How many lines could not be opened; they stand here as "". */
  unreadable: number;
};

export type ExportFormat = "json" | "csv";

/** A file to be saved: its name tells the day and nothing of anybody. */
export type ExportFile = { fileName: string; contentType: string; body: string };

export function toAliasExport(view: AliasView): AliasExport {
  const { words, municipalityCode, createdAt, keepUntil, motivation, events, supports, unreadable } = view;
  const connections = view.connections.map(({ listing, threadId: _thread, version: _version, ...connection }) => ({
    ...connection,
    listingId: listing?.id ?? null,
  }));
  return { ...words, municipalityCode, createdAt, keepUntil, motivation, connections, events, supports, unreadable };
}
