import type { FigureLayout } from "./figure-layout";
import { laneY } from "./figure-letters";
import type { FigureFrame } from "./frame";
import { round } from "./ribbon";

/** The light grid with both axes. */
export function FigureAxes({ layout, frame }: { layout: FigureLayout; frame: FigureFrame }) {
  const { axisY, levels, ticks } = layout;
  const top = levels.at(-1)?.y ?? 0;
  const end = frame.right + frame.tail;
  return (
    <g>
      {ticks.map(({ x, label }) => (
        <line key={x} x1={round(x)} x2={round(x)} y1={round(top)} y2={axisY} stroke={label ? "#dcdcdc" : "#f2f2f2"} />
      ))}
      {levels.map(({ connections, y }) => (
        <line key={connections} x1={frame.left} x2={end} y1={round(y)} y2={round(y)} stroke="#e6e6e6" />
      ))}
      <path d={`M${frame.left},${axisY}H${end}m-7,-5l7,5l-7,5`} fill="none" stroke="#4d4d4d" strokeWidth="1.5" />
      {ticks
        .filter(({ label }) => label)
        .map(({ x }) => (
          <line key={x} x1={round(x)} x2={round(x)} y1={axisY - 4} y2={axisY + 4} stroke="#4d4d4d" strokeWidth="1.5" />
        ))}
    </g>
  );
}

/** Short red strokes under the axis. One that still goes on runs out at the edge. */
export function SupportStrokes({ layout, frame, id }: { layout: FigureLayout; frame: FigureFrame; id: string }) {
  return (
    <g strokeLinecap="round">
      {layout.supports.map((support) => {
        const y = laneY(layout, support.lane, frame);
        const key = `${support.label} ${support.x1}`;
        if (support.isOpen) {
          const path = `M${round(support.x1 + 5)},${round(y - 5)}a5,5 0 0 0 0,10H${round(support.x2)}v-10z`;
          return <path key={key} d={path} fill={`url(#${id}s)`} />;
        }
        return (
          <line
            key={key}
            x1={round(support.x1 + 5)}
            x2={round(support.x2 - 5)}
            y1={round(y)}
            y2={round(y)}
            stroke="#ce0000"
            strokeWidth="10"
          />
        );
      })}
    </g>
  );
}
