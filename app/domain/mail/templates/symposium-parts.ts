/** What the mails about a symposium share. */
import { z } from "zod";
import { formatSpan } from "~/i18n/format-moment";
import type { Locale } from "~/i18n/messages";
import type { MailBlock } from "../mail-template";

/** A symposium as its mails name it: instants as ISO texts, the venue in words ("" = online only). */
export const symposiumInMail = z.object({
  id: z.string(),
  title: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  venue: z.string(),
  contact: z.string(),
});
export type SymposiumInMail = z.output<typeof symposiumInMail>;

export const placeInMail = z.enum(["online", "venue"]);

export const PLACE_WORDS = { online: "オンライン", venue: "会場" } as const;

export function symposiumFacts(
  symposium: SymposiumInMail,
  locale: Locale,
  place?: z.output<typeof placeInMail>,
): MailBlock {
  const rows: [string, string][] = [
    ["シンポジウム", symposium.title],
    ["日時", formatSpan(symposium, locale)],
  ];
  if (place) rows.push(["参加の方法", PLACE_WORDS[place]]);
  if (place !== "online" && symposium.venue) rows.push(["会場", symposium.venue]);
  if (symposium.contact) rows.push(["問い合わせ", symposium.contact]);
  return { kind: "facts", rows };
}

export function personalLink(token: string, label = "自分の申し込みを見る・変える・取り消す"): MailBlock {
  return { kind: "link", label, path: `/registrations/${token}` };
}

export function calendarLink(token: string): MailBlock {
  return {
    kind: "link",
    label: "予定表に入れる（カレンダーのファイル）",
    path: `/registrations/${token}/calendar.ics`,
  };
}

export const KEEP_SECRET: MailBlock = {
  kind: "text",
  text: "リンクはあなただけのものです。ほかの人に渡さないでください。",
};
