/** The pages for finding and comparing, through their routes: who comes in, and what their forms do. */
import { beforeEach, describe, expect, it } from "vitest";
import { findActorById } from "~/domain/accounts/find-actor.server";
import type { AliasWords } from "~/domain/connection/alias-words";
import { db } from "~/gateways/db.server";
import { loader as comparePage } from "~/routes/desk.aliases.$id_.compare/route";
import { action as findAction, loader as findPage } from "~/routes/desk.aliases.$id_.find/route";
import { anAlias, KEEPING_TOWN } from "../../factories/connection";
import { pgliteDatabase, useDatabase } from "../../setup/database";
import { answerOf, aSignedInUser, formRequest } from "../accounts/accounts-setup";
import { addListings, YAIZU } from "../search/search-listings-fixture";

const NOW = new Date("2026-11-24T01:30:00Z");
const AREA: AliasWords["area"] = {
  label: "焼津市 本町のあたり",
  municipalityCode: YAIZU.municipalityCode,
  latitude: 34.865,
  longitude: 138.325,
};

describe("the pages for finding", () => {
  useDatabase(pgliteDatabase);
  let aliasId = "";
  let cookie = "";
  let neighbourCookie = "";
  let officerCookie = "";

  const aMember = async (name: string, role: "professional" | "officer", at: number) => {
    const user = await aSignedInUser(`${name}@example.jp`, `192.0.2.${at}`);
    const membership = { id: `mem_${name}`, userId: user.userId, role, municipalityCode: KEEPING_TOWN };
    await db().membership.create({ data: { ...membership, status: "approved" } });
    if (role === "officer") await db().user.update({ where: { id: user.userId }, data: { twoFactorEnabled: true } });
    return user;
  };

  beforeEach(async () => {
    const owner = await aMember("owner", "professional", 30);
    cookie = owner.cookie;
    neighbourCookie = (await aMember("neighbour", "professional", 31)).cookie;
    officerCookie = (await aMember("officer", "officer", 32)).cookie;
    await addListings([
      { id: "lst_near", name: "見本の縁側" },
      { id: "lst_hidden", name: "見本の役所むけ", visibility: "municipality" },
    ]);
    const actor = await findActorById(owner.userId);
    const words = { alias: "やまぶき-7", area: AREA, targets: ["elderly"] };
    aliasId = await anAlias({ actor: actor!, words, now: NOW });
  });

  const open = (loader: unknown, page: "find" | "compare", as: string) => {
    const request = new Request(`http://localhost:3000/desk/aliases/${aliasId}/${page}`, { headers: { Cookie: as } });
    return answerOf(loader, request, { id: aliasId });
  };
  const post = (fields: Record<string, string>, search = "", as = cookie) =>
    answerOf(findAction, formRequest(`/desk/aliases/${aliasId}/find${search}`, fields, { cookie: as }), {
      id: aliasId,
    });
  const listingIds = async () => (await db().connection.findMany({ where: { aliasId } })).map((one) => one.listingId);

  it.each([
    ["find", findPage],
    ["compare", comparePage],
  ] as const)("%s opens for the owner alone and is kept nowhere", async (page, loader) => {
    const owners = await open(loader, page, cookie);
    expect([owners.status, owners.headers.get("Cache-Control")]).toEqual([200, "private, no-store"]);
    expect(await owners.text()).toContain("やまぶき-7");
    for (const [as, status] of [
      [neighbourCookie, 404],
      [officerCookie, 403],
      ["", 302],
    ] as const) {
      const answer = await open(loader, page, as);
      expect([answer.status, await answer.text()]).toEqual([status, ""]);
    }
  });

  it("makes a candidate once, and comes back to the same search", async () => {
    for (let press = 0; press < 2; press++) {
      const answer = await post({ intent: "add", listingId: "lst_near" }, "?theme=food&walk=10");
      expect([answer.status, answer.headers.get("Location")]).toEqual([
        303,
        `/desk/aliases/${aliasId}/find?theme=food&walk=10&done=added#match-lst_near`,
      ]);
    }
    expect(await listingIds()).toEqual(["lst_near"]);
  });

  it("makes no candidate of what the owner may not see, nor for an alias of somebody else", async () => {
    const hidden = await post({ intent: "add", listingId: "lst_hidden" });
    expect(hidden.headers.get("Location")).toBe(`/desk/aliases/${aliasId}/find?done=gone`);
    const others = await post({ intent: "add", listingId: "lst_near" }, "", neighbourCookie);
    expect(others.status).toBe(404);
    expect(await listingIds()).toEqual([]);
  });

  it("counts that nothing was found, by what was looked for, without a word of the person", async () => {
    const answer = await post({ intent: "gap" }, "?theme=work");
    expect(answer.headers.get("Location")).toBe(`/desk/aliases/${aliasId}/find?theme=work&done=noted`);
    const gaps = await db().searchGap.findMany();
    expect(gaps.map(({ theme, target, count }) => [theme, target, count]).sort()).toEqual([
      ["work", "", 1],
      ["work", "", 1],
      ["work", "elderly", 1],
    ]);
    expect(gaps.filter(({ cell }) => cell !== "")).toHaveLength(1);
    expect((await post({ intent: "gap" }, "?theme=work", neighbourCookie)).status).toBe(404);
    expect(await db().searchGap.count()).toBe(3);
  });

  it("counts no area when it was looked for from another place", async () => {
    await post({ intent: "gap" }, "?theme=work&place=静岡駅");
    expect(await db().searchGap.count({ where: { NOT: { cell: "" } } })).toBe(0);
  });
});
