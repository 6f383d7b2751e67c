/**
 * What is planted, and the one table of who sees it. `seenBy` is exact: whoever stands there must come upon the secret in
 * the crawl (else it was not planted, or the row is out of date), everyone else must not. The log may hold none of them.
 */
import { ARCHIVE_SECRETS } from "./archive-secrets";
import { word } from "./word";

export { word };

export const TOWN = "222127"; // 焼津市
export const NEXT_TOWN = "222097"; // 島田市
export const CO_TOWN = "222143"; // 藤枝市

/**
 * Who looks: 焼津市 is the town of everything that is planted; "elsewhere" is 島田市, next to it; 藤枝市 shares the work on
 * the symposia that are published. `keeper` has aliases and shares one with `colleague`; `professional` works elsewhere in
 * the same town.
 */
export const VIEWERS = [
  "guest",
  "resident",
  "professional",
  "professionalElsewhere",
  "keeper",
  "colleague",
  "officer",
  "officerElsewhere",
  "officerOfCoHost",
  "administrator",
  "owner",
] as const;
export type Viewer = (typeof VIEWERS)[number];

/** Addresses that receive mail. Each is a secret of its own: the part before the @ is unmistakable. */
export const MAILBOXES = {
  ...addresses("resident", "professional", "professionalElsewhere", "officer", "officerElsewhere", "administrator"),
  ...addresses("keeper", "colleague"),
  ...addresses("officerOfCoHost", "speaker", "registrant", "waitingRegistrant", "venueRegistrant"),
  ...addresses("owner", "applicant", "asker", "reporter", "subscriber", "waitingSubscriber", "invited", "place"),
};
export type Mailbox = keyof typeof MAILBOXES;

export type Secret = {
  /** Each way it may be written; letters count the same in both sizes. */
  words: string[];
  seenBy?: Viewer[];
  /** Whose mails may hold it. */
  mailedTo?: Mailbox[];
};

/** 8 digits of a mobile telephone number, as people write it. */
export const PHONES = { importedPerson: "090-4821-7396", forProfessionals: "054-927-3841", reported: "054-918-2637" };

/** The middle of 小川: where all may see a person of it. */
export const COARSE = { lat: 34.8503, lng: 138.3217 };

/** Exact places, each far enough from any row of the seed. */
export const PLACES = {
  person: { lat: 34.8318763, lng: 138.2613481 },
  importedPerson: { lat: 34.8373219, lng: 138.2653467 },
  draft: { lat: 34.8419847, lng: 138.2691863 },
  photo: { lat: 34.8479384, lng: 138.2729913 },
};

/** What all may see, to know that the crawl comes to every kind of place where a listing is shown. */
export const PUBLIC_WORDS = {
  person: word("public person"),
  role: word("public role"),
  /** A role nobody has asked for since it was published: it stands in the news by mail. */
  news: word("public role in the news"),
  place: word("public place"),
  symposium: word("public symposium"),
  soonSymposium: word("public symposium of today"),
};

/** Who gives and ends roles reads who asked for one. */
const staff = { seenBy: ["officer", "administrator"] satisfies Viewer[] };
// An administrator may work at every desk (moderation/desk.ts).
const townOfficer = { seenBy: ["officer", "administrator"] satisfies Viewer[] };
/** Officers of the host and the co-host write the page and see the registered (symposium/rules.ts). */
const hosts = { seenBy: ["officer", "officerOfCoHost", "administrator"] satisfies Viewer[] };
/** Nobody else at all: not the officers of the town, and no administrator. */
const keepers = { seenBy: ["keeper", "colleague"] satisfies Viewer[] };
/** 専門職のみ is for the professionals of every town (visible-listings.server.ts); an officer sees their own town's. */
const everyProfessional = ["professional", "professionalElsewhere", "keeper", "colleague"] satisfies Viewer[];
const professionals = { seenBy: ["owner", "officer", "administrator", ...everyProfessional] satisfies Viewer[] };
const ownerAndOfficer = { seenBy: ["owner", "officer", "administrator"] satisfies Viewer[] };

