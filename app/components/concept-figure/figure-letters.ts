import type { FigureLabel, LabelTone } from "./figure-labels-layout";
import type { FigureLayout } from "./figure-layout";
import type { FigureWords } from "./figure-words";
import type { FigureFrame } from "./frame";

/** A line of writing with its baseline at y: written as text on the page, and as paths in a picture. */
export type FigureLetters = {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  fontSize: number;
  isBold: boolean;
  color: string;
};

export const TONES: Record<LabelTone, string> = {
  problem: "#a90000",
  step: "#115a36",
  ring: "#604b00",
  person: "#000060",
};
const QUIET = "#4d4d4d";

/** All that is written in the drawing. */
export function figureLetters(layout: FigureLayout, frame: FigureFrame, words: FigureWords): FigureLetters[] {
  return [...axisLetters(layout, frame, words), ...layout.labels.map((label) => labelLetters(label, frame))].concat(
    layout.supports.map((support) => ({
      ...plain(support.labelX, laneY(layout, support.labelLane, frame) + frame.fontSize * 0.36, support.label),
      ...{ anchor: support.labelAnchor, fontSize: frame.fontSize, color: TONES.problem },
    })),
  );
}

/** The middle of a lane of supports. */
export function laneY({ lanesY }: Pick<FigureLayout, "lanesY">, lane: number, frame: FigureFrame): number {
  return lanesY + lane * frame.laneHeight + frame.laneHeight / 2;
}

function axisLetters(layout: FigureLayout, frame: FigureFrame, words: FigureWords): FigureLetters[] {
  const fontSize = smallSize(frame);
  const levels = layout.levels.map(({ connections, y }) => ({
    ...plain(frame.left - 8, y + fontSize * 0.36, String(connections)),
    ...{ anchor: "end" as const, fontSize, color: QUIET },
  }));
  const amount = {
    ...plain(frame.left - 8 - fontSize * 0.58, layout.top + frame.fontSize * 1.1, words.amount),
    ...{ fontSize, color: "#333333" },
  };
  const ticks = layout.ticks.flatMap(({ x, label }) => {
    if (!label) return [];
    const { text, under } = words.tick(label);
    const lines = [text, under].map((line, i) => ({
      ...plain(x, layout.axisY + frame.fontSize * (1.4 + i), line),
      ...{ anchor: "middle" as const, fontSize, color: QUIET },
    }));
    return lines.filter((line) => line.text !== "");
  });
  return [...levels, amount, ...ticks];
}

function labelLetters(label: FigureLabel, { fontSize }: FigureFrame): FigureLetters {
  return {
    ...plain(label.x + label.width / 2, label.y + label.height * 0.77, label.text),
    ...{ anchor: "middle", isBold: true, color: TONES[label.tone] },
    fontSize: label.tone === "ring" ? fontSize * 1.1 : fontSize,
  };
}

function plain(x: number, y: number, text: string): FigureLetters {
  return { x, y, text, anchor: "start", fontSize: 16, isBold: false, color: "#333333" };
}

/** Of the axes; never under 14. */
export function smallSize({ fontSize }: FigureFrame): number {
  return Math.max(14, fontSize - 1);
}
