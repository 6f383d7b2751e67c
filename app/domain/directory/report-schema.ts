import { z } from "zod";

export const REPORT_TOPICS = ["closed", "moved", "phone", "hours", "name", "other"] as const;
export type ReportTopic = (typeof REPORT_TOPICS)[number];

export const REPORT_MESSAGE_MAX = 1000;

export type ReportProblem = "topic" | "messageEmpty" | "messageLong" | "contact";

const topic = z.enum(REPORT_TOPICS);

export type ReportInput = { topic: ReportTopic; message: string };
export type ReportForm = { topic: string; message: string; keepsContact: boolean };

/** Number of characters as people count them. */
export function lengthOf(message: string): number {
  return [...message].length;
}

/**
 * Reads the form. `problems` names what is to be mended; `contact` means that the message holds what looks like a
 * telephone number or an e-mail address (`found`) and nobody has said yet that it belongs to the place itself.
 */
export function readReport(
  form: ReportForm,
): { ok: true; input: ReportInput } | { ok: false; problems: ReportProblem[]; found: string | null } {
  const message = form.message.replace(/\r\n?/g, "\n").trim();
  const problems: ReportProblem[] = [];
  const chosen = topic.safeParse(form.topic);
  if (!chosen.success) problems.push("topic");
  if (message === "") problems.push("messageEmpty");
  if (lengthOf(message) > REPORT_MESSAGE_MAX) problems.push("messageLong");
  const found = findContact(message);
  if (found && !form.keepsContact) problems.push("contact");
  if (!chosen.success || problems.length > 0) return { ok: false, problems, found };
  return { ok: true, input: { topic: chosen.data, message } };
}

const EMAIL = /[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+/;
/** 0 and nine or ten more digits, with hyphens, brackets or spaces between the groups, or +81. */
const PHONE = /(?:\+81[-\s]?|0)\d{1,4}[-\s()‐‑–—−ー]{0,2}\d{1,4}[-\s()‐‑–—−ー]{0,2}\d{3,4}(?!\d)/;

/** The first part of a text that looks like a telephone number or an e-mail address, as it was typed; null without one. */
export function findContact(text: string): string | null {
  // Full-width letters fold to one unit each, so that the place found is the place in the text.
  const folded = text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  const email = EMAIL.exec(folded);
  const phone = PHONE.exec(folded);
  const isPhone = phone && phone[0].replace(/\D/g, "").length >= 9;
  const match = email ?? (isPhone ? phone : null);
  return match && text.slice(match.index, match.index + match[0].length);
}