/** In no mail, file, index or statistic; in the database only encrypted. Who is offered an alias knows it by its name. */
export const ALIAS_SECRETS = {
  aliasName: { words: [word("alias")], ...keepers },
  aliasArea: { words: [word("rough area of an alias")], ...keepers },
  aliasLikes: { words: [word("likes of an alias")], ...keepers },
  aliasWants: { words: [word("wants of an alias")], ...keepers },
  changeLine: { words: [word("line of a change")], ...keepers },
  contactLine: { words: [word("line of a contact")], ...keepers },
  problemLine: { words: [word("line of a problem")], ...keepers },
  motivationLine: { words: [word("line of a motivation")], ...keepers },
  returnLine: { words: [word("line of a return")], ...keepers },
  wordLine: { words: [word("line of a word")], ...keepers },
  supportLabel: { words: [word("support of an alias")], ...keepers },
  offeredAlias: { words: [word("alias that is offered")], ...keepers },
  offeredLikes: { words: [word("likes of an alias that is offered")], seenBy: ["keeper"] },
} satisfies Record<string, Secret>;

export const SECRETS = {
  // A person's door, telephone and picture. What a careless data set says, the officers of its town must see to mend it.
  personPosition: { words: digitsOf(PLACES.person) },
  importedPersonPosition: { words: digitsOf(PLACES.importedPerson), ...townOfficer },
  importedPersonPhone: { words: phoneWords(PHONES.importedPerson), ...townOfficer },
  importedPersonAddress: { words: [word("address of a person")], ...townOfficer },
  importedPersonEmail: { words: [word("e-mail of a person")], ...townOfficer },
  importedPersonUrl: { words: [word("link of a person")], ...townOfficer },
  photoPlace: { words: digitsOf(PLACES.photo) },
  photoCamera: { words: [word("camera of the photo")] },
  // What waits, or is for few.
  draftText: { words: [word("draft")], seenBy: ["owner"] },
  draftPosition: { words: digitsOf(PLACES.draft), seenBy: ["owner"] },
  waitingOffer: { words: [word("waiting offer")], ...ownerAndOfficer, mailedTo: ["officer"] },
  pendingRevision: { words: [word("pending revision")], ...ownerAndOfficer },
  declinedReason: { words: [word("reason of a no")], ...ownerAndOfficer },
  forProfessionalsName: {
    words: [word("name for professionals")],
    ...professionals,
    mailedTo: ["owner"],
  },
  forProfessionalsText: { words: [word("text for professionals")], ...professionals },
  forMunicipalityName: { words: [word("name for the municipality")], ...ownerAndOfficer, mailedTo: ["owner"] },
  forMunicipalityText: { words: [word("text for the municipality")], ...ownerAndOfficer },
  withdrawnPerson: { words: [word("withdrawn person")], ...ownerAndOfficer, mailedTo: ["owner"] },
  withdrawnPersonText: { words: [word("text of a withdrawn person")], ...ownerAndOfficer },
  withdrawnRoleText: { words: [word("text of a withdrawn role")], ...ownerAndOfficer },
  endedConsent: { words: [word("ended consent")], ...ownerAndOfficer, mailedTo: ["owner"] },
  // What officers write and read.
  officerNote: { words: [word("officer's note")], ...townOfficer },
  callNote: { words: [word("note of a call")], ...townOfficer },
  reportMessage: { words: [word("report")], ...townOfficer },
  reportWhy: { words: [word("why of a report")], ...townOfficer },
  reportProposal: { words: phoneWords(PHONES.reported), ...townOfficer },
  claimMessage: { words: [word("claim")], ...townOfficer },
  claimPosition: { words: [word("position in a claim")], ...townOfficer },
  applicantOrganisation: { words: [word("organisation of an applicant")], ...staff },
  auditDetail: { words: [word("detail of the audit log")], ...townOfficer },
  // What people write to each other.
  askersName: { words: [word("name of an asker")], seenBy: ["owner"], mailedTo: ["owner"] },
  relayQuestion: { words: [word("question")], seenBy: ["owner"], mailedTo: ["owner"] },
  relayAnswer: { words: [word("answer")], seenBy: ["owner"], mailedTo: ["asker"] },
  roleAlias: { words: ["ゆずりはさん"], seenBy: ["owner", "professional"], mailedTo: ["owner"] },
  roleMessage: { words: [word("wish for a role")], seenBy: ["owner", "professional"], mailedTo: ["owner"] },
  // No page of the desk: /municipalities/:code/roles asks for an officer of that very town.
  roleOutcome: { words: [word("how it went")], seenBy: ["officer"] },
  // Symposia: how one gets in, what is not published yet, who comes, what they said. The links are in no mail.
  joinUrl: { words: [word("join link")], ...hosts },
  joinNote: { words: [word("note to the join link")], ...hosts },
  openJoinUrl: { words: [word("join link of today")], ...hosts },
  openJoinNote: { words: [word("note to the join link of today")], ...hosts },
  laterTitle: { words: [word("title of a later draft")], ...hosts },
  laterSummary: { words: [word("summary of a later draft")], ...hosts },
  laterSpeaker: { words: [word("speaker of a later draft")], ...hosts },
  draftSymposium: { words: [word("unpublished symposium")], ...townOfficer },
  draftSymposiumText: { words: [word("text of an unpublished symposium")], ...townOfficer },
  speakersEmail: { words: [localPart("speaker")], ...hosts },
  speakerProposal: { words: [word("profile a speaker proposes")], ...hosts },
  registrantName: { words: [word("name of a registrant")], ...hosts, mailedTo: ["registrant"] },
  registrantEmail: { words: [localPart("registrant")], ...hosts },
  registrantOrganisation: { words: [word("organisation of a registrant")], ...hosts },
  registrantAnswer: { words: [word("answer of a registrant")], ...hosts },
  waitingRegistrantName: { words: [word("name of who waits")], ...hosts, mailedTo: ["waitingRegistrant"] },
  waitingRegistrantEmail: { words: [localPart("waitingRegistrant")], ...hosts },
  venueRegistrantName: { words: [word("name of who comes")], ...hosts, mailedTo: ["venueRegistrant"] },
  venueRegistrantEmail: { words: [localPart("venueRegistrant")], ...hosts },
  checkInCode: { words: [word("check-in code")], ...hosts },
  mailingSubject: { words: [word("subject of a mailing")], ...hosts },
  mailingText: { words: [word("text of a mailing")], ...hosts },
  questionnaireTitle: { words: [word("unpublished questionnaire")], ...hosts },
  questionnaireQuestion: { words: [word("question of an unpublished questionnaire")], ...hosts },
  anonymousAnswer: { words: [word("anonymous answer")], ...hosts },
  // What a professional keeps of those they accompany.
  ...ALIAS_SECRETS,
  // What the archive does not say, or not to everyone.
  ...ARCHIVE_SECRETS,
  // Who people are. A name is for the officers of the town and for oneself.
  ...own("resident"),
  ...own("professional", ["administrator"], ["officer"]),
  ...own("professionalElsewhere", ["administrator"], ["officerElsewhere"]),
  ...own("keeper", ["administrator"], ["officer", "colleague"]),
  ...own("colleague", ["administrator"], ["officer", "keeper"]),
  // The history of a symposium says who published it.
  ...own("officer", ["administrator"], ["officerOfCoHost"]),
  ...own("officerElsewhere", ["administrator"]),
  ...own("officerOfCoHost", ["administrator"]),
  ...own("administrator"),
  ...own("owner"),
  applicantEmail: { words: [localPart("applicant")], ...staff },
  applicantName: { words: [word("name of applicant")], ...staff },
  askersEmail: { words: [localPart("asker")] },
  reportersEmail: { words: [localPart("reporter")] },
  subscribersEmail: { words: [localPart("subscriber")] },
  waitingSubscribersEmail: { words: [localPart("waitingSubscriber")] },
  invitedEmail: { words: [localPart("invited")], ...staff },
} satisfies Record<string, Secret>;

