/** How each verb of the table is called: on the owner's things of town A, with input that is right. */
import sharp from "sharp";
import { acceptInvitation as accept } from "~/domain/accounts/accept-invitation.server";
import { type Actor, scopeOf } from "~/domain/accounts/actor";
import { closeAccount as close } from "~/domain/accounts/close-account.server";
import { confirmEmailChange as proveEmail } from "~/domain/accounts/confirm-email-change.server";
import { decideProfessional as decideOnProfessional } from "~/domain/accounts/decide-professional.server";
import { endMembership as endRole } from "~/domain/accounts/end-membership.server";
import { endSessions as endSession } from "~/domain/accounts/end-sessions.server";
import { inviteMember } from "~/domain/accounts/invite-member.server";
import { renameUser as rename } from "~/domain/accounts/rename-user.server";
import { requestEmailChange as changeEmail } from "~/domain/accounts/request-email-change.server";
import { requestProfessional as request } from "~/domain/accounts/request-professional.server";
import { restoreMembership as restoreRole } from "~/domain/accounts/restore-membership.server";
import { withdrawAnyInvitation as withdrawAny } from "~/domain/accounts/withdraw-any-invitation.server";
import { addSynonym as addWord } from "~/domain/administration/add-synonym.server";
import { endBanner as endNotice } from "~/domain/administration/end-banner.server";
import { giveUpJob as giveUp } from "~/domain/administration/give-up-job.server";
import { removeSynonym as removeWord } from "~/domain/administration/remove-synonym.server";
import { retryJobs as retry } from "~/domain/administration/retry-jobs.server";
import { setBanner as setNotice } from "~/domain/administration/set-banner.server";
import { answerReport as answer } from "~/domain/directory/answer-report.server";
import { claimListing } from "~/domain/directory/claim-listing.server";
import { confirmListing } from "~/domain/directory/confirm-listing.server";
import { decideClaim as decideOnClaim } from "~/domain/directory/decide-claim.server";
import { declineRevision as decline } from "~/domain/directory/decline-revision.server";
import { giveBackClaim as giveBack } from "~/domain/directory/give-back-claim.server";
import * as photos from "~/domain/directory/listing-photo.server";
import { readDraftValues } from "~/domain/directory/offer-draft";
import * as drafts from "~/domain/directory/offer-drafts.server";
import { pauseListing as pause } from "~/domain/directory/pause-listing.server";
import { proveClaim as prove } from "~/domain/directory/prove-claim.server";
import { publishListing as publish } from "~/domain/directory/publish-listing.server";
import { renewConsent as renew } from "~/domain/directory/renew-consent.server";
import { reportListing } from "~/domain/directory/report-listing.server";
import { resumeListing as resume } from "~/domain/directory/resume-listing.server";
import { reviseListing as revise } from "~/domain/directory/revise-listing.server";
import { submitListing as submit } from "~/domain/directory/submit-listing.server";
import { submitOfferDraft as submitDraft } from "~/domain/directory/submit-offer-draft.server";
import { undoWithdrawal as undoEnd } from "~/domain/directory/undo-withdrawal.server";
import { withdrawListing as withdraw } from "~/domain/directory/withdraw-listing.server";
import { resendMail as resend } from "~/domain/mail/resend-mail.server";
import { addNote as note } from "~/domain/moderation/add-note.server";
import { changeCheckInterval as changeInterval } from "~/domain/moderation/change-check-interval.server";
import { changeListingState as changeState } from "~/domain/moderation/change-listing-state.server";
import * as domains from "~/domain/moderation/change-professional-domain.server";
import { decideReview as decide } from "~/domain/moderation/decide-review.server";
import { inviteOfficer as inviteToDesk } from "~/domain/moderation/invite-officer.server";
import { logCall as call } from "~/domain/moderation/log-call.server";
import { mergeListings as merge } from "~/domain/moderation/merge-listings.server";
import * as desk from "~/domain/moderation/save-desk-listing.server";
import { scanDuplicates as scan } from "~/domain/moderation/scan-duplicates.server";
import { undoReview as undo } from "~/domain/moderation/undo-review.server";
import { withdrawInvitation as withdrawInvited } from "~/domain/moderation/withdraw-invitation.server";
import * as roles from "~/domain/relay/answer-role.server";
import { askForRole as ask } from "~/domain/relay/ask-for-role.server";
import * as blocks from "~/domain/relay/block-thread.server";
import { confirmThread as confirm } from "~/domain/relay/confirm-thread.server";
import { deleteThread as remove } from "~/domain/relay/delete-thread.server";
import { endThread as end } from "~/domain/relay/end-thread.server";
import * as taken from "~/domain/relay/mark-role-taken.server";
import { replyInThread as reply } from "~/domain/relay/reply-in-thread.server";
import { reportMessage as reportWords } from "~/domain/relay/report-message.server";
import { sayHowItWent as tell } from "~/domain/relay/say-how-it-went.server";
import { startThread } from "~/domain/relay/start-thread.server";
import { CLAIM_CODE, EMAIL_CODE, type Ids, resourceFields, roleFields, TOWN_A } from "../../factories/planted-things";

