import { describe, expect, it } from "vitest";
import type { DeskAt } from "~/domain/symposium/editable-symposium.server";
import { endCertificateLink, makeCertificateLink } from "~/domain/training/certificate-link.server";
import { changeHeldTraining } from "~/domain/training/change-held-training.server";
import { drawCertificate } from "~/domain/training/draw-certificate.server";
import { findHeldTrainings } from "~/domain/training/find-held-trainings.server";
import { getCertificateDoor } from "~/domain/training/get-certificate-door.server";
import { getPlan } from "~/domain/training/get-plan.server";
import { EMPTY_HELD, type HeldInput } from "~/domain/training/held-training";
import { noteHeldTraining } from "~/domain/training/note-held-training.server";
import { publishPlan } from "~/domain/training/publish-plan.server";
import { savePlanDraft } from "~/domain/training/save-plan-draft.server";
import { withdrawPlan } from "~/domain/training/withdraw-plan.server";
import { db } from "~/gateways/db.server";
import { anOfficer } from "../../factories/actor";
import { TEST_DESK as at, TEST_NOW as now, TEST_HOST } from "../../factories/symposium";
import { aPlanDraft, aPublishedPlan } from "../../factories/training-plan";
import { databases, useDatabase } from "../../setup/database";

const SHIMADA = "222097";
const elsewhere: DeskAt = { actor: anOfficer([SHIMADA], { userId: "user_elsewhere" }), codes: [SHIMADA] };
const input: HeldInput = { ...EMPTY_HELD, heldOn: "2026-11-20", people: 24, place: "秘密の部屋", isPublic: true };
const DAY_MS = 24 * 60 * 60 * 1000;

async function publicHeld(id: string) {
  const found = await getPlan({ id, actor: null, withNotes: false });
  return found?.state === "published" ? found.view.held : null;
}

const note = (planId: string, more: Partial<HeldInput> = {}, desk = at, townCode = TEST_HOST) =>
  noteHeldTraining({ at: desk, planId, townCode, input: { ...input, ...more }, now });

describe.each(databases)("held trainings on $name", (database) => {
  useDatabase(database);

  it("stand on the plan's page with day, town and number, when the town wants it", async () => {
    const planId = await aPublishedPlan();
    await note(planId, { note: "秘密のメモ" });
    await note(planId, { heldOn: "2026-11-22", people: 4 });
    await note(planId, { heldOn: "2026-11-21", isPublic: false });
    const held = await publicHeld(planId);
    expect(held).toEqual([
      { heldOn: "2026-11-22", townName: "焼津市", people: null },
      { heldOn: "2026-11-20", townName: "焼津市", people: 24 },
    ]);
    expect(JSON.stringify(held)).not.toContain("秘密");
  });

  it("are noted by any town after a published plan, and only seen at its own desk", async () => {
    const planId = await aPublishedPlan();
    const id = await note(planId, {}, elsewhere, SHIMADA);
    expect((await findHeldTrainings({ at: elsewhere, planId })).lines.map((line) => line.id)).toEqual([id]);
    expect((await findHeldTrainings({ at, planId })).lines).toEqual([]);
    const attempts = [
      () => changeHeldTraining({ at, planId, id, input: null }),
      () => makeCertificateLink({ at, planId, id, now }),
      () => note(planId, {}, elsewhere, TEST_HOST),
      () => note(planId, {}, { actor: elsewhere.actor, codes: [TEST_HOST] }, TEST_HOST),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ reason: "notFound" });
    expect(await publicHeld(planId)).toEqual([{ heldOn: "2026-11-20", townName: "島田市", people: 24 }]);
  });

  it("need a plan that was published", async () => {
    const planId = await aPlanDraft();
    await expect(note(planId)).rejects.toMatchObject({ reason: "notFound" });
    await expect(findHeldTrainings({ at: elsewhere, planId })).rejects.toMatchObject({ reason: "notFound" });
    const published = await aPublishedPlan();
    await withdrawPlan({ at, id: published, isBack: false, now });
    await expect(note(published, {}, elsewhere, SHIMADA)).rejects.toMatchObject({ reason: "notFound" });
    expect(await note(published)).toMatch(/^hld_/);
  });

  it("are corrected and taken out", async () => {
    const planId = await aPublishedPlan();
    const id = await note(planId);
    await changeHeldTraining({ at, planId, id, input: { ...input, people: 30 } });
    expect(await publicHeld(planId)).toMatchObject([{ people: 30 }]);
    await changeHeldTraining({ at, planId, id, input: null });
    expect(await publicHeld(planId)).toEqual([]);
  });

  it("give certificates at a link whose token is kept nowhere", async () => {
    const planId = await aPublishedPlan();
    const id = await note(planId);
    const token = await makeCertificateLink({ at, planId, id, now });
    expect(await getCertificateDoor({ token, now })).toEqual({
      ...{ state: "open", planTitle: "見本の研修モデル", heldOn: "2026-11-20" },
      ...{ townName: "静岡県焼津市", totalMinutes: 30, isSample: false },
    });
    expect(JSON.stringify(await db().heldTraining.findMany())).not.toContain(token);
    const pdf = await drawCertificate({ token, name: "見本 花子", now });
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const rows = [
      await db().heldTraining.findMany(),
      await db().auditLog.findMany(),
      await db().outboxEvent.findMany(),
    ];
    const kept = JSON.stringify(rows, (_key, value) => (typeof value === "bigint" ? String(value) : value));
    expect(kept).toContain(id);
    expect(kept).not.toContain("花子");
  });

  it("say what was held, also when the plan has another version now", async () => {
    const planId = await aPublishedPlan();
    const token = await makeCertificateLink({ at, planId, id: await note(planId), now });
    const change = (content: Parameters<Parameters<typeof savePlanDraft>[0]["change"]>[0]) => ({
      ...content,
      title: "次の版の題",
    });
    await savePlanDraft({ at, id: planId, baseVersion: 2, section: "test", change, now });
    await publishPlan({ at, id: planId, baseVersion: 3, changeNote: "", now });
    expect((await getCertificateDoor({ token, now })).planTitle).toBe("見本の研修モデル");
  });

  it("end their link: by hand, by a new one, by the day, and with the entry", async () => {
    const planId = await aPublishedPlan();
    const id = await note(planId);
    const first = await makeCertificateLink({ at, planId, id, now });
    const second = await makeCertificateLink({ at, planId, id, now });
    const gone = { reason: "notFound" };
    await expect(getCertificateDoor({ token: first, now })).rejects.toMatchObject(gone);
    const late = new Date(now.getTime() + 62 * DAY_MS);
    expect((await getCertificateDoor({ token: second, now: late })).state).toBe("ended");
    await expect(drawCertificate({ token: second, name: "見本", now: late })).rejects.toMatchObject(gone);
    await endCertificateLink({ at, planId, id, now });
    await expect(getCertificateDoor({ token: second, now })).rejects.toMatchObject(gone);
    const third = await makeCertificateLink({ at, planId, id, now });
    await changeHeldTraining({ at, planId, id, input: null });
    await expect(getCertificateDoor({ token: third, now })).rejects.toMatchObject(gone);
  });

  it("give no certificates before their day", async () => {
    const planId = await aPublishedPlan();
    const id = await note(planId, { heldOn: "2026-11-25" });
    await expect(makeCertificateLink({ at, planId, id, now })).rejects.toMatchObject({ reason: "conflict" });
    const onTheDay = new Date(now.getTime() + DAY_MS);
    expect(await makeCertificateLink({ at, planId, id, now: onTheDay })).toMatch(/^[\w-]{43}$/);
  });
});
