/** Looking for something on behalf of somebody: what is found, in which order, and for whom. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "~/domain/accounts/actor";
import { addConnection } from "~/domain/connection/add-connection.server";
import type { AliasWords } from "~/domain/connection/alias-words";
import type { ConnectionState } from "~/domain/connection/connection-state";
import { getAlias } from "~/domain/connection/get-alias.server";
import { findAliasRing } from "~/domain/search/find-alias-ring.server";
import { getComparison } from "~/domain/search/get-comparison.server";
import { getMatchPage } from "~/domain/search/get-match-page.server";
import { db } from "~/gateways/db.server";
import { aConnection, anAlias, colleague, keeper, makeKeepers, neighbour, shareWith } from "../../factories/connection";
import { databases, useDatabase } from "../../setup/database";
import { addListings, YAIZU } from "../search/search-listings-fixture";

/** A Tuesday at half past ten in Tokyo. */
const NOW = new Date("2026-11-24T01:30:00Z");
const AREA: AliasWords["area"] = {
  label: "焼津市 本町のあたり",
  municipalityCode: YAIZU.municipalityCode,
  latitude: 34.865,
  longitude: 138.325,
};
/** So many metres north of the area: a degree is 111.2 km. */
const north = (meters: number) => ({ lat: 34.865 + meters / 111_195, lng: 138.325 });
const CONFIRMED = { confirmedAt: new Date("2026-11-01T00:00:00Z"), confirmedBy: "municipality" } as const;
const TUESDAY_MORNING = {
  rules: [{ days: ["tue"], holidays: "closed", ranges: [{ fromMinutes: 600, toMinutes: 720 }] }],
};

const LISTINGS: Parameters<typeof addListings>[0] = [
  { id: "lst_near", name: "見本の縁側", ...north(300), capacityState: "open", ...CONFIRMED },
  { id: "lst_elderly", name: "見本の体操", ...north(350), targets: ["elderly"], ...CONFIRMED },
  { id: "lst_garden", name: "見本の畑", ...north(1_500), summary: "花を植えます", openingHours: TUESDAY_MORNING },
  { id: "lst_paused", name: "見本の休み", ...north(100), capacityState: "paused" },
  { id: "lst_parents", name: "見本の親子ひろば", ...north(200), targets: ["parenting"] },
  { id: "lst_far", name: "見本の遠い会", ...north(4_000) },
  { id: "lst_phone", name: "見本の電話相談", lat: null, lng: null, reach: ["phone"], address: null },
  { id: "lst_staff", name: "見本の専門職むけ", ...north(500), visibility: "professional" },
  { id: "lst_town", name: "見本の役所むけ", ...north(500), visibility: "municipality" },
  { id: "lst_hidden", name: "見本の取り下げ", ...north(400) },
];

