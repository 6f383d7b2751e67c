/** What a mail says, before it becomes text and HTML. */
import type { z } from "zod";
import type { Locale } from "~/i18n/messages";

/** Links are paths of this site only (`/reports/…`): the layout puts the site's address in front. */
export type MailBlock =
  | { kind: "text"; text: string }
  /** A button of its own line; the address stands beside it as text. */
  | { kind: "link"; label: string; path: string }
  /** A one-time code, large. */
  | { kind: "code"; code: string }
  | { kind: "facts"; rows: [label: string, value: string][] }
  | { kind: "list"; items: { title: string; text?: string; path?: string }[] }
  /** What a person wrote, set apart from our own words. */
  | { kind: "quote"; text: string };

export type MailContext = { siteName: string; locale: Locale };

export type MailTemplate<V = unknown> = {
  /** Reads the values again when the mail is sent: old rows must not break the queue. */
  values: z.ZodType<V>;
  subject(values: V, context: MailContext): string;
  body(values: V, context: MailContext): MailBlock[];
  /** The values hold a token or a code: they are erased as soon as the mail is sent. */
  holdsSecret?: boolean;
  /** The path that ends these mails with one click (RFC 8058), for those nobody has to get. */
  endPath?(values: V): string;
};

/** Gives a template its types. */
export function mailTemplate<V>(template: MailTemplate<V>): MailTemplate<V> {
  return template;
}