export type SecretName = keyof typeof SECRETS;

export function nameOf(account: Viewer | "applicant"): string {
  return word(`name of ${account}`);
}

function addresses<T extends string>(...names: T[]): Record<T, string> {
  return Object.fromEntries(names.map((name) => [name, `${word(`address ${name}`)}@example.jp`])) as Record<T, string>;
}

function localPart(mailbox: Mailbox): string {
  return MAILBOXES[mailbox].split("@")[0] ?? "";
}

/** E-mail and name of a viewer's account, for themselves and for `others`; the name alone for `colleagues`. */
function own<V extends Exclude<Viewer, "guest">>(viewer: V, others: Viewer[] = [], colleagues: Viewer[] = []) {
  return {
    [`${viewer}Email`]: { words: [localPart(viewer)], seenBy: [viewer, ...others] },
    [`${viewer}Name`]: { words: [nameOf(viewer)], seenBy: [viewer, ...others, ...colleagues] },
  } as Record<`${V}Email` | `${V}Name`, Secret>;
}

function phoneWords(phone: string): string[] {
  const digits = phone.replaceAll("-", "");
  return [phone, digits, `+81${digits.slice(1)}`, `+81-${phone.slice(1)}`];
}

/** Cut and rounded to four decimals: whatever is more exact begins with one of them. Four decimals are eleven metres. */
function digitsOf({ lat, lng }: { lat: number; lng: number }): string[] {
  return [lat, lng].flatMap((degrees) => [(Math.floor(degrees * 10_000) / 10_000).toFixed(4), degrees.toFixed(4)]);
}
