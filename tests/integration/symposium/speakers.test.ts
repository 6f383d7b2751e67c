import { describe, expect, it } from "vitest";
import { answerAsSpeaker } from "~/domain/symposium/answer-as-speaker.server";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { endSpeakerLink, inviteSpeaker } from "~/domain/symposium/invite-speaker.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { withoutLeftSpeakers } from "~/domain/symposium/read-section-lists";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import { settleProposal } from "~/domain/symposium/settle-proposal.server";
import { getSpeakerPage } from "~/domain/symposium/speaker-link.server";
import { db } from "~/gateways/db.server";
import { aPublishedSymposium, TEST_DESK as at, TEST_NOW as now, TEST_HOST } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";

const UNASKED = { recording: "unasked", slides: "unasked", photo: "unasked" } as const;

async function linked() {
  const id = await aPublishedSymposium();
  const { content } = await getDeskSymposium({ at, id, now });
  const speaker = content.speakers[0]!;
  const { token } = await inviteSpeaker({ at, id, speakerId: speaker.id, email: null, now });
  const { kana, affiliation, title, profile } = speaker;
  return { id, speaker, token: token ?? "", entry: { kana, affiliation, title, profile } };
}

describe.each(databases)("speakers on $name", (database) => {
  useDatabase(database);

  it("confirm what stands there, without an account", async () => {
    const { id, token, speaker, entry } = await linked();
    const page = await getSpeakerPage({ token });
    expect(page).toMatchObject({ name: speaker.name, entry, proposed: null, confirmedAt: null });
    expect(page.items.map(({ title }) => title)).toEqual(["見本の基調講演", "見本のパネルディスカッション"]);
    await answerAsSpeaker({ token, proposal: entry, consents: UNASKED, now });
    const [row] = (await getDeskSymposium({ at, id, now })).speakers.filter((one) => one.id === speaker.id);
    expect(row).toMatchObject({ confirmedAt: now.toISOString(), proposal: null, consents: UNASKED });
  });

  it("refuse to be recorded, and the published page says so at once", async () => {
    const { id, token, speaker, entry } = await linked();
    expect((await getSymposium({ id }))?.programme.map((item) => item.isNotRecorded)).toEqual([false, false]);
    await answerAsSpeaker({ token, proposal: entry, consents: { ...UNASKED, recording: "no", photo: "yes" }, now });
    expect((await getSymposium({ id }))?.programme.map((item) => item.isNotRecorded)).toEqual([true, true]);
    const { problems } = await getDeskSymposium({ at, id, now });
    expect(problems.find(({ code }) => code === "speakerRefused")?.at).toBe(`speakers.${speaker.id}`);
    await answerAsSpeaker({ token, proposal: entry, consents: { ...UNASKED, recording: "yes" }, now });
    expect((await getSymposium({ id }))?.programme.map((item) => item.isNotRecorded)).toEqual([false, false]);
  });

  it("propose words that an officer takes over into the draft, not onto the page", async () => {
    const { id, token, speaker, entry } = await linked();
    await answerAsSpeaker({ token, proposal: { ...entry, profile: "見本の紹介です。" }, consents: UNASKED, now });
    const waiting = await getDeskSymposium({ at, id, now });
    expect(waiting.content.speakers[0]?.profile).toBe("");
    expect(waiting.speakers.find((one) => one.id === speaker.id)?.proposal?.profile).toBe("見本の紹介です。");
    const settle = { at, id, speakerId: speaker.id, baseVersion: waiting.version, now };
    await settleProposal({ ...settle, isTaken: true });
    const taken = await getDeskSymposium({ at, id, now });
    expect(taken.content.speakers[0]?.profile).toBe("見本の紹介です。");
    expect(taken.speakers.find((one) => one.id === speaker.id)?.proposal).toBeNull();
    expect((await getSymposium({ id }))?.speakers[0]?.profile).toBe("");
    await expect(settleProposal({ ...settle, isTaken: true })).rejects.toMatchObject({ reason: "conflict" });
  });

  it("are invited by mail once for each link, and the officers hear of an answer", async () => {
    const { id, speaker, entry } = await linked();
    const email = "speaker@example.jp";
    await db().user.create({
      data: {
        ...{ id: at.actor.userId, email: at.actor.email, name: "見本 担当者", emailVerified: true },
        memberships: {
          create: { id: "mem_test", role: "officer", status: "approved", municipalityCode: TEST_HOST },
        },
      },
    });
    expect(await inviteSpeaker({ at, id, speakerId: speaker.id, email, now })).toEqual({ token: null });
    const mail = await db().mail.findFirstOrThrow({ where: { template: "symposium.speakerInvited" } });
    expect(mail.toAddress).toBe(email);
    const token = (mail.values as { path: string }).path.replace("/speakers/", "");
    await answerAsSpeaker({ token, proposal: entry, consents: { ...UNASKED, slides: "no" }, now });
    const news = await db().mail.findMany({ where: { template: "symposium.speakerAnswered" } });
    expect(news.map(({ toAddress, values }) => ({ toAddress, values }))).toEqual([
      {
        toAddress: at.actor.email,
        values: {
          ...{ symposiumTitle: "見本のシンポジウム", speakerName: speaker.name, isOther: false, refused: ["slides"] },
          path: `/municipalities/${TEST_HOST}/desk/symposia/${id}/edit/speakers`,
        },
      },
    ]);
  });

  it("lose their link when it is renewed or ended, and all but their no when they are in no page any more", async () => {
    const { id, token, speaker, entry } = await linked();
    await answerAsSpeaker({ token, proposal: entry, consents: { ...UNASKED, recording: "no" }, now });
    const { token: second } = await inviteSpeaker({ at, id, speakerId: speaker.id, email: null, now });
    await expect(getSpeakerPage({ token })).rejects.toMatchObject({ reason: "notFound" });
    await endSpeakerLink({ at, id, speakerId: speaker.id, now });
    await expect(getSpeakerPage({ token: second ?? "" })).rejects.toMatchObject({ reason: "notFound" });
    const { version } = await saveDraft({
      ...{ at, id, baseVersion: (await getDeskSymposium({ at, id, now })).version, section: "speakers", now },
      change: (content) => withoutLeftSpeakers({ ...content, speakers: content.speakers.slice(1) }),
    });
    expect((await getSymposium({ id }))?.programme[0]?.isNotRecorded).toBe(true);
    await publishSymposium({ at, id, baseVersion: version, now });
    expect(await db().symposiumSpeaker.findUnique({ where: { id: speaker.id } })).toMatchObject({
      ...{ email: null, tokenDigest: null, proposed: null, photoFile: null, consentRecording: "no" },
    });
  });
});
