import { describe, expect, it } from "vitest";
import { writeAudit } from "~/gateways/audit-log.server";
import { databaseConnection, db } from "~/gateways/db.server";
import { addToOutbox } from "~/gateways/outbox.server";
import { compareWithDatabase, findDrift, migrateDatabase } from "../../../scripts/migrations/migrate-database";
import { databases, useDatabase } from "../../setup/database";

describe.each(databases)("the database on $name", (database) => {
  useDatabase(database);

  it("has taken every migration, and takes none twice", async () => {
    const { missing, edited } = await compareWithDatabase(databaseConnection());
    expect({ missing, edited }).toEqual({ missing: [], edited: [] });
    expect(await migrateDatabase(databaseConnection())).toEqual([]);
  });

  it("keeps the row, the audit line and the event of a save together, or none of them", async () => {
    const save = (fails: boolean) =>
      db().$transaction(async (tx) => {
        await tx.organization.create({ data: { id: `org_${fails}`, name: "見本の会" } });
        const line = { action: "organization.created", subjectType: "organization", subjectId: `org_${fails}` };
        await writeAudit(tx, [{ actorKind: "system", ...line }]);
        await addToOutbox(tx, [{ name: "organization.changed", payload: { ids: [`org_${fails}`] } }]);
        if (fails) throw new Error("in the middle of a save");
      });
    await save(false);
    await expect(save(true)).rejects.toThrow("in the middle of a save");

    expect(await db().organization.findMany({ select: { id: true } })).toEqual([{ id: "org_false" }]);
    expect(await db().auditLog.findMany({ select: { subjectId: true } })).toEqual([{ subjectId: "org_false" }]);
    expect(await db().outboxEvent.findMany({ select: { name: true, payload: true } })).toEqual([
      { name: "organization.changed", payload: { ids: ["org_false"] } },
    ]);
  });

  it("gives back the instant it was given, wherever the server thinks it is", async () => {
    const retrievedAt = new Date("2026-11-22T15:30:00.123Z");
    const rest = { name: "見本", publisher: "見本市", licenceId: "own", creditLine: "見本" };
    await db().source.create({ data: { id: "source_1", retrievedAt, ...rest } });

    expect((await db().source.findUniqueOrThrow({ where: { id: "source_1" } })).retrievedAt).toEqual(retrievedAt);
    const [row] = await databaseConnection().query(
      `SELECT to_char("retrievedAt", 'YYYY-MM-DD HH24:MI:SS.MS') AS text, abs(extract(epoch FROM (now()::timestamp - "createdAt"))) < 60 AS "isNow" FROM "Source"`,
    );
    expect(row).toEqual({ text: "2026-11-22 15:30:00.123", isNow: true });
  });
});

describe("the migrations", () => {
  it("lead to exactly what the schema files say", async () => {
    expect(await findDrift()).toBeNull();
  });
});
