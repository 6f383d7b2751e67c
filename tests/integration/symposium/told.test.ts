import { describe, expect, it } from "vitest";
import { mailTemplates } from "~/domain/mail/templates";
import { changeEventStatus } from "~/domain/symposium/change-status.server";
import { publishSymposium } from "~/domain/symposium/publish-symposium.server";
import { saveDraft } from "~/domain/symposium/save-draft.server";
import { sendTold, type Telling } from "~/domain/symposium/tell-registered.server";
import { db } from "~/gateways/db.server";
import { TEST_DESK, TEST_NOW } from "../../factories/symposium";
import { databases, useDatabase } from "../../setup/database";
import { aSymposiumWith, registers } from "./registration-setup";

const HOUR_MS = 3_600_000;

/** Carries out what the publishing left in the outbox for the registered, twice: a repeat must send nothing. */
async function tell(): Promise<void> {
  const events = await db().outboxEvent.findMany({ where: { name: "symposium.told" }, orderBy: { id: "asc" } });
  for (const { payload } of [...events, ...events]) {
    await sendTold({ ...(payload as unknown as Telling), now: TEST_NOW });
  }
}

describe.each(databases)("a published change on $name", (database) => {
  useDatabase(database);

  it("of the time is told to everyone who has a place or waits, once, and raises SEQUENCE", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1 });
    for (const name of ["a", "b"]) await registers(id, `${name}@example.jp`);
    const before = await db().symposium.findUniqueOrThrow({ where: { id } });
    const at = TEST_DESK;
    const change: Parameters<typeof saveDraft>[0]["change"] = (content) => {
      return { ...content, when: { ...content.when, start: 15 * 60 }, programme: [] };
    };
    const saved = await saveDraft({ at, id, baseVersion: before.draftVersion, section: "when", change, now: TEST_NOW });
    const answer = await publishSymposium({ at, id, baseVersion: saved.version, now: TEST_NOW });
    expect(answer).toMatchObject({ ok: true, changes: ["time"] });
    await tell();
    const after = await db().symposium.findUniqueOrThrow({ where: { id } });
    expect(after.sequence).toBe(before.sequence + 1);
    const mails = await db().mail.findMany({ where: { template: "symposium.changed" }, orderBy: { toAddress: "asc" } });
    expect(mails.map(({ toAddress }) => toAddress)).toEqual(["a@example.jp", "b@example.jp"]);
    const values = mailTemplates["symposium.changed"].values.parse(mails[0]?.values);
    expect(values).toMatchObject({ changes: ["time"], symposium: { startsAt: "2027-01-14T06:00:00.000Z" } });
  });

  it("to cancelled is told with the host's words, and nobody is moved up any more", async () => {
    const id = await aSymposiumWith({ venueCapacity: 1 });
    await registers(id, "a@example.jp");
    const { draftVersion } = await db().symposium.findUniqueOrThrow({ where: { id } });
    const now = new Date(TEST_NOW.getTime() + HOUR_MS);
    const note = "台風のため中止します。";
    await changeEventStatus({ at: TEST_DESK, id, baseVersion: draftVersion, to: "cancelled", note, now });
    await tell();
    const mail = await db().mail.findFirstOrThrow({ where: { template: "symposium.status" } });
    expect(mail.values).toMatchObject({ status: "cancelled", note });
    expect(await registers(id, "b@example.jp", { now })).toEqual({ ok: false, door: "cancelled" });
  });
});
