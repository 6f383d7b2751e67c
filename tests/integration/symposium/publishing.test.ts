import { describe, expect, it } from "vitest";
import { changeCoHosts } from "~/domain/symposium/change-co-hosts.server";
import { changeEventStatus } from "~/domain/symposium/change-status.server";
import { readContent } from "~/domain/symposium/content-of";
import { copySymposium } from "~/domain/symposium/copy-symposium.server";
import { createSymposium } from "~/domain/symposium/create-symposium.server";
import { getDraftView, makeDraftLink } from "~/domain/symposium/draft-link.server";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { findDeskSymposia } from "~/domain/symposium/find-desk-symposia.server";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { saveAccess } from "~/domain/symposium/save-access.server";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";
import { db } from "~/gateways/db.server";
import { anOfficer } from "../../factories/actor";
import {
  aPublishedSymposium,
  aSymposiumDraft,
  TEST_DESK as at,
  completeContent,
  TEST_NOW as now,
  TEST_HOST,
} from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: DeskAt = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };

async function change(id: string, how: (content: SymposiumContent) => SymposiumContent): Promise<number> {
  const { draftVersion } = await db().symposium.findUniqueOrThrow({ where: { id } });
  const { version } = await saveDraft({ at, id, baseVersion: draftVersion, section: "test", change: how, now });
  return version;
}

async function told(): Promise<unknown[]> {
  const rows = await db().outboxEvent.findMany({ where: { name: "symposium.told" }, orderBy: { id: "asc" } });
  return rows.map(({ payload }) => payload);
}

const row = (id: string) => db().symposium.findUniqueOrThrow({ where: { id } });

