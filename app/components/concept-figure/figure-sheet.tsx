import type { ConceptSeries } from "~/domain/connection/concept-series";
import type { Translate } from "~/i18n/messages";
import { FigureShapes, FigureText } from "./figure-drawing";
import { type FigureLayout, layoutFigure } from "./figure-layout";
import { type FigureLetters, figureLetters } from "./figure-letters";
import { figureWords } from "./figure-words";
import { WIDE_FRAME } from "./frame";
import { LEGEND } from "./legend-signs";
import { round } from "./ribbon";
import { textWidth } from "./text-width";

const MARGIN = 28;
const TITLE_SIZE = 22;
const LEGEND_SIZE = 15;
const LEGEND_ROW = 30;
const HEAD = MARGIN + TITLE_SIZE * 1.6;

/** The figure as a file of its own: with a title, a white ground and its legend. */
export type FigureSheet = {
  width: number;
  height: number;
  letters: FigureLetters[];
  layout: FigureLayout;
  /** Where the drawing's own 0 lies on the sheet. */
  drawingY: number;
  legend: { x: number; y: number; index: number }[];
};

export function layoutSheet(series: ConceptSeries, title: string, t: Translate): FigureSheet {
  const frame = WIDE_FRAME;
  const words = figureWords(t);
  const layout = layoutFigure(series, frame, words);
  const drawingY = HEAD - layout.top;
  const legendTop = HEAD + (layout.bottom - layout.top) + 18;
  const legend = placeLegend(frame.width, legendTop, t);
  const bold = { isBold: true, color: "#000060", anchor: "start" as const };
  return {
    ...{ layout, drawingY, legend },
    width: frame.width + MARGIN * 2,
    height: Math.round((legend.at(-1)?.y ?? legendTop) + LEGEND_ROW + MARGIN),
    letters: [
      { x: MARGIN + 14, y: MARGIN + TITLE_SIZE, text: title, fontSize: TITLE_SIZE, ...bold },
      ...figureLetters(layout, frame, words).map((one) => ({ ...one, x: one.x + MARGIN, y: one.y + drawingY })),
      ...legend.map(({ x, y, index }) => ({
        ...{ x: x + 52, y: y + 12 + LEGEND_SIZE * 0.36, text: t(LEGEND[index]!.word) },
        ...{ anchor: "start" as const, fontSize: LEGEND_SIZE, isBold: false, color: "#333333" },
      })),
    ],
  };
}

/** In as many rows as it takes. */
function placeLegend(width: number, top: number, t: Translate): FigureSheet["legend"] {
  let x = MARGIN + 14;
  let y = top;
  return LEGEND.map(({ word }, index) => {
    const length = 52 + textWidth(t(word), LEGEND_SIZE) + 24;
    if (x + length > width + MARGIN) {
      x = MARGIN + 14;
      y += LEGEND_ROW;
    }
    const place = { x, y, index };
    x += length;
    return place;
  });
}

type SheetProps = {
  sheet: FigureSheet;
  title: string;
  /** The same story in words, for whoever cannot see the file. */
  description: string;
  /** Without, its letters are drawn elsewhere, as paths. */
  hasLetters: boolean;
};

export function FigureSheetSvg({ sheet, title, description, hasLetters }: SheetProps) {
  const { width, height, layout, drawingY, legend } = sheet;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      fontFamily="'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','BIZ UDPGothic','Yu Gothic',Meiryo,sans-serif"
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <rect width={width} height={height} fill="#ffffff" />
      <g transform={`translate(${MARGIN} ${round(drawingY)})`}>
        <FigureShapes layout={layout} frame={WIDE_FRAME} id="f" />
      </g>
      {legend.map(({ x, y, index }) => (
        <g key={index} transform={`translate(${round(x)} ${round(y)})`}>
          {LEGEND[index]!.sign}
        </g>
      ))}
      {hasLetters ? <FigureText letters={sheet.letters} /> : null}
    </svg>
  );
}
