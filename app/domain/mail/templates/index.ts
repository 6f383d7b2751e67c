/** Every mail this site sends, by the name that stands in Mail.template. One line a template. */
import {
  accountAlreadyRegistered,
  accountReset,
  accountSignInCode,
  accountUnknown,
  accountVerify,
} from "./account-codes";
import { accountEmailChanging, accountEmailCode } from "./account-email";
import {
  accountClosed,
  accountInvited,
  accountProfessionalApproved,
  accountProfessionalDeclined,
} from "./account-roles";
import { checkReminder } from "./check-reminder";
import { claimCode } from "./claim-code";
import { claimDecided } from "./claim-decided";
import {
  connectionHandover,
  connectionHandoverAnswered,
  connectionKeeping,
  connectionShared,
} from "./connection-keeping";
import { connectionWord } from "./connection-word";
import { consentEnding } from "./consent-ending";
import { lookIns } from "./look-ins";
import { offerPublished } from "./offer-published";
import { offerReturned } from "./offer-returned";
import { relayConfirm } from "./relay-confirm";
import { relayNews } from "./relay-news";
import { reportReceived } from "./report-received";
import { reviewsWaiting } from "./reviews-waiting";
import { subscriptionConfirm } from "./subscription-confirm";
import { subscriptionDigest } from "./subscription-digest";
import {
  symposiumChanged,
  symposiumMailing,
  symposiumRecord,
  symposiumReminder,
  symposiumStatus,
  symposiumThanks,
} from "./symposium-news";
import {
  symposiumAlready,
  symposiumCancelled,
  symposiumOfferEnded,
  symposiumOffered,
  symposiumPlaced,
  symposiumRegistered,
} from "./symposium-registration";
import { symposiumSpeakerAnswered, symposiumSpeakerInvited } from "./symposium-speakers";

export const mailTemplates = {
  "account.alreadyRegistered": accountAlreadyRegistered,
  "account.closed": accountClosed,
  "account.emailChanging": accountEmailChanging,
  "account.emailCode": accountEmailCode,
  "account.invited": accountInvited,
  "account.professionalApproved": accountProfessionalApproved,
  "account.professionalDeclined": accountProfessionalDeclined,
  "account.reset": accountReset,
  "account.signInCode": accountSignInCode,
  "account.unknown": accountUnknown,
  "account.verify": accountVerify,
  "check.reminder": checkReminder,
  "claim.code": claimCode,
  "claim.decided": claimDecided,
  "connection.handover": connectionHandover,
  "connection.handoverAnswered": connectionHandoverAnswered,
  "connection.keeping": connectionKeeping,
  "connection.shared": connectionShared,
  "connection.lookIns": lookIns,
  "connection.word": connectionWord,
  "consent.ending": consentEnding,
  "offer.published": offerPublished,
  "offer.returned": offerReturned,
  "relay.confirm": relayConfirm,
  "relay.news": relayNews,
  "report.received": reportReceived,
  "reviews.waiting": reviewsWaiting,
  "subscription.confirm": subscriptionConfirm,
  "subscription.digest": subscriptionDigest,
  "symposium.already": symposiumAlready,
  "symposium.cancelled": symposiumCancelled,
  "symposium.changed": symposiumChanged,
  "symposium.mailing": symposiumMailing,
  "symposium.offered": symposiumOffered,
  "symposium.offerEnded": symposiumOfferEnded,
  "symposium.placed": symposiumPlaced,
  "symposium.record": symposiumRecord,
  "symposium.registered": symposiumRegistered,
  "symposium.reminder": symposiumReminder,
  "symposium.speakerAnswered": symposiumSpeakerAnswered,
  "symposium.speakerInvited": symposiumSpeakerInvited,
  "symposium.status": symposiumStatus,
  "symposium.thanks": symposiumThanks,
};

type Templates = typeof mailTemplates;
export type MailTemplateName = keyof Templates;
/** What queueMail takes as `values` for a template. */
export type MailValues<N extends MailTemplateName> = Parameters<Templates[N]["subject"]>[0];
