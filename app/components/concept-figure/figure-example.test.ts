import { describe, expect, it } from "vitest";
import { conceptSeriesOf } from "~/domain/connection/figure-series";
import { ja } from "~/i18n/ja";
import { translator } from "~/i18n/messages";
import { EXAMPLE, EXPECTED, TODAY, WHOLE } from "../../../tests/fixtures/figure-24-months";
import { layoutFigure } from "./figure-layout";
import { figureSays } from "./figure-says";
import { figureWords } from "./figure-words";
import { NARROW_FRAME, WIDE_FRAME } from "./frame";
import { overlaps } from "./place-labels";
import { recordedStory } from "./recorded-story";
import { ringsOf } from "./ring-members";

const t = translator(ja, "ja");
const series = conceptSeriesOf(EXAMPLE, WHOLE, TODAY);
const wide = layoutFigure(series, WIDE_FRAME, figureWords(t));
const xOf = (month: number) => 56 + ((month - 2 / 31) * (938 - 56)) / (24 - 2 / 31);

describe("the drawing of the written example", () => {
  it.each(EXPECTED.drawn)("$name: the line at $y, $navy thick", ({ atMonth, y, navy }) => {
    const slice = wide.curves.person[Math.round((xOf(atMonth) - 56) / 5)]!;
    expect((slice.top + slice.bottom) / 2).toBeCloseTo(y, 1);
    expect(slice.bottom - slice.top).toBeCloseTo(navy, 1);
  });

  it("spreads the two years over the whole width", () => {
    for (const month of [2 / 31, 6, 12.5, 24]) expect(wide.curves.xOf(month)).toBeCloseTo(xOf(month), 6);
  });

  it("is thickest in green where contact was densest, and has no green where there was none", () => {
    const bands = wide.curves.accompaniment.flat();
    const thickness = (from: number, to: number) =>
      Math.max(0, ...bands.filter(({ x }) => x >= xOf(from) && x <= xOf(to)).map((slice) => slice.bottom - slice.top));
    expect(thickness(0, 1)).toBeGreaterThan(thickness(2, 24));
    // On the level in October 2025, 6.4 for each contact in 30 days: contact on 25 September and 2 October.
    expect(thickness(12.1, 12.3)).toBeGreaterThan(6.4 * 1.08 - 1);
    expect(thickness(12.1, 12.3)).toBeLessThan(6.4 * 1.08 + 1);
    expect(thickness(11.4, 12.4)).toBeGreaterThan(thickness(8, 10));
    expect(thickness(14.5, 20.5)).toBe(0);
  });

  it("has a sign for each mark; those of a kind on one spot share it", () => {
    const drawn = [...wide.problems, ...wide.steps];
    const all = drawn.flatMap(({ kind, events }) => events.map(({ day, label }) => [day, kind, label]));
    const byDay = (a: (string | undefined)[], b: (string | undefined)[]) =>
      `${a[0]} ${a[2]}`.localeCompare(`${b[0]} ${b[2]}`);
    expect(all.sort(byDay)).toEqual([...EXPECTED.marks].sort(byDay));
    expect(wide.steps.filter(({ kind }) => kind === "return")).toHaveLength(1);
    wide.steps.slice(1).forEach(({ x }, i) => void expect(x - wide.steps[i]!.x).toBeGreaterThanOrEqual(20 - 1e-6));
    for (const { x, events } of wide.steps) expect(Math.abs(x - xOf(events[0]!.atMonth))).toBeLessThan(20);
  });

  it("has a ring with a mark for each who stands in it, roles hollow, and names them", () => {
    expect(wide.rings).toHaveLength(2);
    wide.rings.forEach(({ marks, period }, i) => {
      const expected = EXPECTED.rings[i]!;
      expect(marks.map(({ member }) => member?.name)).toEqual(expected.members);
      expect(marks.filter(({ isRole }) => isRole)).toHaveLength(expected.roles);
      expect(period.fromMonth).toBeCloseTo(expected.fromMonth, 6);
      expect(period.toMonth).toBeCloseTo(expected.toMonth, 6);
    });
  });

  it("strokes supports in lanes under the axis", () => {
    wide.supports.forEach((support, i) => {
      const { label, fromMonth, toMonth, lane } = EXPECTED.supports[i]!;
      expect(support).toMatchObject({ label, lane, isOpen: false });
      expect(support.x1).toBeCloseTo(xOf(fromMonth), 3);
      expect(support.x2).toBeCloseTo(xOf(toMonth), 3);
    });
  });

  it.each([
    ["wide", WIDE_FRAME],
    ["narrow", NARROW_FRAME],
  ])("covers no word with another, nor with a sign, in the %s drawing", (_, frame) => {
    const { labels, steps } = layoutFigure(series, frame, figureWords(t));
    labels.forEach((label, i) => {
      for (const other of labels.slice(i + 1)) expect(overlaps(label, other)).toBe(false);
      for (const { x, y } of steps) {
        const disc = { x: x - frame.stepRadius, y: y - frame.stepRadius, width: 1, height: 1 };
        expect(overlaps(label, { ...disc, width: frame.stepRadius * 2, height: frame.stepRadius * 2 })).toBe(false);
      }
    });
  });

  it("names the places once a shorter time is looked at", () => {
    const autumn = conceptSeriesOf(EXAMPLE, { from: "2025-08-01", to: "2025-10-31" }, TODAY);
    const { labels } = layoutFigure(autumn, WIDE_FRAME, figureWords(t));
    expect(labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["体調をくずす", "もどし 見本朝の体操", "つなぎ直し 見本畑の水やり"]),
    );
  });

  it("draws as many as stand even when they are many, without growing out of the sheet", () => {
    const many = {
      ...series,
      points: series.points.map((point) => ({ ...point, connections: point.connections * 5 })),
    };
    const { recorded: _, ...unnamed } = many;
    const { curves } = layoutFigure(unnamed, WIDE_FRAME, figureWords(t));
    expect(curves.yOf(30)).toBeCloseTo(-400, 6);
  });
});

describe("the same story in words", () => {
  const story = recordedStory(series, figureSays(t, "ja"));

  it("has a line for the beginning, each rise, mark, 意欲, support and ring, and for now", () => {
    const rings = ringsOf(series).length;
    const rises = 8;
    expect(story).toHaveLength(2 + rises + EXPECTED.marks.length + 6 + EXAMPLE.supports.length + rings);
  });

  it("tells of every rise with whom it was", () => {
    expect(story).toContain(
      "2025年11月20日（木）：「見本畑の水やり」とつながりました。つながりは3。意欲は5段階の2。この前後に、関わりの記録はありません。",
    );
  });

  it("tells the day, what happened, and how many stood", () => {
    expect(story).toContain(
      "2025年9月4日（木）：もどし「見本朝の体操」。つながりは3。意欲は5段階の3。関わりは30日に1日ほど。",
    );
    expect(story.at(-1)).toBe(
      "2026年9月30日（水）。つながりは6。意欲は5段階の5。この前後に、関わりの記録はありません。このあとも続きます。",
    );
    expect(story).toContain(
      "2026年1月から2026年9月：6の人や場所が、本人を囲みました。そのうち2つは、本人が担う役割です。",
    );
  });
});
