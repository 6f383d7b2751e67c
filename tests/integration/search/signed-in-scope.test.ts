/** What signed-in people find on the pages, and that nobody else gets to see it. */
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "~/gateways/db.server";
import { loader as search } from "~/routes/api.v1.search/route";
import { loader as suggest } from "~/routes/api.v1.suggest/route";
import { loader as csv } from "~/routes/map[.]csv/route";
import { loader as picture } from "~/routes/map[.]svg/route";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { aSignedInUser } from "../accounts/accounts-setup";
import { addListings, ask } from "./search-listings-fixture";

const PATH = "/api/v1/search?q=つどい&sort=name";

describe("somebody signed in", () => {
  useDatabase(pgliteDatabase, { keepRows: true });
  const cookies: Record<"resident" | "professional" | "officer" | "officerWithoutSecondFactor", string> = {
    resident: "",
    professional: "",
    officer: "",
    officerWithoutSecondFactor: "",
  };

  beforeAll(async () => {
    await addListings([
      { id: "lst_open", name: "みんなのつどい" },
      { id: "lst_professional", name: "専門職のつどい", visibility: "professional" },
      { id: "lst_town", name: "役所のつどい", visibility: "municipality" },
      { id: "lst_other_town", name: "よその町のつどい", visibility: "municipality", municipalityCode: "372013" },
    ]);
    for (const [i, who] of (Object.keys(cookies) as (keyof typeof cookies)[]).entries()) {
      const { cookie, userId } = await aSignedInUser(`${who.toLowerCase()}@example.jp`, `192.0.2.${20 + i}`);
      cookies[who] = cookie;
      if (who === "resident") continue;
      const role = who === "professional" ? "professional" : "officer";
      await db().membership.create({
        data: { id: `mem_${i}`, userId, role, municipalityCode: "222127", status: "approved" },
      });
      if (who === "officer") await db().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
    }
  });

  const idsSeenBy = async (cookie: string) => {
    const answer = await ask(search, PATH, { headers: { Cookie: cookie } });
    const { hits } = (await answer.json()) as { hits: { id: string }[] };
    return hits.map((hit) => hit.id).sort();
  };

  it("as a professional finds what is for professionals", async () => {
    expect(await idsSeenBy(cookies.professional)).toEqual(["lst_open", "lst_professional"]);
  });

  it("as an officer finds everything of the own town, and of others only what is public", async () => {
    expect(await idsSeenBy(cookies.officer)).toEqual(["lst_open", "lst_professional", "lst_town"]);
  });

  it.each(["resident", "officerWithoutSecondFactor"] as const)("as %s finds what everyone finds", async (who) => {
    expect(await idsSeenBy(cookies[who])).toEqual(["lst_open"]);
  });

  it("gets answers that nobody keeps and no other site reads; a guest's may be kept", async () => {
    for (const [loader, path] of [
      [search, PATH],
      [suggest, "/api/v1/suggest?q=つどい"],
      [picture, "/map.svg?q=つどい"],
    ] as const) {
      const own = await ask(loader, path, { headers: { Cookie: cookies.professional } });
      expect([own.headers.get("Cache-Control"), own.headers.get("Access-Control-Allow-Origin")]).toEqual([
        "private, no-store",
        null,
      ]);
      const guests = await ask(loader, path);
      expect(guests.headers.get("Cache-Control")).toBe("public, max-age=60");
      expect(guests.headers.get("Vary")).toContain("Cookie");
    }
  });

  it("takes only what is public along as a file", async () => {
    const file = await (await ask(csv, "/map.csv?q=つどい", { headers: { Cookie: cookies.officer } })).text();
    expect(file).toContain("みんなのつどい");
    expect(file).not.toMatch(/専門職のつどい|役所のつどい|よその町のつどい/);
  });
});
