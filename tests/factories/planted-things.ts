/** The rows of one set of things in town A. Everything is hidden from the public, but for `open` and `coded`. */
import { createHash } from "node:crypto";
import { objectionId, waitingChangeId } from "~/domain/accounts/email-change";
import { emailCodeDigest } from "~/domain/accounts/email-code.server";
import { listingFieldsSchema } from "~/domain/directory/listing-fields";
import { newRoleRequest, type RoleRequest } from "~/domain/relay/role-request";
import { digestOfToken } from "~/shared/link-token.server";
import type { Prisma } from "~prisma/client";
import { aliasIdsOf } from "./planted-aliases";
import { archiveIdsOf } from "./planted-archive";
import { symposiaOf, symposiumIdsOf } from "./planted-symposia";
import { trainingIdsOf } from "./planted-training";

/** 焼津市, and 島田市 next to it. */
export const TOWN_A = "222127";
export const TOWN_B = "222097";
export const OWNER_ID = "user_owner";
export const PROFESSIONAL_ID = "user_pro";
export const APPLICANT_ID = "user_applicant";
/** What the code of the owner's claim is. */
export const CLAIM_CODE = "123456";
/** What proves the owner's new address. */
export const EMAIL_CODE = "654321";

const DAY_MS = 86_400_000;
const THEMES: string[] = ["work"];

export type Ids = ReturnType<typeof idsOf>;

/** The names of a set. `role` is the owner's hidden listing; `thread…` are conversations about it. */
export function idsOf(tag: string) {
  return {
    tag,
    role: `lst_${tag}_role`,
    full: `lst_${tag}_full`,
    paused: `lst_${tag}_paused`,
    ended: `lst_${tag}_ended`,
    claimed: `lst_${tag}_claimed`,
    office: `lst_${tag}_office`,
    twin: `lst_${tag}_twin`,
    open: `lst_${tag}_open`,
    coded: `lst_${tag}_coded`,
    draft: `dft_${tag}`,
    claim: `clm_${tag}`,
    report: `rep_${tag}`,
    membership: "mem_applicant",
    invitation: `inv_${tag}`,
    invitationToken: `invite-${tag}`,
    domain: `${tag}.himitsu.example.jp`,
    checkToken: `check-${tag}`,
    reportToken: `report-${tag}`,
    confirmToken: `confirm-${tag}`,
    endToken: `end-${tag}`,
    thread: `rth_${tag}_asked`,
    threadWelcome: `rth_${tag}_welcome`,
    threadWaiting: `rth_${tag}_waiting`,
    threadBlocked: `rth_${tag}_blocked`,
    threadOffice: `rth_${tag}_office`,
    askerToken: `asker-${tag}`,
    message: `rms_${tag}_asked`,
    reported: `rms_${tag}_reported`,
    review: `rvw_${tag}_edit`,
    decided: `rvw_${tag}_decided`,
    session: `ses_${tag}`,
    held: `mem_${tag}_held`,
    formerly: `mem_${tag}_ended`,
    synonym: `syn_${tag}`,
    banner: `ban_${tag}`,
    mail: `mail_${tag}`,
    job: String(Number.parseInt(createHash("sha256").update(tag).digest("hex").slice(0, 12), 16)),
    objectionToken: `objection-${tag}`,
    photo: `${createHash("sha256").update(tag).digest("hex")}.jpg`,
    ...symposiumIdsOf(tag),
    ...aliasIdsOf(tag),
    ...archiveIdsOf(tag),
    ...trainingIdsOf(tag),
  };
}

const ROLE = {
  ...{ what: "ひみつの水やり", when: "土曜の朝", howManyPeople: 3, companion: "見本の人" },
  ...{ firstTimeFriendly: true, noQualificationNeeded: true },
};

/** What the owner's listing says, with changes: the shape of a form and of a revision. */
export function roleFields(more: object = {}) {
  return listingFieldsSchema.parse({
    ...{ kind: "role", visibility: "municipality", municipalityCode: TOWN_A, name: "ひみつの名札", themes: ["work"] },
    ...{ summary: "ひみつの要約", description: "ひみつの説明", areaLabel: "小川", role: ROLE, ...more },
  });
}

