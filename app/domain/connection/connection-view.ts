/** What the pages of a professional's desk receive. */
import type { ListingKind } from "~/domain/directory/listing";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { DateKey } from "~/shared/dates";
import type { AliasWords } from "./alias-words";
import type { ConnectionEventView, Motivation, SupportSpellView } from "./connection-event";
import type { Fit, WordAnswer } from "./connection-reasons";
import type { ConnectingStep, ConnectionState } from "./connection-state";

/** One つながり. `listing` is null when it may no longer be read: its name is kept. */
export type ConnectionView = {
  id: string;
  listingName: string;
  listing: {
    id: string;
    kind: ListingKind;
    themes: ThemeKey[];
    latitude: number | null;
    longitude: number | null;
  } | null;
  isRole: boolean;
  state: ConnectionState;
  step: ConnectingStep | null;
  fit: Fit | null;
  fromId: string | null;
  threadId: string | null;
  lookInOn: string | null;
  version: number;
  changedAt: string;
};

/** How the reader stands to the alias: its owner, or a colleague it is shared with. */
export type AliasAccess = "owner" | "shared";

/**
 * Why words cannot be read just now; nothing of them is lost. noKey: the site does not have their key. broken: they were
 * changed, or their key has another secret.
 */
export type WordsProblem = "noKey" | "broken";

/** A line of the desk's list. Days are Tokyo days, YYYY-MM-DD. */
export type AliasLine = {
  id: string;
  /** "" when the words cannot be opened. */
  alias: string;
  wordsProblem: WordsProblem | null;
  areaLabel: string | null;
  access: AliasAccess;
  counts: Record<ConnectionState, number>;
  nextLookInOn: string | null;
  keepUntil: string;
  updatedAt: string;
};

/** One alias, whole. Days (createdAt, changedAt, keepUntil …) are Tokyo days, YYYY-MM-DD. */
export type AliasView = {
  id: string;
  words: AliasWords;
  access: AliasAccess;
  municipalityCode: string;
  motivation: Motivation | null;
  version: number;
  keepUntil: string;
  createdAt: string;
  /** Display names of colleagues; an owner sees all, a colleague the owner's. */
  sharedWith: { userId: string; name: string }[];
  handover: { userId: string; name: string } | null;
  connections: ConnectionView[];
  /** Oldest first. */
  events: ConnectionEventView[];
  supports: SupportSpellView[];
  /** How many lines of events and supports cannot be opened: they are shown as "". */
  unreadable: number;
};

/** Someone to look in on today or since. */
export type LookInLine = {
  aliasId: string;
  /** "" when the words cannot be opened. */
  alias: string;
  wordsProblem: WordsProblem | null;
  connectionId: string;
  listingName: string;
  isRole: boolean;
  state: ConnectionState;
  access: AliasAccess;
  lookInOn: string;
};

/** An alias a colleague wants to hand over. */
export type HandoverLine = { aliasId: string; alias: string; fromName: string };

/** Word of the circle that nobody has acted upon yet. */
export type HeardWord = {
  aliasId: string;
  /** "" when the words cannot be opened. */
  alias: string;
  wordsProblem: WordsProblem | null;
  connectionId: string;
  listingName: string;
  answer: WordAnswer;
  onDay: DateKey;
};