export const now = new Date("2026-11-24T01:00:00Z");

const consent = { purpose: "町に見せるため", endsOn: "2027-11-01" };
const changed = { summary: "あたらしい要約" };
const atDesk = (actor: Actor) => ({ actor, deskCode: TOWN_A, now });
const inThread = (actor: Actor, threadId: string) => ({ key: { actor, threadId }, now });

export const renameUser = (actor: Actor) => rename({ actor, name: "あたらしい名前" });
export const closeAccount = (actor: Actor) => close({ actor, now });
export const endSessions = (actor: Actor, { session: id }: Ids) => endSession({ actor, which: { id } });
export const requestProfessional = (actor: Actor) =>
  request({ actor, input: { municipalityCode: TOWN_A, organisation: "社協", jobTitle: "相談員" }, now });
export const acceptInvitation = (actor: Actor, { invitationToken: token }: Ids) => accept({ actor, token, now });

export const startOfferDraft = (actor: Actor) => drafts.startOfferDraft({ actor, kind: "role", now });
export const saveOfferDraft = (actor: Actor, { draft: draftId }: Ids) =>
  drafts.saveOfferDraft({ actor, draftId, step: "what", values: readDraftValues({}) });
export const deleteOfferDraft = (actor: Actor, { draft: draftId }: Ids) => drafts.deleteOfferDraft({ actor, draftId });
export async function putDraftPhoto(actor: Actor, { draft: draftId }: Ids) {
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#6a8" } })
    .png()
    .toBuffer();
  return photos.putDraftPhoto({ actor, draftId, bytes });
}
export const removeDraftPhoto = (actor: Actor, { draft: draftId }: Ids) => photos.removeDraftPhoto({ actor, draftId });
export async function submitOfferDraft(actor: Actor, { draft: draftId }: Ids) {
  return submitDraft({ actor, draftId, purposes: { listing: "目的", photo: "目的" }, now });
}
export const submitListing = (actor: Actor) => submit({ actor, input: roleFields(), consent, now });
export const submitListingAsTown = (actor: Actor) => submit({ actor, input: resourceFields(), asOfficer: true, now });
export const startRevisionDraft = (actor: Actor, { role: listingId }: Ids) =>
  drafts.startRevisionDraft({ actor, listingId, now });
export const reviseListing = (actor: Actor, { role: listingId, photo: photoFile }: Ids) =>
  revise({ actor, listingId, input: roleFields({ ...changed, photoFile }), now });
export const reviseListingAsTown = (actor: Actor, { role: listingId, photo: photoFile }: Ids) =>
  revise({ actor, listingId, input: roleFields({ ...changed, photoFile }), asOfficer: true, now });
export const renewConsent = (actor: Actor, { role: listingId }: Ids) =>
  renew({ actor, listingId, consent, photoPurpose: "目的", now });
export const pauseListing = (actor: Actor, { role: listingId }: Ids) => pause({ actor, listingId, now });
export const resumeListing = (actor: Actor, { paused: listingId }: Ids) => resume({ actor, listingId, now });
export const withdrawListing = (actor: Actor, { role: listingId }: Ids) => withdraw({ actor, listingId, now });
export const undoWithdrawal = (actor: Actor, { ended: listingId }: Ids) => undoEnd({ actor, listingId, now });

const claimInput = { way: "officer", position: "職員", message: "うちの部屋です" } as const;
export const claimOpen = (actor: Actor, { open: listingId }: Ids) =>
  claimListing({ actor, listingId, scope: scopeOf(actor), input: claimInput, now });
export const claimHidden = (actor: Actor, { twin: listingId }: Ids) =>
  claimListing({ actor, listingId, scope: scopeOf(actor), input: claimInput, now });