/** The fields of something a town lists itself. */
export function resourceFields(more: object = {}) {
  return roleFields({ kind: "resource", role: null, phone: "0599-99-1234", ...more });
}

export function thingsOf(tag: string, now: Date) {
  const ids = idsOf(tag);
  const earlier = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const endsOn = earlier(-200);
  return {
    ...listingsOf(ids, { now, earlier, endsOn }),
    ...waitingThings(ids, { earlier, endsOn }),
    ...conversations(ids, { earlier, endsOn }),
    ...siteThings(ids, { earlier, endsOn }),
    ...symposiaOf(ids, { now, earlier }, { host: TOWN_A, coHost: TOWN_B, registeredId: OWNER_ID }),
  };
}

type Times = { earlier: (days: number) => Date; endsOn: Date };

function listingsOf(ids: Ids, { earlier, endsOn }: Times & { now: Date }) {
  const times = { createdAt: earlier(30), updatedAt: earlier(3), nextCheckAt: earlier(-20) };
  const words = { name: "ひみつの名札", summary: "ひみつの要約", description: "ひみつの説明", areaLabel: "小川" };
  const hidden = {
    ...words,
    ...times,
    municipalityCode: TOWN_A,
    visibility: "municipality",
    themes: THEMES,
  } as const;
  const offer = { ...hidden, kind: "role", role: ROLE, ownerUserId: OWNER_ID, endorsedRevision: 1 } as const;
  const own = { ...hidden, kind: "resource", phone: "0599-99-1234", email: "himitsu-desk@example.jp" } as const;
  const seen = { ...own, visibility: "public", name: "見本の縁側", summary: "", description: "", phone: null } as const;
  const listings: Prisma.ListingCreateManyInput[] = [
    { ...offer, id: ids.role, photoFile: ids.photo },
    { ...offer, id: ids.paused, status: "paused" },
    { ...offer, id: ids.ended, status: "retired", retiredAt: earlier(1) },
    { ...own, id: ids.claimed, ownerUserId: OWNER_ID },
    { ...offer, id: ids.full, takenPeople: 3 },
    // Longest due: it stands at the head of the call list.
    { ...own, id: ids.office, email: null, nextCheckAt: earlier(900) },
    { ...own, id: ids.twin },
    { ...seen, id: ids.open, email: null },
    { ...seen, id: ids.coded, email: "desk@example.jp" },
  ];
  const by = { authorKind: "resident", authorId: OWNER_ID, createdAt: earlier(30) };
  const offers = [ids.role, ids.full, ids.paused, ids.ended];
  const revisions: Prisma.ListingRevisionCreateManyInput[] = [
    ...offers.map((listingId) => {
      const decided = { state: "endorsed", decidedAt: earlier(29), snapshot: roleFields({ photoFile: ids.photo }) };
      return { ...by, ...decided, id: `rev_${listingId}_1`, listingId, number: 1 };
    }),
    {
      ...{ ...by, id: `rev_${ids.role}_2`, listingId: ids.role, number: 2, state: "pending", createdAt: earlier(2) },
      snapshot: roleFields({ summary: "ひみつの直し", photoFile: ids.photo }),
    },
  ];
  const given = { purpose: "町に見せるため", agreedAt: earlier(30), endsOn };
  const consents: Prisma.ConsentCreateManyInput[] = offers.flatMap((listingId) => {
    const withdrawnAt = listingId === ids.ended ? earlier(1) : null;
    return ["listing", "photo"].map((kind) => {
      return { ...given, id: `con_${listingId}_${kind}`, listingId, kind, withdrawnAt };
    });
  });
  return { listings, revisions, consents };
}

