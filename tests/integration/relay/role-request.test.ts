import { beforeEach, describe, expect, it } from "vitest";
import { answerRole, withdrawRoleRequest } from "~/domain/relay/answer-role.server";
import { askForRole } from "~/domain/relay/ask-for-role.server";
import { findMyThreads } from "~/domain/relay/find-my-threads.server";
import { findRoleWords } from "~/domain/relay/find-role-words.server";
import { getThread } from "~/domain/relay/get-thread.server";
import { markRoleTaken, markRoleTakenInThread } from "~/domain/relay/mark-role-taken.server";
import { relayFactsOf } from "~/domain/relay/relay-facts.server";
import { sayHowItWent } from "~/domain/relay/say-how-it-went.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";
import {
  later,
  mailsTo,
  makeTown,
  now,
  OWNER_EMAIL,
  officer,
  otherOfficer,
  owner,
  professional,
  resident,
} from "./relay-setup";

const forOther = { forWhom: "alias", alias: "ひまわりさん", name: "相談員", message: "花が好きな人です。" } as const;
const forSelf = { forWhom: "self", alias: null, name: "住民", message: "やってみたいです。" } as const;

/** Asked by the professional: the keys of both sides. */
async function asked() {
  const { threadId } = await askForRole({ actor: professional, listingId: "lst_role", input: forOther, now });
  const id = threadId as string;
  return { asker: { actor: professional, threadId: id }, answerer: { actor: owner, threadId: id } };
}

const factsNow = async () => (await relayFactsOf("lst_role")).role;

