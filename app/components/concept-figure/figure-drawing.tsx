import type { ReactNode } from "react";
import { FigureAxes, SupportStrokes } from "./figure-ground";
import type { FigureLayout } from "./figure-layout";
import { type FigureLetters, TONES } from "./figure-letters";
import type { FigureMark } from "./figure-marks";
import type { FigureFrame } from "./frame";
import { ribbonPath, round } from "./ribbon";
import type { RingShape } from "./ring-shape";
import { type StepKind, StepSign } from "./step-sign";

type ShapesProps = {
  layout: FigureLayout;
  frame: FigureFrame;
  /** Of the gradients: unlike that of any other drawing on the page. */
  id: string;
  /** What a mark says on hover. */
  markTitle?: (mark: FigureMark) => string;
};

/** Everything of the figure but its letters, from the back to the front. */
export function FigureShapes({ layout, frame, id, markTitle }: ShapesProps) {
  return (
    <>
      <FigureAxes layout={layout} frame={frame} />
      {layout.rings.map((ring) => (
        <RingGround key={ring.cx} ring={ring} />
      ))}
      <Ribbons layout={layout} frame={frame} id={id} />
      {layout.rings.map((ring) => (
        <RingMarks key={ring.cx} ring={ring} radius={frame.markRadius} />
      ))}
      <Leaders layout={layout} />
      {layout.problems.map((mark) => (
        <path key={mark.x} d={`M${round(mark.x)},${round(mark.y)}l-7,-12.5h14z`} fill="#ce0000" stroke="#ffffff">
          {titleOf(mark, markTitle)}
        </path>
      ))}
      {layout.steps.map((mark) => (
        <g key={mark.x}>
          {titleOf(mark, markTitle)}
          <StepSign kind={mark.kind as StepKind} x={round(mark.x)} y={round(mark.y)} radius={frame.stepRadius} />
        </g>
      ))}
      <SupportStrokes layout={layout} frame={frame} id={id} />
    </>
  );
}

function titleOf(mark: FigureMark, markTitle: ShapesProps["markTitle"]): ReactNode {
  return markTitle ? <title>{markTitle(mark)}</title> : null;
}

/** What is written, as text that can be selected and enlarged. */
export function FigureText({ letters }: { letters: FigureLetters[] }) {
  return (
    <>
      {letters.map(({ x, y, text, anchor, fontSize, isBold, color }) => (
        <text
          key={`${x} ${y} ${text}`}
          x={round(x)}
          y={round(y)}
          textAnchor={anchor}
          fontSize={round(fontSize)}
          fontWeight={isBold ? "700" : "400"}
          fill={color}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Ribbons({ layout, frame, id }: { layout: FigureLayout; frame: FigureFrame; id: string }) {
  const { person, accompaniment } = layout.curves;
  const fades = [
    { name: "p", color: "#000060" },
    { name: "a", color: "#259d63" },
    { name: "s", color: "#ce0000" },
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
          fill={isRole ? "#ffffff" : "#927200"}
          stroke={isRole ? "#927200" : "#ffffff"}
          strokeWidth={isRole ? radius / 2.6 : radius / 5}
        />
      ))}
    </g>
  );
}

function Leaders({ layout }: { layout: FigureLayout }) {
  return (
    <g strokeWidth="1.5">
      {layout.labels
        .filter(({ isBare }) => !isBare)
        .map(({ id, anchor, side, y, height, tone }) => (
          <line
            key={id}
            x1={round(anchor.x)}
            x2={round(anchor.x)}
            y1={round(side === "above" ? y + height + 1 : y - 1)}
            y2={round(anchor.y)}
            stroke={TONES[tone]}
          />
        ))}
    </g>
  );
}
