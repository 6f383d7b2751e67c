import type { FigureLabel, FigureLayout, LabelTone } from "./figure-layout";
import { round } from "./ribbon";

const TONES: Record<LabelTone, string> = { problem: "#a90000", step: "#115a36", ring: "#604b00", person: "#000060" };

type FigureLabelsProps = { labels: FigureLabel[]; problems: FigureLayout["problems"]; fontSize: number };

/** The words beside the curves with their leaders, and a mark where a problem arose. */
export function FigureLabels({ labels, problems, fontSize }: FigureLabelsProps) {
  return (
    <g fontWeight="700">
      {problems.map(({ x, y }) => (
        <path key={x} d={`M${round(x)},${round(y)}l-7,-12.5h14z`} fill="#ce0000" stroke="#fff" strokeWidth="1" />
      ))}
      {labels.map((label) => (
        <g key={label.id} fill={TONES[label.tone]}>
          {label.isBare ? null : <Leader label={label} />}
          <text
            x={round(label.x + label.width / 2)}
            y={round(label.y + label.height * 0.77)}
            textAnchor="middle"
            fontSize={label.tone === "ring" ? fontSize * 1.1 : fontSize}
          >
            {label.text}
          </text>
        </g>
      ))}
    </g>
  );
}

function Leader({ label }: { label: FigureLabel }) {
  const { anchor, side, y, height, tone } = label;
  const from = side === "above" ? y + height + 1 : y - 1;
  return (
    <>
      <line
        x1={round(anchor.x)}
        x2={round(anchor.x)}
        y1={round(from)}
        y2={round(anchor.y)}
        stroke={TONES[tone]}
        strokeWidth="1.5"
      />
      {tone === "step" ? <circle cx={round(anchor.x)} cy={round(anchor.y)} r="2.5" /> : null}
    </>
  );
}
