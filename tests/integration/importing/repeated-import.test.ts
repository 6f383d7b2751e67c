import { describe, expect, it } from "vitest";
import { saveImportedListings } from "~/domain/directory/save-imported-listings.server";
import { importFile } from "~/domain/importing/import-file.server";
import { openDataFiles } from "~/domain/importing/open-data-manifest.server";
import { db } from "~/gateways/db.server";
import { databases, pgliteDatabase, useDatabase } from "../../setup/database";
import { CENTER, csv, HEADER, importBytes, LATER, LIBRARY, listings, NOW } from "./importing-setup";

const SOUND = csv(HEADER, LIBRARY, CENTER);

async function everything() {
  const [rows, sources, organizations, audit, outbox] = await Promise.all([
    listings(),
    db().source.findMany(),
    db().organization.findMany({ orderBy: { id: "asc" } }),
    db().auditLog.count(),
    db().outboxEvent.count(),
  ]);
  return { rows, sources, organizations, audit, outbox };
}

describe.each(databases)("importing again on $name", (database) => {
  useDatabase(database);

  it("changes nothing, not even updatedAt", async () => {
    await importBytes(SOUND);
    const before = await everything();
    const report = await importBytes(SOUND, { now: LATER });
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await everything()).toEqual(before);
  });

  it("updates the row that changed and leaves confirmations and status to people", async () => {
    await importBytes(SOUND);
    const confirmed = {
      confirmedAt: NOW,
      confirmedBy: "municipality",
      confirmedName: "地域福祉課",
      confirmedHow: "phone",
    };
    await db().listing.updateMany({
      where: { sourceRecordId: "1" },
      data: { ...confirmed, status: "paused", updatedAt: NOW },
    });
    const report = await importBytes(SOUND.replace("054-628-2334", "054-628-9999"), { now: LATER });
    expect(report).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    const [library, center] = await listings();
    expect(library).toMatchObject({ phone: "054-628-9999", status: "paused", updatedAt: LATER, ...confirmed });
    expect(center?.updatedAt).toEqual(NOW);
  });

  it("writes an audit line and names the listing to the index for each change, and only then", async () => {
    await importBytes(SOUND);
    const ids = (await listings()).map((listing) => listing.id).sort();
    const [event] = await db().outboxEvent.findMany();
    expect(event).toMatchObject({ name: "listings.changed" });
    expect([...(event!.payload as { ids: string[] }).ids].sort()).toEqual(ids);
    const lines = await db().auditLog.findMany();
    expect(lines.map((line) => [line.actorKind, line.action, line.subjectId]).sort()).toEqual(
      ids.map((id) => ["importer", "listing.imported", id]),
    );
    expect(await db().importRun.count()).toBe(1);
  });

  it("keeps times and places as they are", async () => {
    await importBytes(SOUND);
    expect((await listings())[0]).toMatchObject({
      createdAt: NOW,
      updatedAt: NOW,
      lat: 34.86466,
      kind: "resource",
      status: "published",
      visibility: "public",
      confirmedAt: null,
      isSample: false,
    });
  });
});

describe("importing", () => {
  useDatabase(pgliteDatabase);

  it("stores nothing on a dry run, and says the same", async () => {
    const dry = await importBytes(SOUND, { dryRun: true });
    expect(await everything()).toEqual({ rows: [], sources: [], organizations: [], audit: 0, outbox: 0 });
    expect(await db().importRun.count()).toBe(0);
    expect(await importBytes(SOUND)).toEqual(dry);
  });

  it("undoes a batch as a whole when one row of it fails", async () => {
    await importBytes(SOUND);
    const [source] = openDataFiles();
    const broken = { recordId: "x", municipalityCode: "222127", kind: "nonsense" } as never;
    await expect(
      saveImportedListings({ source: source!.source, listings: [broken], now: NOW, dryRun: false }),
    ).rejects.toThrow();
    expect(await db().source.count()).toBe(1);
  });

  it("gives a department the name of its municipality, and 法人番号 one organisation whatever its spelling", async () => {
    const header = `${HEADER},団体名,法人番号`;
    await importBytes(
      csv(
        header,
        `${LIBRARY},図書課,`,
        `${CENTER},社会福祉法人　札幌社協,2430005000636`,
        `${CENTER.replace(",2,", ",3,")},札幌市社会福祉協議会,2430005000636`,
      ),
    );
    const organizations = await db().organization.findMany({ orderBy: { name: "asc" } });
    expect(organizations.map(({ name, corporateNumber }) => [name, corporateNumber])).toEqual([
      ["焼津市 図書課", null],
      ["社会福祉法人　札幌社協", "2430005000636"],
    ]);
  });

  it("reads every small file that comes with the product, twice without a change", async () => {
    const small = openDataFiles().filter(({ path }) => !path.includes("kaigo"));
    for (const { path, name, source } of small)
      await importFile({ path, fileName: name, source, dryRun: false, now: NOW });
    const count = await db().listing.count();
    expect(count).toBeGreaterThan(600);
    for (const { path, name, source } of small) {
      const report = await importFile({ path, fileName: name, source, dryRun: false, now: LATER });
      expect([name, report.created, report.updated]).toEqual([name, 0, 0]);
      expect(report.rejected).toBe(name === "0048_elderly_ikoi_no_ie.csv" ? 1 : 0);
    }
    expect(
      await db().listing.count({
        where: { OR: [{ name: { contains: "\uFFFD" } }, { lat: null, sourceId: { startsWith: "yaizu" } }] },
      }),
    ).toBe(0);
  });
});
