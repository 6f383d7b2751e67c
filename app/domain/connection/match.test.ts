import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import {
  aspectsFrom,
  FIRST_ASPECTS,
  groupOf,
  type Match,
  type MatchReason,
  type MatchSubject,
  type MatchWish,
  orderMatches,
  reasonsFor,
  toneOf,
} from "./match";

const CARD: ListingCardView = {
  id: "lst_a",
  kind: "resource",
  name: "見本の縁側",
  kana: null,
  summary: "",
  serviceType: null,
  organizationName: null,
  themes: ["gathering"],
  targets: ["anyone"],
  municipalityCode: "222127",
  address: null,
  lat: 34.8,
  lng: 138.3,
  positionPrecision: "exact",
  reach: ["place"],
  costKind: "free",
  capacityState: "open",
  trust: "municipality",
  confirmedOn: "2026-11-01",
  isSample: true,
  isCheckOverdue: false,
  distanceMeters: 400,
  matches: {},
  open: { state: "unknown", today: null },
};
const WISH: MatchWish = { targets: ["elderly"], likes: [{ word: "花", spellings: ["花"] }], wants: [] };

function reasonsOf(more: Partial<Omit<MatchSubject, "card">> & { card?: Partial<ListingCardView> }, wish = WISH) {
  const card = { ...CARD, ...more.card };
  const rest = { distanceMeters: card.distanceMeters, text: "", open: null, tried: null };
  return reasonsFor({ ...rest, ...more, card }, wish);
}

function aMatch(more: Parameters<typeof reasonsOf>[0] & { id?: string }): Match {
  const id = more.id ?? "lst_a";
  const reasons = reasonsOf(more);
  return { card: { ...CARD, ...more.card, id }, group: groupOf(reasons), reasons, tried: more.tried ?? null };
}

const tried = (state: "considering" | "connected" | "watching" | "returned", fit: "good" | "poor" | null = null) => ({
  tried: { id: "con_a", state, fit, isRole: false },
});

describe("why something stands where it stands", () => {
  it("is told in the order of the page", () => {
    expect(reasonsOf({ text: "花を植えます", ...tried("considering") })).toEqual([
      { is: "tried", state: "considering", fit: null },
      { is: "walk", minutes: 7, distanceMeters: 400, isRough: false },
      { is: "target", fit: "anyone" },
      { is: "capacity", state: "open" },
      { is: "confirmed", trust: "municipality", on: "2026-11-01", isOverdue: false },
      { is: "likes", words: ["花"] },
    ]);
  });

  it.each<[string, Parameters<typeof reasonsOf>[0], MatchReason]>([
    ["the far side of town", { card: { distanceMeters: 5_000 } }, { is: "far", distanceMeters: 5_000 }],
    [
      "only its 町字 is known",
      { card: { positionPrecision: "town" } },
      {
        ...{ is: "walk", minutes: 7, distanceMeters: 400, isRough: true },
      },
    ],
    ["only its town is known", { card: { positionPrecision: "municipality" } }, { is: "townOnly" }],
    ["by telephone", { card: { distanceMeters: null, reach: ["phone"] } }, { is: "noPlace", reach: ["phone"] }],
    ["named", { card: { targets: ["elderly", "carer"] } }, { is: "target", fit: "named", targets: ["elderly"] }],
    ["does not say for whom", { card: { targets: [] } }, { is: "target", fit: "unknown" }],
    ["for others", { card: { targets: ["parenting"] } }, { is: "target", fit: "other" }],
    ["paused", { card: { capacityState: "paused" } }, { is: "capacity", state: "paused" }],
    [
      "unconfirmed",
      { card: { trust: "unconfirmed" } },
      {
        ...{ is: "confirmed", trust: "unconfirmed", on: null, isOverdue: false },
      },
    ],
    ["closed then", { open: { fit: "no" } }, { is: "open", fit: "no" }],
  ])("%s", (_name, more, reason) => expect(reasonsOf(more)).toContainEqual(reason));

  it("says nothing of 対象 when the person's are not known, and nothing of a capacity nobody knows", () => {
    const reasons = reasonsOf({ card: { capacityState: "unknown" } }, { ...WISH, targets: [] });
    expect(reasons.map(({ is }) => is)).toEqual(["walk", "confirmed"]);
  });
});

