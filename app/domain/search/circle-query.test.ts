import { describe, expect, it } from "vitest";
import { circleMapPath, circlePath } from "./circle-links";
import { parseCircleQuery } from "./circle-query";

describe("the circle's address", () => {
  it("is read with what is wrong left out and named", () => {
    const { query, problems } = parseCircleQuery(
      new URLSearchParams("near=34.8668,138.3235&place=焼津駅&kind=person,dog&theme=food&radius=300"),
    );
    expect(query).toEqual({
      near: { lat: 34.8668, lng: 138.3235 },
      place: "焼津駅",
      kinds: ["person"],
      themes: ["food"],
      radiusMeters: 10_000,
    });
    expect(problems.map(({ parameter, value }) => [parameter, value])).toEqual([
      ["kind", "dog"],
      ["radius", "300"],
    ]);
  });

  it("leads to the same circle and to the same on the map", () => {
    const query = {
      center: { lat: 34.8668, lng: 138.3235 },
      placeLabel: "焼津駅",
      radiusMeters: 2_000,
      themes: ["food" as const],
      kinds: ["person" as const, "role" as const],
    };
    const place = encodeURIComponent("焼津駅");
    expect(circlePath(query)).toBe(
      `/circle?kind=person,role&theme=food&near=34.8668,138.3235&place=${place}&radius=2000`,
    );
    expect(circleMapPath(query, { theme: "care", radiusMeters: null })).toBe(
      `/map?kind=person,role&theme=care&near=34.8668,138.3235&place=${place}&sort=distance`,
    );
  });
});