function waitingThings(ids: Ids, { earlier, endsOn }: Times) {
  const fields = {
    ...{ name: "ひみつの下書き", summary: "ひみつの下書き", themes: ["work"], when: "火曜の朝", placeKind: "town" },
    ...{ municipality: "焼津市", areaName: "小川", visibility: "municipality" },
    ...{ agrees: "yes", photoConsent: "yes" },
    endsOn: endsOn.toISOString().slice(0, 10),
  };
  const open = { state: "open", position: "ひみつの立場", message: "ひみつの頼み", createdAt: earlier(1) };
  const claims: Prisma.ListingClaimCreateManyInput[] = [
    { ...open, id: ids.claim, listingId: ids.office, userId: APPLICANT_ID, way: "officer" },
    {
      ...{ ...open, id: `${ids.claim}_code`, listingId: ids.coded, userId: OWNER_ID, way: "code", expiresAt: endsOn },
      codeDigest: createHash("sha256").update(`${ids.claim}_code:${CLAIM_CODE}`).digest("base64url"),
    },
    { ...open, id: `${ids.claim}_done`, listingId: ids.claimed, userId: OWNER_ID, way: "officer", state: "approved" },
  ];
  const review = { municipalityCode: TOWN_A, summary: "ひみつの名札", createdAt: earlier(1) };
  const reviews: Prisma.ReviewCreateManyInput[] = [
    { ...review, id: ids.review, kind: "edit", subjectType: "listingRevision", subjectId: `rev_${ids.role}_2` },
    {
      ...{ ...review, id: ids.decided, kind: "duplicate", subjectType: "listingPair" },
      ...{ subjectId: `${ids.office}+${ids.twin}`, state: "declined", undo: { changes: [], latest: {} } },
    },
  ];
  const invited = { role: "officer", municipalityCode: TOWN_A, createdAt: earlier(1), expiresAt: endsOn };
  const note = { municipalityCode: TOWN_A, authorName: "見本 職員", text: "ひみつの控え" };
  const newsletter = { email: "himitsu-reader@example.jp", search: "", label: "すべて", every: "weekly" };
  return {
    claims,
    reviews,
    drafts: [
      {
        id: ids.draft,
        userId: OWNER_ID,
        kind: "role" as const,
        step: "check",
        values: { fields, photoFile: ids.photo },
      },
    ],
    reports: [
      {
        ...{ id: ids.report, listingId: ids.role, topic: "hours", message: "ひみつの報告", why: "ひみつのわけ" },
        followDigest: digestOfToken(ids.reportToken),
      },
    ],
    memberships: [
      {
        ...{ id: ids.membership, userId: APPLICANT_ID, role: "professional", municipalityCode: TOWN_A },
        ...{ organisation: "ひみつの所属", jobTitle: "ひみつの職種", status: "requested" },
      },
    ],
    invitations: [
      { ...invited, id: ids.invitation, email: "other@example.jp", tokenDigest: digestOfToken(ids.invitationToken) },
    ],
    domains: [{ municipalityCode: TOWN_A, domain: ids.domain, organisation: "ひみつの所属" }],
    notes: [{ ...note, id: `note_${ids.tag}`, listingId: ids.role }],
    checkLinks: [
      {
        ...{ id: `chk_${ids.tag}`, listingId: ids.office, sentTo: "himitsu-desk@example.jp", expiresAt: endsOn },
        tokenDigest: digestOfToken(ids.checkToken),
      },
    ],
    subscriptions: [
      {
        ...{ ...newsletter, id: `sub_${ids.tag}`, createdAt: earlier(1) },
        ...{ confirmDigest: digestOfToken(ids.confirmToken), endDigest: digestOfToken(ids.endToken) },
      },
    ],
    sessions: [{ id: ids.session, userId: OWNER_ID, token: `token-${ids.tag}`, expiresAt: endsOn }],
  };
}