describe.each(databases)("finding for somebody on $name", (database) => {
  useDatabase(database);
  let aliasId = "";

  beforeEach(async () => {
    await makeKeepers();
    await addListings(LISTINGS);
    // Withdrawn a moment ago: the index still holds them.
    await db().listing.update({ where: { id: "lst_hidden" }, data: { visibility: "municipality" } });
    const words = { area: AREA, targets: ["elderly"], likes: "花、将棋", wants: "" };
    aliasId = await anAlias({ words, now: NOW });
  });

  const find = async (search = "", actor: Actor = keeper) => {
    const alias = await getAlias({ actor, aliasId, now: NOW });
    return getMatchPage({ actor, alias, params: new URLSearchParams(search), now: NOW });
  };
  const idsOf = async (search = "", actor: Actor = keeper) =>
    (await find(search, actor)).matches.map(({ card }) => card.id.slice("lst_".length));
  const reasonsOf = async (id: string, search = "") => {
    const { matches } = await find(search);
    return matches.find(({ card }) => card.id === id)?.reasons ?? [];
  };
  const join = (listingId: string, state: ConnectionState, fit: string | null = null) =>
    aConnection({ aliasId, listingId, state, day: "2026-11-01", row: { fit } });

  it("puts what suits first, nearest first by ten minutes on foot, then what needs care", async () => {
    expect(await idsOf()).toEqual(["elderly", "near", "staff", "garden", "phone", "paused", "parents"]);
    const { counts, total, middle, placeLabel } = await find();
    expect({ counts, total, middle, placeLabel }).toEqual({
      counts: { fits: 5, caution: 2, now: 0 },
      total: 6,
      middle: "area",
      placeLabel: AREA?.label,
    });
  });

  it("says why", async () => {
    expect(await reasonsOf("lst_near")).toEqual([
      { is: "walk", minutes: 5, distanceMeters: 300, isRough: false },
      { is: "target", fit: "anyone" },
      { is: "capacity", state: "open" },
      { is: "confirmed", trust: "municipality", on: "2026-11-01", isOverdue: false },
    ]);
    expect(await reasonsOf("lst_garden", "open_on=today&part=morning")).toEqual([
      { is: "walk", minutes: 25, distanceMeters: 1500, isRough: false },
      { is: "open", fit: "yes", date: "2026-11-24", ranges: [{ fromMinutes: 600, toMinutes: 720 }] },
      { is: "target", fit: "anyone" },
      { is: "confirmed", trust: "unconfirmed", on: null, isOverdue: false },
      { is: "likes", words: ["花"] },
    ]);
    expect(await reasonsOf("lst_garden", "open_on=tomorrow")).toContainEqual({ is: "open", fit: "no" });
    expect(await reasonsOf("lst_phone")).toContainEqual({ is: "noPlace", reach: ["phone"] });
  });

  it("finds farther by bus, and puts first what is asked to come first", async () => {
    expect(await idsOf("walk=any")).toContain("far");
    expect((await idsOf("first=likes"))[0]).toBe("garden");
    expect((await idsOf("asked=1"))[0]).toBe("near");
  });

  it("never shows what is not for professionals, nor what the index has not let go of yet", async () => {
    const all = await idsOf("walk=any");
    expect(all).toContain("staff");
    expect(all).not.toContain("town");
    expect(all).not.toContain("hidden");
    const { ring, map } = await find("walk=any");
    expect(JSON.stringify({ ring, map })).not.toMatch(/lst_(town|hidden)/);
  });

  it("is nobody else's: a colleague it is shared with finds the same, others find no alias", async () => {
    await expect(find("", neighbour)).rejects.toMatchObject({ reason: "notFound" });
    await expect(find("", colleague)).rejects.toMatchObject({ reason: "notFound" });
    await shareWith(aliasId, colleague);
    expect(await idsOf("", colleague)).toEqual(await idsOf());
  });

  it("marks what was tried before and how they got on, and keeps where the person is apart", async () => {
    await join("lst_near", "connected", "good");
    await join("lst_elderly", "returned", "poor");
    const { matches, counts } = await find();
    expect(counts).toEqual({ fits: 3, caution: 3, now: 1 });
    expect(matches.at(-1)).toMatchObject({
      card: { id: "lst_near" },
      group: "now",
      tried: { state: "connected", fit: "good" },
    });
    expect(await reasonsOf("lst_elderly")).toContainEqual({ is: "tried", state: "returned", fit: "poor" });
  });

  it("measures from another place when one is named, and says so when nobody knows it", async () => {
    const elsewhere = await find("near=34.9,138.325&place=駅");
    expect([elsewhere.middle, elsewhere.placeLabel]).toEqual(["place", "駅"]);
    const unknown = await find("place=どこにもない村のはずれ");
    expect([unknown.middle, unknown.isPlaceUnknown, unknown.askedPlace]).toEqual([
      "area",
      true,
      "どこにもない村のはずれ",
    ]);
    const own = await find(`place=${AREA?.label}`);
    expect([own.middle, own.isPlaceUnknown, own.query.place]).toEqual(["area", false, ""]);
  });

  it("measures from the middle of the town when no area is known", async () => {
    aliasId = await anAlias({ words: { targets: [] }, now: NOW });
    const page = await find();
    expect([page.middle, page.placeLabel]).toEqual(["town", "焼津市"]);
    expect(page.matches.flatMap(({ reasons }) => reasons).some(({ is }) => is === "target")).toBe(false);
  });

  it("draws the ring of what the person is joined to, beside what is near and not tried", async () => {
    await join("lst_near", "watching");
    await join("lst_far", "connected");
    const alias = await getAlias({ actor: keeper, aliasId, now: NOW });
    const ring = await findAliasRing({ scope: { audience: "professional" }, alias });
    expect(ring.circle.radiusMeters).toBe(5_000);
    expect(ring.members.map(({ listingId, state, distanceMeters }) => [listingId, state, distanceMeters])).toEqual([
      ["lst_far", "connected", 4_000],
      ["lst_near", "watching", 300],
    ]);
    const untried = ring.untried.map(({ id }) => id);
    expect(untried).toContain("lst_garden");
    expect(untried).not.toContain("lst_near");
  });

  describe("comparing", () => {
    const compare = async (search = "", actor: Actor = keeper) => {
      const alias = await getAlias({ actor, aliasId, now: NOW });
      return getComparison({ actor, alias, params: new URLSearchParams(search), now: NOW, locale: "ja" });
    };

    it("shows the candidates side by side, four at most, in the order they were added", async () => {
      for (const id of ["garden", "near", "elderly", "paused", "parents"]) {
        await addConnection({ actor: keeper, aliasId, listingId: `lst_${id}`, now: NOW });
      }
      const { columns, choices, isCut } = await compare();
      expect(columns.map(({ id }) => id)).toEqual(["lst_garden", "lst_near", "lst_elderly", "lst_paused"]);
      expect(choices.map(({ isChosen }) => isChosen)).toEqual([true, true, true, true, false]);
      expect(isCut).toBe(false);
      expect(columns[0]).toMatchObject({
        hours: { isKnown: true, lines: ["火 10:00～12:00（祝日を除く）"] },
        tried: { state: "considering", fit: null },
      });
      expect(columns[0]?.reasons.map(({ is }) => is)).toEqual(["tried", "walk", "target", "confirmed", "likes"]);
    });

    it("shows those that were asked for, never a listing that is none of the alias's", async () => {
      await addConnection({ actor: keeper, aliasId, listingId: "lst_near", now: NOW });
      await join("lst_garden", "returned", "soSo");
      const { columns } = await compare("c=lst_garden&c=lst_far&c=lst_town");
      expect(columns.map(({ id }) => id)).toEqual(["lst_garden"]);
    });

    it("leaves out what may not be read any more", async () => {
      await addConnection({ actor: keeper, aliasId, listingId: "lst_near", now: NOW });
      await db().listing.update({ where: { id: "lst_near" }, data: { visibility: "municipality" } });
      expect(await compare()).toMatchObject({ columns: [], choices: [] });
    });
  });
});
