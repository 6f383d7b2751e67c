/** Mails and jobs in plain words: their names are keys of the i18n files as they stand. */
import type { MessageKey, Translate } from "~/i18n/messages";

export const MAIL_NAMES = [
  "account.alreadyRegistered",
  "account.closed",
  "account.emailChanging",
  "account.emailCode",
  "account.invited",
  "account.professionalApproved",
  "account.professionalDeclined",
  "account.reset",
  "account.signInCode",
  "account.unknown",
  "account.verify",
  "check.reminder",
  "claim.code",
  "claim.decided",
  "connection.handover",
  "connection.handoverAnswered",
  "connection.keeping",
  "connection.shared",
  "connection.lookIns",
  "connection.word",
  "consent.ending",
  "offer.published",
  "offer.returned",
  "relay.confirm",
  "relay.news",
  "report.received",
  "reviews.waiting",
  "subscription.confirm",
  "subscription.digest",
  "symposium.already",
  "symposium.cancelled",
  "symposium.changed",
  "symposium.mailing",
  "symposium.offerEnded",
  "symposium.offered",
  "symposium.placed",
  "symposium.record",
  "symposium.registered",
  "symposium.reminder",
  "symposium.speakerAnswered",
  "symposium.speakerInvited",
  "symposium.status",
  "symposium.thanks",
] as const;

export const JOB_NAMES = [
  "listings.changed",
  "listing.submitted",
  "listing.revised",
  "listing.reported",
  "claim.opened",
  "professional.requested",
  "relay.reported",
  "daily.due",
  "digest.due",
  "files.unused",
  "mail.queued",
  "record.changed",
  "record.cues",
  "record.firstPublished",
  "symposium.changed",
  "symposium.told",
  "term.changed",
  "vocabulary.changed",
] as const;

/** A template that is no longer there has no words of its own. */
export function mailName(template: string, t: Translate): string {
  const known = MAIL_NAMES.find((name) => name === template);
  return known ? t(`administration.mail.templates.${known}` satisfies MessageKey) : t("administration.mail.other");
}

/** The name itself where there are no words for it. */
export function jobName(name: string, t: Translate): string {
  const known = JOB_NAMES.find((one) => one === name);
  return known ? t(`administration.jobs.names.${known}` satisfies MessageKey) : name;
}
