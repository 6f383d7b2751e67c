import { useId } from "react";
import { useT } from "~/i18n/translate-context";
import { FigureLabels } from "./figure-labels";
import { type FigureLayout, layoutFigure } from "./figure-layout";
import { FigureLegend } from "./figure-legend";
import { FigureStory } from "./figure-story";
import { type FigureFrame, NARROW_FRAME, WIDE_FRAME } from "./frame";
import { ribbonPath, round } from "./ribbon";
import type { RingShape } from "./ring-shape";
import type { ConceptSeries } from "./series";

type ConceptFigureProps = {
  series: ConceptSeries;
  title: string;
  /** Said under the figure, e.g. that the data is invented. */
  caption: string;
};

/** The concept figure of 伴走型支援, in a wide and an upright drawing, with its legend and the same story as a list. */
export function ConceptFigure({ series, title, caption }: ConceptFigureProps) {
  return (
    <figure className="break-inside-avoid">
      <FigureLegend />
      <FigureDrawing
        series={series}
        frame={WIDE_FRAME}
        title={title}
        className="mt-3 hidden h-auto w-full lg:block print:block"
      />
      <FigureDrawing
        series={series}
        frame={NARROW_FRAME}
        title={title}
        className="mt-3 mx-auto h-auto w-full max-w-[34rem] lg:hidden print:hidden"
      />
      <figcaption className="mt-3 text-[0.9375rem] leading-160 text-solid-gray-700">{caption}</figcaption>
      <FigureStory series={series} />
    </figure>
  );
}

type DrawingProps = { series: ConceptSeries; frame: FigureFrame; title: string; className: string };

export function FigureDrawing({ series, frame, title, className }: DrawingProps) {
  const t = useT();
  const id = useId();
  const words = {
    ring: t("pages.figure.ring"),
    person: t("pages.figure.personShort"),
    accompaniment: t("pages.figure.accompanimentShort"),
  };
  const layout = layoutFigure(series, frame, words);
  const height = round(layout.bottom - layout.top);
  return (
    <svg
      viewBox={`0 ${round(layout.top)} ${frame.width} ${height}`}
      role="img"
      aria-labelledby={`${id}t`}
      className={className}
      fontSize={frame.fontSize}
    >
      <title id={`${id}t`}>{title}</title>
      <Grid layout={layout} frame={frame} />
      {layout.rings.map((ring) => (
        <RingGround key={ring.cx} ring={ring} />
      ))}
      <Ribbons layout={layout} frame={frame} id={id} />
      {layout.rings.map((ring) => (
        <RingMarks key={ring.cx} ring={ring} radius={frame.markRadius} />
      ))}
      <FigureLabels labels={layout.labels} problems={layout.problems} fontSize={frame.fontSize} />
      <Supports layout={layout} frame={frame} />
    </svg>
  );
}

function Grid({ layout, frame }: { layout: FigureLayout; frame: FigureFrame }) {
  const t = useT();
  const { axisY, levels, ticks } = layout;
  const top = levels.at(-1)?.y ?? 0;
  const end = frame.right + frame.tail;
  const small = Math.max(14, frame.fontSize - 1);
  return (
    <g>
      {ticks.map(({ month, x, isLabelled }) => (
        <line key={month} x1={round(x)} x2={round(x)} y1={top} y2={axisY} stroke={isLabelled ? "#dcdcdc" : "#f2f2f2"} />
      ))}
      {levels.map(({ connections, y }) => (
        <g key={connections}>
          <line x1={frame.left} x2={end} y1={y} y2={y} stroke="#e6e6e6" />
          <text x={frame.left - 8} y={y + small * 0.36} textAnchor="end" fontSize={small} fill="#4d4d4d">
            {connections}
          </text>
        </g>
      ))}
      <text x={frame.left - 8 - small * 0.58} y={round(layout.top + frame.fontSize * 1.1)} fontSize={small} fill="#333">
        {t("pages.figure.amount")}
      </text>
      <path d={`M${frame.left},${axisY}H${end}m-7,-5l7,5l-7,5`} fill="none" stroke="#4d4d4d" strokeWidth="1.5" />
      {ticks
        .filter(({ isLabelled }) => isLabelled)
        .map(({ month, x }) => (
          <g key={month}>
            <line x1={round(x)} x2={round(x)} y1={axisY - 4} y2={axisY + 4} stroke="#4d4d4d" strokeWidth="1.5" />
            <text x={round(x)} y={axisY + frame.fontSize * 1.4} textAnchor="middle" fontSize={small} fill="#4d4d4d">
              {t("pages.figure.month", { month: String(month) })}
            </text>
          </g>
        ))}
    </g>
  );
}

function Ribbons({ layout, frame, id }: { layout: FigureLayout; frame: FigureFrame; id: string }) {
  const { person, accompaniment } = layout.curves;
  const fades = [
    { name: "p", color: "#000060" },
    { name: "a", color: "#259d63" },
  ];
  return (
    <>
      <defs>
        {fades.map(({ name, color }) => (
          <linearGradient
            key={name}
            id={`${id}${name}`}
            gradientUnits="userSpaceOnUse"
            x1={frame.right}
            x2={frame.right + frame.tail}
            y1="0"
            y2="0"
          >
            <stop offset="0" stopColor={color} />
            <stop offset="1" stopColor={color} stopOpacity="0" />
          </linearGradient>
        ))}
      </defs>
      {accompaniment.map((part) => (
        <path key={part[0]?.x} d={ribbonPath(part)} fill={`url(#${id}a)`} />
      ))}
      <path d={ribbonPath(person)} fill={`url(#${id}p)`} />
    </>
  );
}

function RingGround({ ring }: { ring: RingShape }) {
  const { cx, cy, rx, ry, tilt } = ring;
  return (
    <ellipse
      cx={round(cx)}
      cy={round(cy)}
      rx={round(rx)}
      ry={round(ry)}
      transform={`rotate(${round(tilt)} ${round(cx)} ${round(cy)})`}
      fill="#fff0b3"
      fillOpacity="0.7"
      stroke="#b78f00"
      strokeWidth="1.5"
    />
  );
}

function RingMarks({ ring, radius }: { ring: RingShape; radius: number }) {
  return (
    <g>
      {ring.marks.map(({ x, y, isRole }) => (
        <circle
          key={`${x} ${y}`}
          cx={round(x)}
          cy={round(y)}
          r={isRole ? radius - radius / 6 : radius}
          fill={isRole ? "#fff" : "#927200"}
          stroke={isRole ? "#927200" : "#fff"}
          strokeWidth={isRole ? radius / 2.6 : radius / 5}
        />
      ))}
    </g>
  );
}

function Supports({ layout, frame }: { layout: FigureLayout; frame: FigureFrame }) {
  const { supports, lanesY } = layout;
  return (
    <g>
      {supports.map((support) => {
        const y = lanesY + support.lane * frame.laneHeight + frame.laneHeight / 2;
        return (
          <g key={`${support.label} ${support.x1}`}>
            <line
              x1={round(support.x1 + 5)}
              x2={round(support.x2 - 5)}
              y1={round(y)}
              y2={round(y)}
              stroke="#ce0000"
              strokeWidth="10"
              strokeLinecap="round"
            />
            <text
              x={round(support.labelX)}
              y={round(y + frame.fontSize * 0.36)}
              textAnchor={support.labelAnchor}
              fill="#a90000"
            >
              {support.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
