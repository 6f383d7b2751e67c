import sharp from "sharp";
import { expect, test } from "vitest";
import { drawFigurePng } from "./draw-figure.server";

const WIDTH = 400;
const HEIGHT = 200;
const shapes = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/></svg>`;
const letters = { y: 100, text: "人々の輪", fontSize: 20, isBold: true, color: "#000060" };

/** The box in which something else than white was drawn, in units of the drawing. */
async function inked(png: Buffer): Promise<{ left: number; right: number; top: number; bottom: number }> {
  const { info } = await sharp(png).trim({ background: "#ffffff" }).toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0) / 2;
  const top = -(info.trimOffsetTop ?? 0) / 2;
  return { left, right: left + info.width / 2, top, bottom: top + info.height / 2 };
}

test.each([
  { anchor: "start" as const, x: 40, from: 40, to: 120 },
  { anchor: "middle" as const, x: 200, from: 160, to: 240 },
  { anchor: "end" as const, x: 390, from: 310, to: 390 },
])("letters whose $anchor is told stand there, on their baseline, whatever fonts the machine has", async (given) => {
  const png = await drawFigurePng({ shapes, letters: [{ ...letters, ...given }], width: WIDTH, height: HEIGHT });
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: WIDTH * 2, height: HEIGHT * 2 });
  const { left, right, top, bottom } = await inked(png);
  expect(left).toBeGreaterThanOrEqual(given.from - 1);
  expect(right).toBeLessThanOrEqual(given.to + 1);
  expect(right - left).toBeGreaterThan(60);
  expect(top).toBeGreaterThan(100 - 20);
  expect(bottom).toBeLessThan(100 + 4);
});