export const proveClaim = (actor: Actor, { coded: listingId }: Ids) =>
  prove({ actor, listingId, code: CLAIM_CODE, now });
export const giveBackClaim = (actor: Actor, { claimed: listingId }: Ids) => giveBack({ actor, listingId, now });
export const decideClaim = (actor: Actor, { claim: claimId }: Ids) =>
  decideOnClaim({ actor, claimId, decision: "approved", reason: "", now });
const reportInput = { topic: "hours", message: "水曜は休みです", proposal: null, why: "" } as const;
export const reportOpen = async (actor: Actor, { open: id }: Ids) =>
  reportListing({ id, scope: scopeOf(actor), input: reportInput, now });
export const reportHidden = async (actor: Actor, { role: id }: Ids) =>
  reportListing({ id, scope: scopeOf(actor), input: reportInput, now });
export const answerReport = (actor: Actor, { report: reportId }: Ids) =>
  answer({ actor, reportId, decision: "accepted", answer: "直しました", now });
export const confirmAsOperator = (actor: Actor, { claimed: listingId }: Ids) =>
  confirmListing({ actor, listingId, by: "operator", name: null, how: "operatorForm", now });
export const confirmAsTown = (actor: Actor, { claimed: listingId }: Ids) =>
  confirmListing({ actor, listingId, by: "municipality", name: null, how: "phone", now });
export const publishListing = (actor: Actor, { role: listingId }: Ids) =>
  publish({ actor, listingId, revisionNumber: 2, now });
export const declineRevision = (actor: Actor, { role: listingId }: Ids) =>
  decline({ actor, listingId, revisionNumber: 2, reason: "よくわかりません", now });

export const decideReview = (actor: Actor, { review: reviewId }: Ids) =>
  decide({ actor, reviewId, decision: "approve", reason: "", now });
export const undoReview = (actor: Actor, { decided: reviewId }: Ids) => undo({ actor, reviewId, now });
export const decideProfessional = (actor: Actor, { membership: membershipId }: Ids) =>
  decideOnProfessional({ actor, membershipId, decision: "approved", reason: "", now });
export const createDeskListing = (actor: Actor) =>
  desk.createDeskListing({ ...atDesk(actor), input: resourceFields(changed) });
export const editDeskListing = (actor: Actor, { twin: listingId }: Ids) =>
  desk.editDeskListing({ ...atDesk(actor), listingId, input: resourceFields(changed), baseRevision: 0 });
export const restoreRevision = (actor: Actor, { role: listingId }: Ids) =>
  desk.restoreRevision({ ...atDesk(actor), listingId, revisionNumber: 1 });
export const changeListingState = (actor: Actor, { role: listingId }: Ids) =>
  changeState({ ...atDesk(actor), listingId, change: "pause" });
export const mergeListings = (actor: Actor, { office: keptId, twin: mergedId }: Ids) =>
  merge({ ...atDesk(actor), keptId, mergedId, chosen: [] });
export const scanDuplicates = (actor: Actor) => scan(atDesk(actor));
export const addNote = (actor: Actor, { role: listingId }: Ids) => note({ ...atDesk(actor), listingId, text: "控え" });
export const logCall = (actor: Actor, { office: listingId }: Ids) => {
  const input = { calledOn: "2026-11-24", result: "confirmed", note: "", nextOn: null } as const;
  return call({ actor, desk: { code: TOWN_A, name: "焼津市", codes: [TOWN_A] }, listingId, input, now });
};
export const addProfessionalDomain = (actor: Actor) =>
  domains.addProfessionalDomain({ ...atDesk(actor), input: { domain: "new.example.jp", organisation: "社協" } });
export const removeProfessionalDomain = (actor: Actor, { domain }: Ids) =>
  domains.removeProfessionalDomain({ ...atDesk(actor), domain });
export const inviteOfficer = (actor: Actor) => inviteToDesk({ ...atDesk(actor), email: "new@example.jp" });
export const withdrawInvitation = (actor: Actor, { invitation: invitationId }: Ids) =>
  withdrawInvited({ ...atDesk(actor), invitationId });
export const inviteOfficerOfTown = (actor: Actor) =>
  inviteMember({ actor, email: "new@example.jp", role: "officer", municipalityCode: TOWN_A, now });
export const inviteAdministrator = (actor: Actor) =>
  inviteMember({ actor, email: "new@example.jp", role: "administrator", municipalityCode: null, now });

