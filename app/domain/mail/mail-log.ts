/** What an administrator may know of mails: that they went out, never what they say. */
import { readPage } from "~/shared/pages";

/** Longer than handing over takes: a mail claimed before is no longer under way, its process was ended. */
export const UNDER_WAY_MS = 10 * 60_000;

/** `unknown`: handed over perhaps; nobody can tell whether it arrived. */
export const MAIL_STATES = ["waiting", "underWay", "sent", "failed", "unknown"] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_FILTERS = ["waiting", "sent", "failed", "unknown"] as const;
export type MailLogFilter = { state: (typeof MAIL_FILTERS)[number] | null; page: number };

export type MailLogLine = {
  id: string;
  /** Name of the template; its plain words are in the i18n files. */
  template: string;
  /** `t***@example.jp`; "" when it was erased with time. */
  to: string;
  state: MailState;
  createdAt: string;
  sentAt: string | null;
  messageId: string | null;
  attempts: number;
  /** A code such as "EENVELOPE 550". */
  lastError: string | null;
  mayBeResent: boolean;
};

export type MailLog = {
  filter: MailLogFilter;
  lines: MailLogLine[];
  total: number;
  pageCount: number;
  counts: Record<(typeof MAIL_FILTERS)[number], number>;
};

type MailFacts = {
  sentAt: Date | null;
  messageId: string | null;
  failedAt: Date | null;
  lastError: string | null;
};

export function mailStateOf({ sentAt, messageId, failedAt, lastError }: MailFacts, now: Date): MailState {
  if (messageId !== null) return "sent";
  if (failedAt !== null) return "failed";
  if (sentAt === null) return "waiting";
  const isOver = lastError !== null || now.getTime() - sentAt.getTime() > UNDER_WAY_MS;
  return isOver ? "unknown" : "underWay";
}

/** A mail that waits and was refused before may be tried at once; one that is on its way or has arrived never again. */
export function mayBeResent(mail: MailFacts & { toAddress: string }, now: Date): boolean {
  if (mail.toAddress === "") return false;
  const state = mailStateOf(mail, now);
  return state === "failed" || state === "unknown" || (state === "waiting" && mail.lastError !== null);
}

/** First letter and host: enough to find whom it was for, too little to write to them. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "" : `${[...address][0]}***${address.slice(at)}`;
}

export function readMailLogFilter(params: URLSearchParams): MailLogFilter {
  const state = MAIL_FILTERS.find((one) => one === params.get("state")) ?? null;
  return { state, page: readPage(params) };
}