describe("the group", () => {
  it.each<[string, Parameters<typeof reasonsOf>[0], Match["group"]]>([
    ["nothing speaks against it", {}, "fits"],
    ["it wants to be asked", { card: { capacityState: "ask" } }, "fits"],
    ["nobody knows when it opens", { open: { fit: "unknown" } }, "fits"],
    ["it is a candidate already", tried("considering"), "fits"],
    ["it is paused", { card: { capacityState: "paused" } }, "caution"],
    ["it is for others", { card: { targets: ["parenting"] } }, "caution"],
    ["it is closed then", { open: { fit: "no" } }, "caution"],
    ["it was taken back", tried("returned"), "caution"],
    ["they did not get on", tried("considering", "poor"), "caution"],
    ["the person is there", tried("connected"), "now"],
    ["the person is there, though it is paused", { card: { capacityState: "paused" }, ...tried("watching") }, "now"],
  ])("%s", (_name, more, group) => expect(groupOf(reasonsOf(more))).toBe(group));
});

describe("the order", () => {
  const idsOf = (matches: Match[], first: Parameters<typeof orderMatches>[1] = "distance") =>
    orderMatches(matches, first).map(({ card }) => card.id);

  it.each<[string, Parameters<typeof aMatch>[0], Parameters<typeof aMatch>[0]]>([
    [
      "what fits before what needs care, however near",
      { card: { distanceMeters: 2_000 } },
      {
        card: { distanceMeters: 10, capacityState: "paused" },
      },
    ],
    ["what needs care before where the person is", { card: { capacityState: "paused" } }, tried("connected")],
    ["ten minutes before twenty", { card: { distanceMeters: 600, targets: [] } }, { card: { distanceMeters: 700 } }],
    [
      "the named before everyone, within the same ten minutes",
      { card: { distanceMeters: 600, targets: ["elderly"] } },
      {
        card: { distanceMeters: 100 },
      },
    ],
    [
      "open then before nobody knows",
      { open: { fit: "yes", date: "2026-11-24", ranges: [] } },
      {
        open: { fit: "unknown" },
      },
    ],
    ["open before ask", {}, { card: { capacityState: "ask" } }],
    ["confirmed before overdue", {}, { card: { isCheckOverdue: true } }],
    ["overdue before never confirmed", { card: { isCheckOverdue: true } }, { card: { trust: "unconfirmed" } }],
    ["what they like before what they do not", { text: "花" }, {}],
    [
      "half an hour's walk before the telephone",
      { card: { distanceMeters: 1_800 } },
      {
        card: { distanceMeters: null, reach: ["phone"] },
      },
    ],
    [
      "the telephone before an hour's walk",
      { card: { distanceMeters: null, reach: ["phone"] } },
      {
        card: { distanceMeters: 3_600 },
      },
    ],
    ["at last the nearer", { card: { distanceMeters: 300 } }, { card: { distanceMeters: 310 } }],
  ])("%s", (_name, better, worse) => {
    const matches = [aMatch({ ...worse, id: "lst_0" }), aMatch({ ...better, id: "lst_1" })];
    expect(idsOf(matches)).toEqual(["lst_1", "lst_0"]);
  });

  it("puts first what the professional puts first", () => {
    const matches = [
      aMatch({ id: "lst_near" }),
      aMatch({ id: "lst_liked", text: "花", card: { distanceMeters: 1_500 } }),
    ];
    expect(idsOf(matches)).toEqual(["lst_near", "lst_liked"]);
    expect(idsOf(matches, "likes")).toEqual(["lst_liked", "lst_near"]);
    expect(aspectsFrom("likes")).toEqual(["likes", "distance", "open", "target", "capacity", "confirmed"]);
  });

  it("does not turn on the order in which they were found", () => {
    const subjects = fc.record({
      distanceMeters: fc.option(fc.integer({ min: 0, max: 9_000 })),
      targets: fc.constantFrom<ListingCardView["targets"]>([], ["anyone"], ["elderly"], ["parenting"]),
      capacityState: fc.constantFrom<ListingCardView["capacityState"]>("open", "ask", "paused", "unknown"),
    });
    fc.assert(
      fc.property(
        fc.array(subjects, { maxLength: 20 }),
        fc.constantFrom(...FIRST_ASPECTS),
        fc.infiniteStream(fc.nat()),
        (cards, first, chance) => {
          const matches = cards.map((card, at) => aMatch({ id: `lst_${String(at).padStart(2, "0")}`, card }));
          const shuffled = matches
            .map((match) => ({ match, at: chance.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ match }) => match);
          expect(idsOf(shuffled, first)).toEqual(idsOf(matches, first));
        },
      ),
    );
  });

  it("never hides a reason to mind: whatever needs care stands after all that do not", () => {
    const paused = aMatch({ id: "lst_0", card: { capacityState: "paused", distanceMeters: 1 } });
    const ordered = orderMatches([paused, aMatch({ id: "lst_1" })], "distance");
    const tones = ordered.map(({ reasons }) => reasons.some((reason) => toneOf(reason) === "caution"));
    expect(tones).toEqual([false, true]);
  });
});
