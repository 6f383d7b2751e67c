import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawSvg } from "~/gateways/draw-picture.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { aSymposiumView } from "../../../tests/factories/symposium-view";
import { drawSymposiumPicture, pictureWords } from "./draw-symposium-picture.server";
import { PICTURE_SIZE, symposiumPicture, titleLines } from "./symposium-picture";
import type { SymposiumView } from "./symposium-view";

const t = translatorFor("ja");
const draw = (view: SymposiumView) => drawSymposiumPicture({ view, siteName: "人々の輪", t });

describe("the picture of a symposium", () => {
  it("is a PNG of 1200 × 630 with something on it", async () => {
    const png = await draw(aSymposiumView());
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    const { channels } = await sharp(png).stats();
    expect(Math.min(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  });

  it("holds letters as paths, so that no font of the machine is asked", async () => {
    const words = pictureWords({ view: aSymposiumView(), siteName: "人々の輪", t });
    const svg = await drawSvg(symposiumPicture(words), PICTURE_SIZE);
    expect(svg).not.toMatch(/<text|font-family/);
    const nameless = await drawSvg(symposiumPicture({ ...words, title: "" }), PICTURE_SIZE);
    expect(svg.length).toBeGreaterThan(nameless.length);
  });

  it("is drawn once for a state of the symposium, and anew for the next", async () => {
    const view = aSymposiumView({ id: "sym_kept" });
    const first = await draw(view);
    expect(await draw(view)).toBe(first);
    expect(await draw({ ...view, status: "cancelled", sequence: 1 })).not.toEqual(first);
  });

  it("says date, weekday, time and place, and what is off", () => {
    const words = pictureWords({ view: aSymposiumView({ status: "cancelled" }), siteName: "人々の輪", t });
    expect(words).toMatchObject({ month: "1", day: "14", weekday: "木", time: "14:00〜16:30" });
    expect(words).toMatchObject({ place: "見本市民会館", year: "2027年（令和9年）", status: "中止" });
  });

  it("sets a title of any length in the room there is", () => {
    expect(titleLines("見本の集い")).toEqual({ lines: ["見本の集い"], size: 62 });
    const long = titleLines("地域共生社会の実現に向けた包括的な支援体制の構築と伴走型支援を考えるフォーラム".repeat(3));
    expect(long.lines.length * long.size * 1.32).toBeLessThan(330);
  });
});
