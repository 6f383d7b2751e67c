/** What the page of a conversation shows to one of its sides. Made without any address, so none can be shown. */
import type { ListingKind } from "~/domain/directory/listing";
import type { DateKey } from "~/shared/dates";
import type { AskerKind, Side, ThreadState } from "./relay-thread";
import type { ForWhom, RoleRequestState } from "./role-request";
import type { RoleDeeds } from "./rules";

export type MessageView = {
  id: string;
  isMine: boolean;
  text: string;
  /** Tokyo date and HH:MM. */
  on: DateKey;
  at: string;
  isReported: boolean;
};

export type RoleView = {
  forWhom: ForWhom;
  alias: string | null;
  state: RoleRequestState;
  deeds: RoleDeeds;
  hasTold: boolean;
  takenPeople: number | null;
  howManyPeople: number | null;
  isTaken: boolean;
  hasRoom: boolean;
};

export type ThreadView = {
  id: string;
  side: Side;
  state: ThreadState;
  listing: { id: string; name: string; kind: ListingKind };
  /** As the asker called themselves. */
  askerName: string;
  askerKind: AskerKind;
  /** Whether the town's officers answer instead of someone of the listing. */
  isOffice: boolean;
  messages: MessageView[];
  role: RoleView | null;
  canReply: boolean;
  /** null = there is nothing to stop (waiting). */
  block: "canBlock" | "canUnblock" | "byOther" | null;
  deletedOn: DateKey;
};

export type ThreadLine = {
  id: string;
  side: Side;
  state: ThreadState;
  listing: { id: string; name: string };
  askerName: string;
  askerKind: AskerKind;
  isOffice: boolean;
  role: { state: RoleRequestState; forWhom: ForWhom; alias: string | null } | null;
  /** The last word is the other side's. */
  waitsForMe: boolean;
  changedOn: DateKey;
};