const letter = { name: "見本", email: "guest@example.jp", message: "こんにちは" };
export const startThreadOpen = (actor: Actor | null, { open: listingId }: Ids) =>
  startThread({ actor, listingId, input: letter, now });
export const startThreadHidden = (actor: Actor | null, { role: listingId }: Ids) =>
  startThread({ actor, listingId, input: letter, now });
export const askForRole = (actor: Actor, { role: listingId }: Ids) =>
  ask({ actor, listingId, input: { forWhom: "self", alias: null, name: "見本", message: "やりたいです" }, now });
export const askForFullRole = (actor: Actor, { full: listingId }: Ids) =>
  ask({ actor, listingId, input: { forWhom: "self", alias: null, name: "見本", message: "やりたいです" }, now });
export const askForOther = (actor: Actor, { role: listingId }: Ids) =>
  ask({ actor, listingId, input: { forWhom: "alias", alias: "月見草", name: "見本", message: "いっしょに" }, now });
export const confirmThread = async (actor: Actor, it: Ids) => confirm(inThread(actor, it.threadWaiting));
export const replyInThread = (actor: Actor, it: Ids) => reply({ ...inThread(actor, it.thread), text: "お返事" });
export const replyToOffice = (actor: Actor, it: Ids) => reply({ ...inThread(actor, it.threadOffice), text: "お返事" });
export const answerRole = (actor: Actor, it: Ids) =>
  roles.answerRole({ ...inThread(actor, it.thread), answer: "welcome", text: "どうぞ" });
export const withdrawRoleRequest = (actor: Actor, it: Ids) => roles.withdrawRoleRequest(inThread(actor, it.thread));
export const sayHowItWent = (actor: Actor, it: Ids) => tell({ ...inThread(actor, it.threadWelcome), text: "よかった" });
const oneTaken = { takenPeople: 1, roleTaken: true };
export const markRoleTakenInThread = (actor: Actor, it: Ids) =>
  taken.markRoleTakenInThread({ ...inThread(actor, it.thread), input: oneTaken });
export const markRoleTaken = (actor: Actor, { role: listingId }: Ids) =>
  taken.markRoleTaken({ actor, listingId, input: oneTaken });
export const blockThread = (actor: Actor, it: Ids) => blocks.blockThread(inThread(actor, it.thread));
export const unblockThread = (actor: Actor, it: Ids) => blocks.unblockThread(inThread(actor, it.threadBlocked));
export const reportMessage = (actor: Actor, it: Ids) =>
  reportWords({ ...inThread(actor, it.thread), messageId: it.message });
export const deleteThread = (actor: Actor, it: Ids) => remove(inThread(actor, it.thread));
export const endThread = (actor: Actor, { reported: messageId }: Ids) => end({ actor, messageId, now });

export const requestEmailChange = (actor: Actor) => changeEmail({ actor, to: "new@example.jp", now });
export const confirmEmailChange = (actor: Actor) => proveEmail({ actor, code: EMAIL_CODE, endOthers: null, now });
export const changeCheckInterval = (actor: Actor, { role: listingId }: Ids) =>
  changeInterval({ actor, deskCode: TOWN_A, listingId, days: 30 });

export const endMembership = (actor: Actor, { held: membershipId }: Ids) => endRole({ actor, membershipId, now });
export const restoreMembership = (actor: Actor, { formerly: membershipId }: Ids) =>
  restoreRole({ actor, membershipId, now });
export const withdrawAnyInvitation = (actor: Actor, { invitation: invitationId }: Ids) =>
  withdrawAny({ actor, invitationId, now });
export const addSynonym = (actor: Actor) =>
  addWord({ actor, term: { kind: "theme", key: "work" }, word: "はたけしごと", now });
export const removeSynonym = (actor: Actor, { synonym: synonymId }: Ids) => removeWord({ actor, synonymId });
export const setBanner = (actor: Actor) => {
  const times = { startsAt: "2026-11-24T10:00", endsAt: "2026-11-25T10:00" };
  return setNotice({ actor, form: { level: "info", textJa: "点検します", textEn: "", ...times }, now });
};
export const endBanner = (actor: Actor, { banner: bannerId }: Ids) => endNotice({ actor, bannerId, now });
export const retryJobs = (actor: Actor, { job: jobId }: Ids) => retry({ actor, which: { jobId }, now });
export const giveUpJob = (actor: Actor, { job: jobId }: Ids) => giveUp({ actor, jobId, now });
export const resendMail = (actor: Actor, { mail: mailId }: Ids) => resend({ actor, mailId, now });
