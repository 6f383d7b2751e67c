import { describe, expect, it } from "vitest";
import type { SymposiumItemView } from "~/domain/symposium/symposium-view";
import { aSymposiumView } from "../../../tests/factories/symposium-view";
import { flyerPlan } from "./flyer-plan";

function items(count: number): SymposiumItemView[] {
  const [first] = aSymposiumView().programme;
  return Array.from({ length: count }, (_, i) => ({ ...first!, id: `item${i}`, title: `見本の講演 その${i + 1}` }));
}

const SUMMARY = "見本の催しです。".repeat(15);
const shown = (count: number, more = {}) => flyerPlan({ ...aSymposiumView(more), programme: items(count) }, SUMMARY);

describe("the plan of a flyer", () => {
  it("sets a short programme large, with the summary", () => {
    expect(shown(2)).toMatchObject({ density: "airy", hasSummary: true, left: 0 });
  });

  it("sets a longer one smaller and smaller, and shows all of it", () => {
    const densities = [2, 6, 9, 14, 20].map((count) => shown(count).density);
    expect(new Set(densities).size).toBeGreaterThanOrEqual(4);
    for (const count of [2, 6, 9, 14, 20]) {
      expect(shown(count).columns.flat()).toHaveLength(count);
    }
  });

  it("cuts what fits on no sheet, from the end, and counts it", () => {
    const plan = shown(60);
    expect(plan.density).toBe("smallest");
    expect(plan.left).toBeGreaterThan(0);
    expect(plan.columns.flat().map(({ id }) => id)).toEqual(items(60 - plan.left).map(({ id }) => id));
  });

  it("sets a long title smaller than a short one", () => {
    expect(shown(6, { title: "あ".repeat(120) }).titleSize).toBeLessThan(shown(6, { title: "見本の集い" }).titleSize);
  });
});
