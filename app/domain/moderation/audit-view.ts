/** The log of what was done, to be read, filtered and taken along. */
import { isDateKey } from "~/shared/dates";

export const AUDIT_LINES_A_PAGE = 50;
/** Lines of one file; a narrower time gives the rest. */
export const AUDIT_LINES_A_FILE = 20_000;

export type AuditFilter = {
  /** Beginning of the action: "review", "listing", "note" …; null = all. */
  area: string | null;
  /** Tokyo dates, both included. */
  from: string | null;
  to: string | null;
  page: number;
};

export const AUDIT_AREAS = [
  "review",
  "listing",
  "report",
  "claim",
  "professional",
  "note",
  "invitation",
  "relay",
  "symposium",
  "archive",
  "training",
  "questionnaire",
  "voices",
  "glossary",
] as const;

/** What the log says in words; anything else is shown by its code. */
export const WORDED_ACTIONS = [
  "review.opened",
  "review.reopened",
  "review.approved",
  "review.declined",
  "review.returned",
  "review.undone",
  "review.scanned",
  "listing.created",
  "listing.submitted",
  "listing.published",
  "listing.declined",
  "listing.edited",
  "listing.revised",
  "listing.confirmed",
  "listing.called",
  "listing.checkAsked",
  "listing.checkIntervalChanged",
  "listing.merged",
  "listing.tookOver",
  "listing.paused",
  "listing.resumed",
  "listing.retired",
  "listing.withdrawn",
  "listing.withdrawalUndone",
  "listing.consentEnded",
  "listing.erased",
  "listing.photoRemoved",
  "listing.imported",
  "listing.reimported",
  "report.submitted",
  "report.accepted",
  "report.declined",
  "claim.opened",
  "claim.approved",
  "claim.declined",
  "claim.givenBack",
  "professional.requested",
  "professional.approved",
  "professional.declined",
  "professional.reopened",
  "professional.domainAdded",
  "professional.domainRemoved",
  "membership.given",
  "membership.ended",
  "membership.restored",
  "invitation.sent",
  "invitation.accepted",
  "invitation.withdrawn",
  "consent.renewed",
  "note.added",
  "relay.started",
  "relay.ended",
  "role.asked",
  "role.marked",
  "symposium.created",
  "symposium.copied",
  "symposium.draftSaved",
  "symposium.accessSaved",
  "symposium.published",
  "symposium.scheduled",
  "symposium.postponed",
  "symposium.cancelled",
  "symposium.seriesChosen",
  "symposium.coHostAdded",
  "symposium.coHostRemoved",
  "symposium.draftLinkMade",
  "symposium.draftLinkEnded",
  "symposium.speakerInvited",
  "symposium.speakerLinkEnded",
  "symposium.speakerAnswered",
  "symposium.speakerPhotoSent",
  "symposium.speakerPhotoRemoved",
  "symposium.registered",
  "symposium.registrationChanged",
  "symposium.registrationCancelled",
  "symposium.registrationOffered",
  "symposium.registrationAccepted",
  "symposium.registrationDeclined",
  "symposium.registrationOfferEnded",
  "symposium.registrantAdded",
  "symposium.registrantCancelled",
  "symposium.checkedIn",
  "symposium.checkInUndone",
  "symposium.reminded",
  "symposium.thanked",
  "symposium.mailingWritten",
  "symposium.mailingSent",
  "symposium.registrationsErased",
  "questionnaire.created",
  "questionnaire.saved",
  "questionnaire.opened",
  "questionnaire.closed",
  "questionnaire.withdrawn",
  "questionnaire.linksMade",
  "questionnaire.resultsPublished",
  "questionnaire.resultsTakenBack",
  "archive.created",
  "archive.draftSaved",
  "archive.published",
  "archive.told",
  "archive.withdrawn",
  "archive.putBack",
  "archive.seriesMade",
  "archive.seriesChanged",
  "archive.seriesOrdered",
  "archive.seriesChosen",
  "archive.captionsImported",
  "archive.cuesSaved",
  "archive.cueAdded",
  "archive.cueDeleted",
  "archive.brokenCueMended",
  "archive.brokenCueDeleted",
  "archive.speakerSet",
  "archive.trackDeleted",
  "archive.fileSent",
  "archive.fileDeleted",
  "training.created",
  "training.copied",
  "training.draftSaved",
  "training.published",
  "training.withdrawn",
  "training.putBack",
  "training.held",
  "training.heldChanged",
  "training.heldRemoved",
  "training.certificateLinkMade",
  "training.certificateLinkEnded",
  "voices.added",
  "voices.edited",
  "voices.published",
  "voices.takenBack",
  "voices.deleted",
  "glossary.created",
  "glossary.saved",
  "glossary.published",
  "glossary.withdrawn",
  "glossary.deleted",
  "glossary.columnCreated",
  "glossary.columnSaved",
  "glossary.columnPublished",
  "glossary.columnWithdrawn",
  "glossary.columnDeleted",
] as const;
export type WordedAction = (typeof WORDED_ACTIONS)[number];

/** null where there are no words. The reminders of a symposium carry kind and start behind theirs: each goes out once. */
export function wordedAction(action: string): WordedAction | null {
  const plain = action.startsWith("symposium.reminded.") ? "symposium.reminded" : action;
  return WORDED_ACTIONS.find((one) => one === plain) ?? null;
}

export type AuditLineView = {
  id: string;
  at: string;
  actorKind: string;
  actorName: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  detail: string;
};

export type AuditView = { filter: AuditFilter; lines: AuditLineView[]; total: number; pageCount: number };

/** Reads the address of the log; a value that is none of ours counts as not given. */
export function readAuditFilter(params: URLSearchParams): AuditFilter {
  const date = (name: string) => {
    const text = params.get(name) ?? "";
    return isDateKey(text) ? text : null;
  };
  const page = Number(params.get("page") ?? "1");
  return {
    area: AUDIT_AREAS.find((area) => area === params.get("area")) ?? null,
    from: date("from"),
    to: date("to"),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}

/** The address of the log with this filter. */
export function auditSearch({ area, from, to, page }: AuditFilter): string {
  const params = new URLSearchParams();
  if (area) params.set("area", area);
  if (from) params.set("from", from);
  if (to) params.set("to", to);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `?${text}` : "";
}
