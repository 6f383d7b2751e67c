/** A town with a person, a group with a published address, a role and the people who act. */
import type { Actor } from "~/domain/accounts/actor";
import { mailTemplates } from "~/domain/mail/templates";
import { db } from "~/gateways/db.server";
import { anActor, anOfficer } from "../../factories/actor";

process.env.AUTH_SECRET ??= "a-secret-for-tests-that-is-long-enough-0123456789";

export const now = new Date("2026-11-24T01:00:00Z");
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

export const OWNER_EMAIL = "hidden-owner@example.jp";
export const GROUP_EMAIL = "hidden-group@example.jp";
export const VISITOR_EMAIL = "hidden-visitor@example.jp";
export const ADDRESSES = [OWNER_EMAIL, GROUP_EMAIL, VISITOR_EMAIL];

export const owner = anActor({ userId: "user_owner", email: OWNER_EMAIL, name: "持ち主" });
export const resident = anActor({ userId: "user_resident", email: "hidden-resident@example.jp", name: "住民" });
export const professional = anActor({
  userId: "user_pro",
  email: "hidden-pro@example.jp",
  name: "専門職",
  professionalOf: ["222127"],
});
export const officer = anOfficer(["222127"]);
export const otherOfficer = anOfficer(["131016"], { userId: "user_other_officer", email: "other-officer@example.jp" });

export async function makeTown(): Promise<void> {
  for (const actor of [owner, resident, professional, officer, otherOfficer]) await makeUser(actor);
  const town = { municipalityCode: "222127", status: "published" } as const;
  const ownerUserId = owner.userId;
  await db().listing.createMany({
    data: [
      { ...town, id: "lst_person", kind: "person", name: "みかんさん", ownerUserId },
      { ...town, id: "lst_group", kind: "resource", name: "ひなたの会", email: GROUP_EMAIL },
      { ...town, id: "lst_plain", kind: "resource", name: "公園" },
      { ...town, id: "lst_hidden", kind: "person", name: "かくれた人", visibility: "municipality", ownerUserId },
      { ...town, id: "lst_paused", kind: "person", name: "休む人", status: "paused", ownerUserId },
      { ...town, id: "lst_nobody", kind: "resource", name: "遠い町", municipalityCode: "011002" },
      {
        ...town,
        id: "lst_role",
        kind: "role",
        name: "畑の水やり",
        ownerUserId,
        role: {
          what: "水やり",
          when: "土曜の朝",
          howManyPeople: 1,
          companion: "見本の会の人",
          firstTimeFriendly: true,
          noQualificationNeeded: true,
        },
      },
    ],
  });
}

async function makeUser({ userId: id, email, name, emailVerified, officerOf, professionalOf }: Actor): Promise<void> {
  await db().user.create({ data: { id, email, name, emailVerified } });
  const memberships = [
    ...officerOf.map((municipalityCode) => ({ role: "officer", municipalityCode })),
    ...professionalOf.map((municipalityCode) => ({ role: "professional", municipalityCode })),
  ];
  for (const membership of memberships) {
    await db().membership.create({
      data: { ...membership, id: `mem_${id}_${membership.municipalityCode}`, userId: id, status: "approved" },
    });
  }
}

/** Mails waiting for an address, oldest first, with their words. */
export async function mailsTo(address: string) {
  const mails = await db().mail.findMany({
    where: { toAddress: address },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return mails.map((mail) => {
    const template = mailTemplates[mail.template as "relay.news"];
    const values = template.values.parse(mail.values);
    const context = { siteName: "人々の輪", locale: "ja" as const };
    const words = JSON.stringify([template.subject(values, context), template.body(values, context)]);
    return { template: mail.template, words, link: (values as { link: string }).link };
  });
}

/** The token at the end of the newest mail's link. */
export async function newestTokenOf(address: string): Promise<string> {
  const link = (await mailsTo(address)).at(-1)?.link ?? "";
  return link.replace("/relay/", "");
}
