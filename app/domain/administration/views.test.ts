import { expect, test } from "vitest";
import { percentOf, readMunicipalitiesFilter } from "./municipalities-view";
import { needsAttention, type Overview } from "./overview-view";

const calm: Overview = {
  failedJobs: 0,
  waitingMails: 0,
  failedMails: 0,
  unknownMails: 0,
  openInvitations: 3,
  hasBanner: true,
  search: { engine: "meilisearch", isHealthy: true, published: 5, indexed: 5, failures: [] },
  imports: [],
  counts: { listings: 5, municipalities: 1, officers: 0, professionals: 0, administrators: 1 },
};

test("only what is stuck needs attention", () => {
  expect(needsAttention(calm)).toBe(false);
  const failure = { id: "1", at: "2026-11-24T01:00:00.000Z", taskType: "documentAddition", errorCode: "internal" };
  for (const more of [
    { failedJobs: 1 },
    { waitingMails: 1 },
    { failedMails: 1 },
    { unknownMails: 1 },
    { search: { ...calm.search, isHealthy: false } },
    { search: { ...calm.search, failures: [failure] } },
  ]) {
    expect(needsAttention({ ...calm, ...more })).toBe(true);
  }
});

test("a share is whole percent, and there is none of nothing", () => {
  expect([percentOf(1, 3), percentOf(0, 3), percentOf(0, 0)]).toEqual([33, 0, null]);
});

test("municipalities are asked for by text and page", () => {
  expect(readMunicipalitiesFilter(new URLSearchParams("q=２２２１２７&page=2"))).toEqual({ text: "222127", page: 2 });
});
