import { describe, expect, it } from "vitest";
import { findSameOrganization } from "~/domain/directory/find-same-organization.server";
import { getListing } from "~/domain/directory/get-listing.server";
import { db } from "~/gateways/db.server";
import type { SearchScope } from "~/gateways/search-index/search-engine.server";
import { databases, useDatabase } from "../../setup/database";

type Visibility = "public" | "professional" | "municipality";
const anyone: SearchScope = { audience: "public" };
const professional: SearchScope = { audience: "professional" };
const officerOf = (...municipalityCodes: string[]): SearchScope => ({ audience: "officer", municipalityCodes });

async function aRow(more: {
  id: string;
  visibility?: Visibility;
  status?: "draft" | "published" | "paused" | "retired";
  organizationId?: string;
}) {
  const given = { kind: "resource", name: `居場所 ${more.id}`, municipalityCode: "222127" } as const;
  await db().listing.create({ data: { ...given, ...more } });
}

async function sees(scope: SearchScope, id: string): Promise<boolean> {
  return getListing({ id, scope }).then(
    () => true,
    (error) => {
      expect(error).toMatchObject({ name: "DomainError", reason: "notFound" });
      return false;
    },
  );
}

describe.each(databases)("a listing on $name", (database) => {
  useDatabase(database);

  it.each<[Visibility, boolean[]]>([
    ["public", [true, true, true, true]],
    ["professional", [false, true, true, false]],
    ["municipality", [false, false, true, false]],
  ])("for %s is seen by whom it is for", async (visibility, expected) => {
    await aRow({ id: "lst_a", visibility });
    const scopes = [anyone, professional, officerOf("222127"), officerOf("372013")];
    const seen: boolean[] = [];
    for (const scope of scopes) seen.push(await sees(scope, "lst_a"));
    expect(seen).toEqual(expected);
  });

  it("is not found as a draft, and is found when paused or retired", async () => {
    await aRow({ id: "lst_draft", status: "draft" });
    await aRow({ id: "lst_paused", status: "paused" });
    await aRow({ id: "lst_retired", status: "retired" });
    expect(await sees(officerOf("222127"), "lst_draft")).toBe(false);
    expect((await getListing({ id: "lst_paused", scope: anyone })).status).toBe("paused");
    expect((await getListing({ id: "lst_retired", scope: anyone })).status).toBe("retired");
    expect(await sees(anyone, "lst_none")).toBe(false);
  });

  it("reads columns that hold nonsense as not known", async () => {
    await db().listing.create({
      data: {
        id: "lst_odd",
        kind: "role",
        name: "水やり",
        municipalityCode: "222127",
        themes: ["food", "sport"],
        costKind: "cheap",
        openingHours: { rules: "always" },
        barrierFree: { wheelchair: "yes", slope: false, roof: true },
        role: { what: 1 },
      },
    });
    expect(await getListing({ id: "lst_odd", scope: anyone })).toMatchObject({
      themes: ["food"],
      costKind: "unknown",
      openingHours: null,
      barrierFree: { slope: false },
      role: null,
    });
  });

  it("knows the others of its organisation that whoever asks may see", async () => {
    await db().organization.create({ data: { id: "org_a", name: "ひなたの会" } });
    for (const visibility of ["public", "professional", "municipality"] as const) {
      await aRow({ id: `lst_${visibility}`, visibility, organizationId: "org_a" });
    }
    await aRow({ id: "lst_paused", status: "paused", organizationId: "org_a" });
    const listing = await getListing({ id: "lst_public", scope: anyone });
    const idsFor = async (scope: SearchScope) =>
      (await findSameOrganization({ listing, scope, limit: 10 })).map(({ id }) => id);
    expect(await idsFor(anyone)).toEqual([]);
    expect(await idsFor(professional)).toEqual(["lst_professional"]);
    expect(await idsFor(officerOf("222127"))).toEqual(["lst_municipality", "lst_professional"]);
    expect(await idsFor(officerOf("372013"))).toEqual([]);
  });
});
