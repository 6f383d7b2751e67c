/**
 * Who may do what: one row for each way of using a verb that writes. A new verb needs its row here (or its name and the
 * reason among WITHOUT_ACTOR). A row says how the verb is called, for a thing of town A that belongs to the resident
 * `owner`, and what comes of it for each visitor, left to right:
 *
 *   -     is not for guests: it takes an account         404   refused as if it did not exist; nothing is written
 *   yes   done, and something is written                 403   refused; nothing is written
 *   none  says nothing and writes nothing                409   refused in its present state; nothing is written
 *
 * Who may do what with aliases stands in alias-verbs-table.ts, with three more visitors; with records, plans and terms in
 * archive-verbs-table.ts. The name before a comma is that of
 * the verb; `it` are the ids of the planted things (tests/factories/planted-things.ts).
 */
import type { Actor } from "~/domain/accounts/actor";
import type { Ids } from "../../factories/planted-things";
import * as deeds from "./deeds";
import * as symposia from "./symposium-deeds";

export type Cell = "-" | "yes" | "none" | "403" | "404" | "409";
export type VerbRow = [verb: string, cells: string, deed: (by: Actor, it: Ids) => Promise<unknown>];

// biome-ignore format: a table is read in columns
export const VERBS: VerbRow[] = [
  // own account                        guest owner other prof. prof.B off.  off.B admin
  ["renameUser",                        "-     yes   yes   yes   yes   yes   yes   yes ", deeds.renameUser],
  ["closeAccount, the last admin's too", "-    yes   yes   yes   yes   yes   yes   409 ", deeds.closeAccount],
  ["endSessions",                       "-     yes   none  none  none  none  none  none", deeds.endSessions],
  ["requestProfessional",               "-     yes   yes   409   yes   yes   yes   yes ", deeds.requestProfessional],
  ["acceptInvitation",                  "-     403   yes   403   403   403   403   403 ", deeds.acceptInvitation],
  ["requestEmailChange",                "-     yes   yes   yes   yes   yes   yes   yes ", deeds.requestEmailChange],
  ["confirmEmailChange, owner's code",  "-     yes   none  none  none  none  none  none", deeds.confirmEmailChange],

  // a resident's own offer             guest owner other prof. prof.B off.  off.B admin
  ["startOfferDraft",                   "-     yes   yes   yes   yes   yes   yes   yes ", deeds.startOfferDraft],
  ["saveOfferDraft",                    "-     yes   404   404   404   404   404   404 ", deeds.saveOfferDraft],
  ["deleteOfferDraft",                  "-     yes   none  none  none  none  none  none", deeds.deleteOfferDraft],
  ["putDraftPhoto",                     "-     yes   404   404   404   404   404   404 ", deeds.putDraftPhoto],
  ["removeDraftPhoto",                  "-     yes   404   404   404   404   404   404 ", deeds.removeDraftPhoto],
  ["submitOfferDraft",                  "-     yes   404   404   404   404   404   404 ", deeds.submitOfferDraft],
  ["submitListing",                     "-     yes   yes   yes   yes   yes   yes   yes ", deeds.submitListing],
  ["submitListing, as the town",        "-     403   403   403   403   yes   403   403 ", deeds.submitListingAsTown],
  ["startRevisionDraft",                "-     yes   404   404   404   404   404   404 ", deeds.startRevisionDraft],
  ["reviseListing",                     "-     yes   404   404   404   404   404   404 ", deeds.reviseListing],
  ["reviseListing, as the town",        "-     404   404   404   404   yes   404   404 ", deeds.reviseListingAsTown],
  ["renewConsent",                      "-     yes   404   404   404   409   404   404 ", deeds.renewConsent],
  ["pauseListing",                      "-     yes   404   404   404   yes   404   404 ", deeds.pauseListing],
  ["resumeListing",                     "-     yes   404   404   404   yes   404   404 ", deeds.resumeListing],
  ["withdrawListing",                   "-     yes   404   404   404   yes   404   404 ", deeds.withdrawListing],
  ["undoWithdrawal",                    "-     yes   404   404   404   409   404   404 ", deeds.undoWithdrawal],

  // a listing and who runs it          guest owner other prof. prof.B off.  off.B admin
  ["claimListing, a public one",        "-     yes   yes   yes   yes   yes   yes   yes ", deeds.claimOpen],
  ["claimListing, a hidden one",        "404   404   404   404   404   yes   404   404 ", deeds.claimHidden],
  ["proveClaim, the owner's own",       "-     yes   none  none  none  none  none  none", deeds.proveClaim],
  ["giveBackClaim",                     "-     yes   404   404   404   404   404   404 ", deeds.giveBackClaim],
  ["decideClaim",                       "-     404   404   404   404   yes   404   404 ", deeds.decideClaim],
  ["reportListing, a public one",       "yes   yes   yes   yes   yes   yes   yes   yes ", deeds.reportOpen],
  ["reportListing, a hidden one",       "404   404   404   404   404   yes   404   404 ", deeds.reportHidden],
  ["answerReport",                      "-     404   404   404   404   yes   404   404 ", deeds.answerReport],
  ["confirmListing, as its operator",   "-     yes   404   404   404   404   404   404 ", deeds.confirmAsOperator],
  ["confirmListing, as the town",       "-     404   404   404   404   yes   404   404 ", deeds.confirmAsTown],
  ["publishListing",                    "-     404   404   404   404   yes   404   404 ", deeds.publishListing],
  ["declineRevision",                   "-     404   404   404   404   yes   404   404 ", deeds.declineRevision],

  // the desk of a town                 guest owner other prof. prof.B off.  off.B admin
  ["decideReview",                      "-     404   404   404   404   yes   404   yes ", deeds.decideReview],
  ["undoReview",                        "-     404   404   404   404   yes   404   yes ", deeds.undoReview],
  ["decideProfessional",                "-     404   404   404   404   yes   404   404 ", deeds.decideProfessional],
  ["createDeskListing",                 "-     404   404   404   404   yes   404   yes ", deeds.createDeskListing],
  ["editDeskListing",                   "-     404   404   404   404   yes   404   yes ", deeds.editDeskListing],
  ["restoreRevision",                   "-     404   404   404   404   yes   404   yes ", deeds.restoreRevision],
  ["changeListingState",                "-     404   404   404   404   yes   404   yes ", deeds.changeListingState],
  ["changeCheckInterval",               "-     404   404   404   404   yes   404   yes ", deeds.changeCheckInterval],
  ["mergeListings",                     "-     404   404   404   404   yes   404   yes ", deeds.mergeListings],
  ["scanDuplicates",                    "-     404   404   404   404   yes   404   yes ", deeds.scanDuplicates],
  ["addNote",                           "-     404   404   404   404   yes   404   yes ", deeds.addNote],
  ["logCall",                           "-     404   404   404   404   yes   404   yes ", deeds.logCall],
  ["addProfessionalDomain",             "-     404   404   404   404   yes   404   yes ", deeds.addProfessionalDomain],
  ["removeProfessionalDomain",          "-     404   404   404   404   yes   404   yes ", deeds.removeProfessionalDomain],
  ["inviteOfficer",                     "-     404   404   404   404   yes   404   yes ", deeds.inviteOfficer],
  ["withdrawInvitation",                "-     404   404   404   404   yes   404   yes ", deeds.withdrawInvitation],
  ["inviteMember, an officer",          "-     403   403   403   403   yes   403   yes ", deeds.inviteOfficerOfTown],
  ["inviteMember, an administrator",    "-     403   403   403   403   403   403   yes ", deeds.inviteAdministrator],

  // the whole site                     guest owner other prof. prof.B off.  off.B admin
  ["endMembership",                     "403   403   403   403   403   403   403   yes ", deeds.endMembership],
  ["restoreMembership",                 "403   403   403   403   403   403   403   yes ", deeds.restoreMembership],
  ["withdrawAnyInvitation",             "403   403   403   403   403   403   403   yes ", deeds.withdrawAnyInvitation],
  ["addSynonym",                        "403   403   403   403   403   403   403   yes ", deeds.addSynonym],
  ["removeSynonym",                     "403   403   403   403   403   403   403   yes ", deeds.removeSynonym],
  ["setBanner",                         "403   403   403   403   403   403   403   yes ", deeds.setBanner],
  ["endBanner",                         "403   403   403   403   403   403   403   yes ", deeds.endBanner],
  ["retryJobs",                         "403   403   403   403   403   403   403   yes ", deeds.retryJobs],
  ["giveUpJob",                         "403   403   403   403   403   403   403   yes ", deeds.giveUpJob],
  ["resendMail",                        "403   403   403   403   403   403   403   yes ", deeds.resendMail],

  // conversations: `prof.` asked, `owner` answers; the town's office answers in those written to it
  //                                    guest owner other prof. prof.B off.  off.B admin
  ["startThread, a public listing",     "yes   yes   yes   yes   yes   yes   yes   yes ", deeds.startThreadOpen],
  ["startThread, a hidden listing",     "404   404   404   404   404   yes   404   404 ", deeds.startThreadHidden],
  ["askForRole, a hidden role",         "-     404   404   404   404   yes   404   404 ", deeds.askForRole],
  ["askForRole, a full hidden role",    "-     404   404   404   404   409   404   404 ", deeds.askForFullRole],
  ["askForRole, for somebody else",     "-     403   403   404   404   yes   404   403 ", deeds.askForOther],
  ["confirmThread",                     "-     404   404   yes   404   404   404   404 ", deeds.confirmThread],
  ["replyInThread",                     "-     yes   404   yes   404   404   404   404 ", deeds.replyInThread],
  ["replyInThread, to the office",      "-     404   404   yes   404   yes   404   404 ", deeds.replyToOffice],
  ["answerRole",                        "-     yes   404   409   404   404   404   404 ", deeds.answerRole],
  ["withdrawRoleRequest",               "-     409   404   yes   404   404   404   404 ", deeds.withdrawRoleRequest],
  ["sayHowItWent",                      "-     yes   404   yes   404   404   404   404 ", deeds.sayHowItWent],
  ["markRoleTakenInThread",             "-     yes   404   409   404   404   404   404 ", deeds.markRoleTakenInThread],
  ["markRoleTaken",                     "-     yes   403   403   403   yes   403   403 ", deeds.markRoleTaken],
  ["blockThread",                       "-     yes   404   yes   404   404   404   404 ", deeds.blockThread],
  ["unblockThread, stopped by owner",   "-     yes   404   409   404   404   404   404 ", deeds.unblockThread],
  ["reportMessage, of who asked",       "-     yes   404   404   404   404   404   404 ", deeds.reportMessage],
  ["deleteThread",                      "-     yes   404   yes   404   404   404   404 ", deeds.deleteThread],
  ["endThread",                         "-     404   404   404   404   yes   404   404 ", deeds.endThread],

  // symposia of A. Verbs know officers alone: http/symposium-desk.server.ts makes administrators and the officers of a
  // designated city officers of the desk they stand at. "shared": with town B; from the desk of their own town
  //                                    guest owner other prof. prof.B off.  off.B admin
  ["createSymposium",                     "-     404   404   404   404   yes   404   404 ", symposia.createSymposium],
  ["createSymposium, of another town",    "404   404   404   404   404   404   404   404 ", symposia.createElsewhere],
  ["copySymposium",                       "-     404   404   404   404   yes   404   404 ", symposia.copySymposium],
  ["importEventList",                     "-     404   404   404   404   yes   404   404 ", symposia.importEventList],
  ["saveDraft",                           "-     404   404   404   404   yes   404   404 ", symposia.saveDraft],
  ["saveDraft, from the own desk",        "-     404   404   404   404   yes   404   404 ", symposia.saveDraftElsewhere],
  ["saveDraft, shared",                   "-     404   404   404   404   yes   yes   404 ", symposia.saveDraftShared],
  ["putDraftPicture",                     "-     404   404   404   404   yes   404   404 ", symposia.putDraftPicture],
  ["makeDraftLink",                       "-     404   404   404   404   yes   404   404 ", symposia.makeDraftLink],
  ["endDraftLink",                        "-     404   404   404   404   yes   404   404 ", symposia.endDraftLink],
  ["saveAccess",                          "-     404   404   404   404   yes   404   404 ", symposia.saveAccess],
  ["chooseSeries",                        "-     404   404   404   404   yes   404   404 ", symposia.chooseSeries],
  ["changeCoHosts",                       "-     404   404   404   404   yes   404   404 ", symposia.changeCoHosts],
  ["changeCoHosts, shared",               "-     404   404   404   404   yes   403   404 ", symposia.changeCoHostsShared],
  ["publishSymposium",                    "-     404   404   404   404   yes   404   404 ", symposia.publishSymposium],
  ["publishSymposium, shared",            "-     404   404   404   404   yes   yes   404 ", symposia.publishShared],
  ["changeEventStatus",                   "-     404   404   404   404   yes   404   404 ", symposia.changeEventStatus],
  ["changeEventStatus, never published",  "-     404   404   404   404   404   404   404 ", symposia.changeStatusOfDraft],
  ["inviteSpeaker",                       "-     404   404   404   404   yes   404   404 ", symposia.inviteSpeaker],
  ["inviteSpeaker, of another symposium", "-     404   404   404   404   404   404   404 ", symposia.inviteForeignSpeaker],
  ["endSpeakerLink",                      "-     404   404   404   404   yes   404   404 ", symposia.endSpeakerLink],
  ["settleProposal",                      "-     404   404   404   404   yes   404   404 ", symposia.settleProposal],
  ["addRegistrant",                       "-     404   404   404   404   yes   404   404 ", symposia.addRegistrant],
  ["cancelRegistrant",                    "-     404   404   404   404   yes   404   404 ", symposia.cancelRegistrant],
  ["cancelRegistrant, of another symposium","-     404   404   404   404   404   404   404 ", symposia.cancelOfAnother],
  ["checkIn",                             "-     404   404   404   404   yes   404   404 ", symposia.checkIn],
  ["saveMailing",                         "-     404   404   404   404   yes   404   404 ", symposia.saveMailing],
  ["saveMailing, again",                  "-     404   404   404   404   yes   404   404 ", symposia.saveMailingAgain],
  ["testMailing",                         "-     404   404   404   404   yes   404   404 ", symposia.testMailing],
  ["sendMailing",                         "-     404   404   404   404   yes   404   404 ", symposia.sendMailing],
  ["createQuestionnaire",                 "-     404   404   404   404   yes   404   404 ", symposia.createQuestionnaire],
  ["saveQuestionnaire",                   "-     404   404   404   404   yes   404   404 ", symposia.saveQuestionnaire],
  ["openQuestionnaire",                   "-     404   404   404   404   yes   404   404 ", symposia.openQuestionnaire],
  ["closeQuestionnaire",                  "-     404   404   404   404   yes   404   404 ", symposia.closeQuestionnaire],
  ["withdrawQuestionnaire",               "-     404   404   404   404   yes   404   404 ", symposia.withdrawQuestionnaire],
  ["makeHandoutLinks",                    "-     404   404   404   404   yes   404   404 ", symposia.makeHandoutLinks],
  ["publishResults",                      "-     404   404   404   404   yes   404   404 ", symposia.publishResults],
  ["publishResults, shared",              "-     404   404   404   404   yes   yes   404 ", symposia.publishResultsShared],
  ["unpublishResults",                    "-     404   404   404   404   yes   404   404 ", symposia.unpublishResults],

  // taking part, by whoever comes or holds the link
  //                                    guest owner other prof. prof.B off.  off.B admin
  ["register",                            "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.register],
  ["register, never published",           "404   404   404   404   404   404   404   404 ", symposia.registerForDraft],
  ["changeRegistration, by its link",     "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.changeRegistration.held],
  ["changeRegistration, by no link",      "404   404   404   404   404   404   404   404 ", symposia.changeRegistration.unknown],
  ["cancelRegistration, by its link",     "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.cancelRegistration.held],
  ["cancelRegistration, by no link",      "404   404   404   404   404   404   404   404 ", symposia.cancelRegistration.unknown],
  ["answerOffer, by its link",            "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.answerOffer.held],
  ["answerOffer, by no link",             "404   404   404   404   404   404   404   404 ", symposia.answerOffer.unknown],
  ["join, by its link",                   "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.join.held],
  ["join, by no link",                    "404   404   404   404   404   404   404   404 ", symposia.join.unknown],
  ["answerAsSpeaker, by its link",        "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.answerAsSpeaker.held],
  ["answerAsSpeaker, by no link",         "404   404   404   404   404   404   404   404 ", symposia.answerAsSpeaker.unknown],
  ["putSpeakerPhoto, by its link",        "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.putSpeakerPhoto.held],
  ["putSpeakerPhoto, by no link",         "404   404   404   404   404   404   404   404 ", symposia.putSpeakerPhoto.unknown],
  ["answerQuestionnaire, by its link",    "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.answerQuestionnaire.held],
  ["answerQuestionnaire, by no link",     "404   404   404   404   404   404   404   404 ", symposia.answerQuestionnaire.unknown],
  ["answerQuestionnaire, open to all",    "yes   yes   yes   yes   yes   yes   yes   yes ", symposia.answerOpenForm],
  ["answerQuestionnaire, not open to all","404   404   404   404   404   404   404   404 ", symposia.answerClosedForm],
];

/** Verbs that write and ask nobody who they are, and why that is right. */
export const WITHOUT_ACTOR: Record<string, string[]> = {
  "the holder of a one-time link": ["answerCheckLink", "confirmSubscription", "endSubscription", "objectToEmailChange"],
  "anyone, before or without an account": [...["keepForm", "subscribe", "forgetUnprovedAccount", "tellUnknownAddress"]],
  "the accounts' engine, once it knows who it is": [
    ...["auth", "checkPassword", "noteEmailProved", "notePasswordReset", "queueAccountMail"],
  ],
  "the console of the server": ["openAccount", "makePasswordLink", "checkSeals", "resealWords"],
  "the importer": ["importFile", "saveImportRun", "saveImportedListings", "saveImportedOrganizations"],
  "a job": [
    ...["keepCheckDates", "keepConsents", "sendCheckReminders", "eraseUnusedPhoto", "eraseUnusedPhotos"],
    ...["mailWaitingReviews", "noticeDuplicates", "openReviewFor", "deleteOldThreads", "forgetSubscriptions"],
    ...["queueDigests", "sendDigest", "eraseOldMails", "sendMail", "rebuildSearchIndex", "ensureSearchIndex"],
    ...["takeSiteSynonyms", "tellSiteSynonyms"],
    ...["sendReminders", "sendThanks", "sendTold", "keepWaitingLists", "moveUpWaiting", "eraseRegistrations"],
    ...["keepAliases", "endStrayShares", "sendLookIns", "forgetSheets"],
    ...["eraseUnusedFiles", "tellRegistrants"],
  ],
  "a part of the verbs above, in their transaction": [
    ...["decideProfessionalIn", "approveByEmailDomain", "queueMail", "approveClaim", "confirmListingIn"],
    ...["giveConsent", "endConsents", "revisionToDecide", "auditDecision", "declineRevisionIn", "publishListingIn"],
    ...["lockListing", "addRevision", "replaceRevisions", "ensureBaseline", "reviseListingIn", "tellOwner"],
    ...["changeListingStatus", "applyProposal", "carryOutDecision", "lockReview", "keepDecision", "openReview"],
    ...["takeFromBothSides", "startThreadIn", "addMessage", "sendRelayMail", "freeAddress", "giveUpMailIn"],
    ...[
      "queueMails",
      "beginSymposia",
      "beginSymposium",
      "keepDraft",
      "freezeRevision",
      "eraseUnusedPictures",
      "giveUp",
      "moveUp",
    ],
    ...["tellRegistered", "mailRegistered", "mailAlready", "mailPlaced", "mailOffered", "mailOfferEnded"],
    ...["mailCancelled", "mailSpeakerLink", "tellOfficersOfSpeaker", "makeQuestionnaireLink", "askForRoleIn"],
    ...["addConnectionIn", "changeConnectionIn", "recordEvent", "touchAlias", "takeBackEvent", "keepLatestMotivation"],
    ...["beginRecord", "keepRecordDraft", "lockTrack", "keepTrackChange", "tellTrackChange", "eraseReplacedFiles"],
    ...["beginPlan", "changeProgress"],
  ],
  "looks or reckons only, in a file that writes": [
    ...["digestOfClaimCode", "endorsedBefore", "latestRevisionNumber", "refuseUnlessOpen", "siteWordsOfTheme"],
    ...["publishedContent", "refuseStranger", "pictureAt", "lastNumber", "mailKeyOf", "mineInMail", "fixedOf"],
    ...["publishedPlanContent"],
  ],
};