describe.each(databases)("publishing on $name", (database) => {
  useDatabase(database);

  it("freezes a revision and sets the columns", async () => {
    const id = await aPublishedSymposium();
    const published = await row(id);
    expect(published).toMatchObject({
      ...{ publishedRevision: 1, title: "見本のシンポジウム", sequence: 0, venueCapacity: 20, publishedAt: now },
      ...{ startsAt: new Date("2027-01-14T05:00:00Z"), endsAt: new Date("2027-01-14T07:30:00Z") },
      eraseOn: new Date("2027-04-13T15:00:00Z"),
    });
    const revisions = await db().symposiumRevision.findMany({ where: { symposiumId: id } });
    expect(revisions.map(({ number, changes }) => ({ number, changes }))).toEqual([{ number: 1, changes: [] }]);
    expect(readContent(revisions[0]?.content)).toEqual(readContent(published.draft));
    expect(await told()).toEqual([]);
  });

  it("keeps later edits from the public until they are published", async () => {
    const id = await aPublishedSymposium();
    await change(id, (content) => ({ ...content, title: "別の題" }));
    expect(await row(id)).toMatchObject({ title: "見本のシンポジウム", publishedRevision: 1 });
    const seen = await getDeskSymposium({ at, id, now });
    expect(seen.hasUnpublished).toBe(true);
    expect(seen.published?.title).toBe("見本のシンポジウム");
    await publishSymposium({ at, id, baseVersion: seen.version, now });
    expect(await row(id)).toMatchObject({ title: "別の題", publishedRevision: 2, sequence: 0 });
    expect((await getDeskSymposium({ at, id, now })).hasUnpublished).toBe(false);
    expect(await told()).toEqual([]);
  });

  it("raises the sequence and tells the registered when time and place are others", async () => {
    const id = await aPublishedSymposium();
    const version = await change(id, (content) => ({
      ...content,
      when: { ...content.when, start: 15 * 60 },
      venue: { ...content.venue, name: "見本公民館" },
    }));
    const answer = await publishSymposium({ at, id, baseVersion: version, now });
    expect(answer).toEqual({ ok: true, revision: 2, changes: ["time", "place"] });
    expect(await row(id)).toMatchObject({ sequence: 1, startsAt: new Date("2027-01-14T06:00:00Z") });
    expect(await told()).toEqual([{ symposiumId: id, changes: ["time", "place"], revision: 2 }]);
  });

  it("is stopped by what is missing, and changes nothing then", async () => {
    const broken = completeContent({
      when: { dateText: "令和２年２月２日（火）", date: null, endDate: null, start: 840, end: 990 },
    });
    const id = await aSymposiumDraft({ content: broken });
    const { version, problems } = await getDeskSymposium({ at, id, now });
    expect(problems.find(({ severity }) => severity === "stops")?.code).toBe("dateUndecided");
    const answer = await publishSymposium({ at, id, baseVersion: version, now });
    expect(answer).toMatchObject({ ok: false, problems: [{ code: "dateUndecided", at: "when" }] });
    expect((await row(id)).publishedRevision).toBeNull();
    expect(await db().symposiumRevision.count()).toBe(0);
  });

  it("refuses the older of two tabs", async () => {
    const id = await aSymposiumDraft();
    const { draftVersion: version } = await row(id);
    const save = (title: string) =>
      saveDraft({ at, id, baseVersion: version, section: "basics", change: (content) => ({ ...content, title }), now });
    await save("はじめのタブ");
    await expect(save("次のタブ")).rejects.toMatchObject({ reason: "conflict", facts: { version: version + 1 } });
    await expect(publishSymposium({ at, id, baseVersion: version, now })).rejects.toMatchObject({ reason: "conflict" });
    expect(readContent((await row(id)).draft).title).toBe("はじめのタブ");
  });

  it("postpones, cancels and resumes at once, and leaves the draft alone", async () => {
    const id = await aPublishedSymposium();
    await change(id, (content) => ({ ...content, title: "まだ出さない題" }));
    const set = async (to: "postponed" | "scheduled" | "cancelled", note: string) =>
      changeEventStatus({ at, id, baseVersion: (await row(id)).draftVersion, to, note, now });
    await set("postponed", "台風のため");
    expect(await row(id)).toMatchObject({ eventStatus: "postponed", statusNote: "台風のため", sequence: 1 });
    await expect(set("postponed", "二度目")).rejects.toMatchObject({ reason: "conflict" });
    await set("scheduled", "");
    await set("cancelled", "会場が使えないため");
    expect(await row(id)).toMatchObject({
      ...{ eventStatus: "cancelled", statusNote: "会場が使えないため", sequence: 3 },
      ...{ title: "見本のシンポジウム", publishedRevision: 4 },
    });
    expect(await told()).toEqual([2, 3, 4].map((revision) => ({ symposiumId: id, changes: [], revision })));
    expect(readContent((await row(id)).draft).title).toBe("まだ出さない題");
  });

  it("tells of another join link at once, of the first one and of the same one not", async () => {
    const id = await aPublishedSymposium({ access: null });
    const save = async (joinUrl: string) =>
      saveAccess({
        ...{ at, id, baseVersion: (await row(id)).draftVersion, now },
        input: { joinUrl, joinNote: "", opensMinutesBefore: 30 },
      });
    expect((await save("https://meeting.example.jp/a")).isTold).toBe(false);
    expect((await save("https://meeting.example.jp/a")).isTold).toBe(false);
    expect((await save("https://meeting.example.jp/b")).isTold).toBe(true);
    expect(await told()).toEqual([{ symposiumId: id, changes: ["link"], revision: 2 }]);
    const contents = await db().symposiumRevision.findMany({ where: { symposiumId: id } });
    expect(JSON.stringify(contents)).not.toContain("meeting.example.jp");
  });

  it("does not exist for officers of another town", async () => {
    const id = await aPublishedSymposium();
    const gone = { reason: "notFound" };
    const change = (content: SymposiumContent) => content;
    const foreign = { at: elsewhere, id, now };
    await expect(getDeskSymposium(foreign)).rejects.toMatchObject(gone);
    await expect(saveDraft({ ...foreign, baseVersion: 4, section: "basics", change })).rejects.toMatchObject(gone);
    await expect(publishSymposium({ ...foreign, baseVersion: 4 })).rejects.toMatchObject(gone);
    await expect(changeEventStatus({ ...foreign, baseVersion: 4, to: "cancelled", note: "x" })).rejects.toMatchObject(
      gone,
    );
    await expect(makeDraftLink(foreign)).rejects.toMatchObject(gone);
    const copied = copySymposium({ at: elsewhere, from: id, hostCode: SHIMADA, title: null, now });
    await expect(copied).rejects.toMatchObject(gone);
    await expect(createSymposium({ at: elsewhere, hostCode: TEST_HOST, title: "x", now })).rejects.toMatchObject(gone);
    const listed = await findDeskSymposia({ at: elsewhere, filter: { tab: "coming", page: 1 }, now });
    expect(listed.counts).toEqual({ coming: 0, past: 0, drafts: 0 });
  });

  it("is written by a co-host, who cannot change the co-hosts, until the host takes the town out", async () => {
    const id = await aPublishedSymposium();
    await changeCoHosts({ at, id, change: { add: SHIMADA }, now });
    const seen = await getDeskSymposium({ at: elsewhere, id, now });
    expect(seen).toMatchObject({ mayChangeCoHosts: false, coHosts: [{ code: SHIMADA, name: "島田市" }] });
    const { version } = await saveDraft({
      ...{ at: elsewhere, id, baseVersion: seen.version, section: "basics", now },
      change: (content) => ({ ...content, subtitle: "共催の町から" }),
    });
    await expect(publishSymposium({ at: elsewhere, id, baseVersion: version, now })).resolves.toMatchObject({
      ok: true,
    });
    const added = changeCoHosts({ at: elsewhere, id, change: { add: "221007" }, now });
    await expect(added).rejects.toMatchObject({ reason: "notAllowed" });
    await changeCoHosts({ at, id, change: { remove: SHIMADA }, now });
    await expect(getDeskSymposium({ at: elsewhere, id, now })).rejects.toMatchObject({ reason: "notFound" });
  });

  it("is not written without a second factor", async () => {
    const id = await aSymposiumDraft();
    const weak = { ...at, actor: { ...at.actor, hasSecondFactor: false } };
    await expect(getDeskSymposium({ at: weak, id, now })).rejects.toMatchObject({ reason: "notFound" });
  });

  it("copies the words into a draft of its own, with other speakers and no day", async () => {
    const id = await aPublishedSymposium();
    const copy = await copySymposium({ at, from: id, hostCode: TEST_HOST, title: "二回目", now });
    const seen = await getDeskSymposium({ at, id: copy, now });
    expect(seen).toMatchObject({ state: "draft", access: { joinUrl: "" }, content: { title: "二回目" } });
    expect(seen.content.when.date).toBeNull();
    expect(seen.speakers).toHaveLength(2);
    const before = await getDeskSymposium({ at, id, now });
    expect(seen.speakers.some(({ id }) => before.speakers.some((one) => one.id === id))).toBe(false);
    const counts = (await findDeskSymposia({ at, filter: { tab: "drafts", page: 1 }, now })).counts;
    expect(counts).toEqual({ coming: 1, past: 0, drafts: 1 });
  });

  it("shows the draft to its secret link only, and a new link ends the one before", async () => {
    const id = await aSymposiumDraft();
    const see = (token: string) => getDraftView({ id, key: { token }, filesPath: "/files", now });
    await expect(see("x".repeat(43))).rejects.toMatchObject({ reason: "notFound" });
    const first = await makeDraftLink({ at, id });
    expect(await see(first)).toMatchObject({ title: "見本のシンポジウム" });
    expect(JSON.stringify(await see(first))).not.toContain("meeting.example.jp");
    const second = await makeDraftLink({ at, id });
    await expect(see(first)).rejects.toMatchObject({ reason: "notFound" });
    expect(await see(second)).toMatchObject({ title: "見本のシンポジウム" });
    const other = await aSymposiumDraft();
    const elsewhere = getDraftView({ id: other, key: { token: second }, filesPath: "/files", now });
    await expect(elsewhere).rejects.toMatchObject({ reason: "notFound" });
  });
});
