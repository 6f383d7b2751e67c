import { drawLetteredPng } from "~/gateways/draw-picture.server";
import type { PictureBox } from "~/shared/picture-box";

/** A line of writing: `y` is its baseline, `x` what `anchor` says of it. */
export type PlacedLetters = {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  fontSize: number;
  isBold: boolean;
  color: string;
};

/** Where the baseline of BIZ UDPGothic lies in a line as high as its letters. */
const BASELINE = 0.88;
/** So sharp that it can be printed on A4 landscape: 2,112 pixels over 29.7 cm. */
const SCALE = 2;

/** The figure as PNG: its shapes as SVG without letters, and the letters, which are drawn as paths with our own font. */
export function drawFigurePng(figure: {
  shapes: string;
  letters: readonly PlacedLetters[];
  width: number;
  height: number;
}): Promise<Buffer> {
  const { shapes, letters, width, height } = figure;
  const box: PictureBox = {
    type: "div",
    props: {
      style: { display: "flex", position: "relative", width, height },
      children: letters.map((line) => boxOf(line, width)),
    },
  };
  return drawLetteredPng({ shapes, letters: box, size: { width, height }, scale: SCALE });
}

const JUSTIFY = { start: "flex-start", middle: "center", end: "flex-end" } as const;

/** A box over the whole width that its place is the start, the middle or the end of. */
function boxOf({ x, y, text, anchor, fontSize, isBold, color }: PlacedLetters, width: number): PictureBox {
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return {
    type: "div",
    props: {
      style: {
        ...{ display: "flex", position: "absolute", left, top: y - fontSize * BASELINE, width },
        ...{ justifyContent: JUSTIFY[anchor], whiteSpace: "nowrap", lineHeight: 1 },
        ...{ fontSize, fontWeight: isBold ? 700 : 400, color },
      },
      children: text,
    },
  };
}
