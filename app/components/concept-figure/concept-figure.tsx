import { useId } from "react";
import type { ConceptSeries } from "~/domain/connection/concept-series";
import { useLocale, useT } from "~/i18n/translate-context";
import "./concept-figure.css";
import { FigureShapes, FigureText } from "./figure-drawing";
import { layoutFigure } from "./figure-layout";
import { FigureLegend } from "./figure-legend";
import { figureLetters } from "./figure-letters";
import { figureSays } from "./figure-says";
import { FigureStory } from "./figure-story";
import { figureWords } from "./figure-words";
import { type FigureFrame, NARROW_FRAME, WIDE_FRAME } from "./frame";
import { round } from "./ribbon";
import { RingList } from "./ring-list";
import { RingTargets } from "./ring-targets";

type ConceptFigureProps = {
  series: ConceptSeries;
  title: string;
  /** Said under the figure, e.g. that the data is invented. */
  caption: string;
  /** `small`: a drawing with its story on a page that is about more; the legend and the ring's list are left out. */
  look?: "full" | "small";
};

/** The concept figure of 伴走型支援, in a wide and an upright drawing, with its legend and the same story as a list. */
export function ConceptFigure({ series, title, caption, look = "full" }: ConceptFigureProps) {
  const isLinked = look === "full" && series.recorded !== undefined;
  return (
    <figure className="concept-figure">
      {look === "full" ? <FigureLegend /> : null}
      <FigureDrawing
        series={series}
        frame={WIDE_FRAME}
        title={title}
        className="mt-3 hidden h-auto w-full lg:block print:block"
        isLinked={isLinked}
      />
      <FigureDrawing
        series={series}
        frame={NARROW_FRAME}
        title={title}
        className="mt-3 mx-auto h-auto w-full max-w-[34rem] lg:hidden print:hidden"
        isLinked={isLinked}
      />
      <figcaption className="mt-3 text-[0.9375rem] leading-160 text-solid-gray-700">{caption}</figcaption>
      <FigureStory series={series} />
      {isLinked ? <RingList series={series} /> : null}
    </figure>
  );
}

type DrawingProps = {
  series: ConceptSeries;
  frame: FigureFrame;
  title: string;
  className: string;
  /** Whether those who stand in a ring are links to their line in the list. */
  isLinked?: boolean;
};

export function FigureDrawing({ series, frame, title, className, isLinked = false }: DrawingProps) {
  const t = useT();
  const says = figureSays(t, useLocale());
  const id = useId();
  const words = figureWords(t);
  const layout = layoutFigure(series, frame, words);
  return (
    <svg
      viewBox={`0 ${round(layout.top)} ${frame.width} ${round(layout.bottom - layout.top)}`}
      role={isLinked ? "group" : "img"}
      aria-labelledby={`${id}t`}
      className={className}
    >
      <title id={`${id}t`}>{title}</title>
      <g aria-hidden={isLinked || undefined}>
        <FigureShapes layout={layout} frame={frame} id={id} markTitle={says.mark} />
        <FigureText letters={figureLetters(layout, frame, words)} />
      </g>
      {isLinked && series.recorded ? (
        <RingTargets layout={layout} frame={frame} recorded={series.recorded} says={says} />
      ) : null}
    </svg>
  );
}
