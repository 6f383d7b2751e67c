/** A mail of the host to the registered, as it is written. */
import { readAudience } from "./registrant-filter";
import { MAILING_LIMITS } from "./registration";

export type MailingValues = { subject: string; text: string; audience: string };
export type MailingProblem = "subject" | "text" | "audience";

export function readMailing(form: FormData): { values: MailingValues; problems: MailingProblem[] } {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const values = { subject: text("subject").replace(/\s+/g, " "), text: text("text"), audience: text("audience") };
  const isText = (value: string, longest: number) => value !== "" && value.length <= longest;
  const problems: MailingProblem[] = [
    ...(isText(values.subject, MAILING_LIMITS.subject) ? [] : ["subject" as const]),
    ...(isText(values.text, MAILING_LIMITS.text) ? [] : ["text" as const]),
    ...(readAudience(values.audience) ? [] : ["audience" as const]),
  ];
  return { values, problems };
}