describe.each(databases)("a role that is asked for on $name", (database) => {
  useDatabase(database);
  beforeEach(makeTown);

  it("is asked for by alias, answered 歓迎 by the link of the mail without an account, and counts one person", async () => {
    const { asker } = await asked();
    const [mail] = await mailsTo(OWNER_EMAIL);
    expect(mail?.words).toContain("ひまわりさん");
    expect(mail?.words).not.toContain(professional.email);
    const key = { token: (mail?.link ?? "").replace("/relay/", "") };
    await answerRole({ key, answer: "welcome", text: "お待ちしています。", now: later(5) });
    expect((await getThread({ key: asker, now: later(6) })).role).toMatchObject({ state: "welcome", takenPeople: 1 });
    expect((await mailsTo(professional.email)).at(-1)?.words).toContain("歓迎します");
    expect(await factsNow()).toEqual({ takenPeople: 1, howManyPeople: 1, isTaken: false, hasRoom: false });
    const events = await db().outboxEvent.findMany({ where: { name: "listings.changed" } });
    expect(events.map(({ payload }) => payload)).toEqual([{ ids: ["lst_role"] }]);
    expect(JSON.stringify(await relayFactsOf("lst_role"))).not.toContain("ひまわり");
  });

  it("is asked for by professionals for others, by residents for themselves, and only when it is a role", async () => {
    const byResident = { actor: resident, listingId: "lst_role", now };
    await expect(askForRole({ ...byResident, input: forOther })).rejects.toMatchObject({ reason: "notAllowed" });
    await expect(askForRole({ ...byResident, listingId: "lst_group", input: forSelf })).rejects.toMatchObject({
      reason: "notFound",
    });
    expect(await askForRole({ ...byResident, input: forSelf })).toMatchObject({ state: "open" });
    expect(await findMyThreads({ actor: resident, now })).toMatchObject([{ role: { forWhom: "self", alias: null } }]);
  });

  it("takes no more people than it wants", async () => {
    const first = await asked();
    const { threadId } = await askForRole({ actor: resident, listingId: "lst_role", input: forSelf, now });
    await answerRole({ key: first.answerer, answer: "welcome", text: "どうぞ", now: later(1) });
    const second = { actor: owner, threadId: threadId as string };
    await expect(answerRole({ key: second, answer: "welcome", text: "どうぞ", now: later(2) })).rejects.toMatchObject({
      reason: "conflict",
      facts: { full: "lst_role" },
    });
    await answerRole({ key: second, answer: "discuss", text: "また話しましょう", now: later(3) });
    await expect(
      askForRole({ actor: resident, listingId: "lst_role", input: forSelf, now: later(4) }),
    ).rejects.toMatchObject({
      reason: "conflict",
    });
    await withdrawRoleRequest({ key: first.asker, now: later(5) });
    expect(await factsNow()).toMatchObject({ takenPeople: null, hasRoom: true });
    await answerRole({ key: second, answer: "welcome", text: "空きました", now: later(6) });
    expect(await factsNow()).toMatchObject({ takenPeople: 1 });
  });

  it("gives way to one of two answers at once, and the same answer twice is one", async () => {
    const { answerer } = await asked();
    const answers = await Promise.allSettled(
      [1, 2].map(() => answerRole({ key: answerer, answer: "welcome", text: "どうぞ", now: later(1) })),
    );
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await factsNow()).toMatchObject({ takenPeople: 1 });
    expect(await mailsTo(professional.email)).toHaveLength(1);
  });

  it("is answered by the offerer only and taken back by the asker only", async () => {
    const { asker, answerer } = await asked();
    const yes = { answer: "welcome", text: "どうぞ", now: later(1) } as const;
    await expect(answerRole({ key: asker, ...yes })).rejects.toMatchObject({ reason: "conflict" });
    for (const actor of [resident, officer, otherOfficer]) {
      const key = { actor, threadId: answerer.threadId };
      await expect(answerRole({ key, ...yes })).rejects.toMatchObject({ reason: "notFound" });
    }
    await expect(withdrawRoleRequest({ key: answerer, now })).rejects.toMatchObject({ reason: "conflict" });
    await withdrawRoleRequest({ key: asker, now: later(2) });
    await expect(answerRole({ key: answerer, ...yes })).rejects.toMatchObject({ reason: "conflict" });
  });

  it("lets both tell how it went, to the officer of the town only", async () => {
    const { asker, answerer } = await asked();
    const told = { text: "笑顔がふえました。", now: later(9) };
    await expect(sayHowItWent({ key: asker, ...told })).rejects.toMatchObject({ reason: "conflict" });
    await answerRole({ key: answerer, answer: "welcome", text: "どうぞ", now: later(1) });
    await sayHowItWent({ key: asker, ...told });
    await sayHowItWent({ key: answerer, text: "よく働いてくれました。", now: later(10) });
    const views = [await getThread({ key: asker, now: later(11) }), await getThread({ key: answerer, now: later(11) })];
    const others = JSON.stringify([
      views,
      await findMyThreads({ actor: owner, now: later(11) }),
      await mailsTo(OWNER_EMAIL),
    ]);
    for (const text of ["笑顔", "よく働いて"]) expect(others).not.toContain(text);
    const words = await findRoleWords({ actor: officer, municipalityCode: "222127", now: later(12) });
    expect(words.map(({ side, text }) => [side, text])).toEqual([
      ["answerer", "よく働いてくれました。"],
      ["asker", "笑顔がふえました。"],
    ]);
    expect(JSON.stringify(words)).not.toContain("ひまわり");
    for (const actor of [otherOfficer, owner, { ...officer, hasSecondFactor: false }]) {
      const asking = findRoleWords({ actor, municipalityCode: "222127", now });
      await expect(asking).rejects.toMatchObject({ reason: "notAllowed" });
    }
    expect(await findRoleWords({ actor: otherOfficer, municipalityCode: "131016", now })).toEqual([]);
  });

  it("is marked 担い手がいます by the offerer or an officer of the town, never beyond the number wanted", async () => {
    const input = { takenPeople: 1, roleTaken: true };
    for (const actor of [resident, professional, otherOfficer, { ...officer, hasSecondFactor: false }]) {
      await expect(markRoleTaken({ actor, listingId: "lst_role", input })).rejects.toMatchObject({
        reason: "notAllowed",
      });
    }
    expect(await factsNow()).toMatchObject({ takenPeople: null, isTaken: false });
    await markRoleTaken({ actor: officer, listingId: "lst_role", input });
    expect(await factsNow()).toMatchObject({ takenPeople: 1, isTaken: true });
    const tooMany = { takenPeople: 2, roleTaken: true };
    await expect(markRoleTaken({ actor: owner, listingId: "lst_role", input: tooMany })).rejects.toMatchObject({
      reason: "conflict",
    });
    await markRoleTaken({ actor: owner, listingId: "lst_role", input: { takenPeople: null, roleTaken: false } });
    const { asker, answerer } = await asked();
    await expect(markRoleTakenInThread({ key: asker, input, now: later(1) })).rejects.toMatchObject({
      reason: "conflict",
    });
    await markRoleTakenInThread({ key: answerer, input, now: later(1) });
    expect(await factsNow()).toMatchObject({ takenPeople: 1, isTaken: true });
  });
});
