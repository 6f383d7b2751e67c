import { describe, expect, it } from "vitest";
import { confirmedShare } from "~/domain/search/confirmed-share.server";
import { db } from "~/gateways/db.server";
import { databases, useDatabase } from "../../setup/database";

const now = new Date("2026-11-21T01:00:00Z");

describe.each(databases)("the share confirmed within a year on $name", (database) => {
  useDatabase(database);

  it("counts every public listing of the town, samples, drafts and hidden ones left out", async () => {
    const given = { kind: "resource", municipalityCode: "222127", name: "居場所" } as const;
    const recent = { confirmedAt: new Date("2026-01-01T00:00:00Z"), confirmedBy: "operator" };
    const rows = [
      { ...given, id: "a", ...recent },
      { ...given, id: "edge", confirmedBy: "municipality", confirmedAt: new Date("2025-11-20T15:00:00Z") },
      { ...given, id: "old", confirmedBy: "municipality", confirmedAt: new Date("2025-11-20T14:59:59Z") },
      { ...given, id: "never" },
      { ...given, id: "sample", ...recent, isSample: true },
      { ...given, id: "draft", ...recent, status: "draft" as const },
      { ...given, id: "hidden", ...recent, visibility: "municipality" as const },
      { ...given, id: "elsewhere", ...recent, municipalityCode: "131130" },
    ];
    for (const data of rows) await db().listing.create({ data });
    const scope = { audience: "public" } as const;
    expect(await confirmedShare({ scope, codes: ["222127"], now })).toEqual({ count: 2, of: 4 });
    expect(await confirmedShare({ scope, codes: ["011002"], now })).toBeNull();
  });
});
