import { expect, test } from "vitest";
import { groupTrials, type Trial } from "./tried-places";

const trial = (more: Partial<Trial>): Trial => ({
  ...{ listingId: "lst_a", listingName: "花の会", state: "connected", fit: null, wasReturned: false },
  changedOn: "2026-11-01",
  ...more,
});

test("the people of one place are counted together, the latest place first", () => {
  const groups = groupTrials([
    trial({ fit: "good" }),
    trial({ state: "watching", fit: "good", changedOn: "2026-11-20" }),
    trial({ state: "returned", fit: "poor", wasReturned: true, changedOn: "2026-10-01" }),
    trial({ listingId: "lst_b", listingName: "朝の体操", state: "connecting", changedOn: "2026-11-22" }),
  ]);
  expect(groups).toEqual([
    {
      ...{ key: "lst_b", listingId: "lst_b", name: "朝の体操", people: 1, living: 0, returned: 0 },
      ...{ fits: { good: 0, soSo: 0, poor: 0 }, lastOn: "2026-11-22" },
    },
    {
      ...{ key: "lst_a", listingId: "lst_a", name: "花の会", people: 3, living: 2, returned: 1 },
      ...{ fits: { good: 2, soSo: 0, poor: 1 }, lastOn: "2026-11-20" },
    },
  ]);
});

test("places that are gone are told apart by their names", () => {
  const gone = (listingName: string) => trial({ listingId: null, listingName });
  expect(groupTrials([gone("花の会"), gone("畑"), gone("花の会")]).map(({ name, people }) => [name, people])).toEqual([
    ["花の会", 2],
    ["畑", 1],
  ]);
});