function conversations(ids: Ids, { earlier, endsOn }: Times) {
  const asked = newRoleRequest("alias", "ひみつの呼び名");
  const welcome: RoleRequest = { ...asked, state: "welcome", answeredAt: earlier(2).toISOString() };
  const between = {
    ...{
      listingId: ids.role,
      subject: "ひみつの名札",
      deleteAfter: endsOn,
      createdAt: earlier(3),
      updatedAt: earlier(3),
    },
    ...{
      askerUserId: PROFESSIONAL_ID,
      askerEmail: "pro@example.jp",
      askerName: "ひみつの名",
      askerKind: "professional",
    },
    ...{ answererUserId: OWNER_ID, answererEmail: "himitsu-owner@example.jp", roleRequest: asked },
  };
  const links = (name: string) => ({
    askerToken: digestOfToken(name === "asked" ? ids.askerToken : `${ids.tag}-${name}-asker`),
    answererToken: digestOfToken(`${ids.tag}-${name}-answerer`),
  });
  const threads: Prisma.RelayThreadCreateManyInput[] = [
    { ...between, ...links("asked"), id: ids.thread },
    { ...between, ...links("welcome"), id: ids.threadWelcome, roleRequest: welcome },
    { ...between, ...links("waiting"), id: ids.threadWaiting, state: "waiting" },
    { ...between, ...links("blocked"), id: ids.threadBlocked, state: "blockedByAnswerer" },
    {
      ...{ ...between, ...links("office"), id: ids.threadOffice, listingId: ids.office },
      ...{ answererUserId: null, answererEmail: "", roleRequest: undefined },
    },
  ];
  const message = { fromAsker: true, text: "ひみつの手紙", createdAt: earlier(3) };
  const messages: Prisma.RelayMessageCreateManyInput[] = [
    ...threads.map(({ id }, at) => ({ ...message, threadId: id!, id: at === 0 ? ids.message : `rms_${id}` })),
    { ...message, threadId: ids.thread, id: ids.reported, reportedAt: earlier(1), createdAt: earlier(2) },
  ];
  return { threads, messages };
}

/** What administrators look after. The banner is not yet shown, the job is tried no more by itself. */
function siteThings(ids: Ids, { earlier, endsOn }: Times) {
  const given = { userId: APPLICANT_ID, role: "officer", organisation: "ひみつの所属" };
  const word = `ひみつの${ids.tag}`;
  const verifications: Prisma.VerificationCreateManyInput[] = [
    {
      ...{ id: "ver_owner", identifier: waitingChangeId(OWNER_ID), expiresAt: endsOn },
      value: JSON.stringify({ to: "himitsu-new@example.jp", digest: emailCodeDigest(OWNER_ID, EMAIL_CODE) }),
    },
    {
      ...{ id: `ver_${ids.tag}`, identifier: objectionId(digestOfToken(ids.objectionToken)), expiresAt: endsOn },
      value: JSON.stringify({ userId: APPLICANT_ID, from: "himitsu-before@example.jp", to: "himitsu-now@example.jp" }),
    },
  ];
  return {
    verifications,
    // One person has a role in a town once: each tag has towns of its own.
    roles: [
      { ...given, id: ids.held, municipalityCode: `held ${ids.tag}`, status: "approved" },
      { ...given, id: ids.formerly, municipalityCode: `ended ${ids.tag}`, status: "ended" },
    ],
    synonyms: [{ id: ids.synonym, termKind: "theme", termKey: "work", word, normalised: word }],
    banners: [
      { id: ids.banner, level: "info", textJa: "ひみつのお知らせ", startsAt: earlier(-100), endsAt: earlier(-101) },
    ],
    mails: [
      {
        ...{ id: ids.mail, key: ids.mail, toAddress: "himitsu-reader@example.jp", template: "account.closed" },
        ...{ values: {}, createdAt: earlier(2), failedAt: earlier(1), attempts: 3, lastError: "EENVELOPE 550" },
      },
    ],
    jobs: [
      {
        ...{ id: BigInt(ids.job), name: "listings.changed", payload: { ids: [] }, createdAt: earlier(2) },
        ...{ availableAt: earlier(-30), attempts: 5, lastError: "Error" },
      },
    ],
  };
}
