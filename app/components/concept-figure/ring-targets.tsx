import { Unspoken } from "~/components/circle/unspoken";
import type { RecordedDetails } from "~/domain/connection/concept-series";
import type { FigureLayout } from "./figure-layout";
import type { FigureSays } from "./figure-says";
import type { FigureFrame } from "./frame";
import { round } from "./ribbon";
import { memberAnchor } from "./ring-list";
import { textWidth } from "./text-width";

type TargetsProps = { layout: FigureLayout; frame: FigureFrame; recorded: RecordedDetails; says: FigureSays };

/** Everyone of a ring as a link to their line in the list under the figure; named on hover and focus. */
export function RingTargets({ layout, frame, recorded, says }: TargetsProps) {
  return (
    <>
      {layout.rings.map(({ marks, period }) =>
        marks.map(({ x, y, member }) => {
          if (!member) return null;
          const name = says.member(member, period.peakMonth, recorded);
          return (
            <a
              key={`${member.connectionId} ${period.fromMonth}`}
              href={`#${memberAnchor(member.connectionId, period)}`}
              className="figure-target"
              aria-label={name}
            >
              <title>{name}</title>
              <circle cx={round(x)} cy={round(y)} r={frame.markRadius * 2} className="figure-hit" />
              <circle cx={round(x)} cy={round(y)} r={frame.markRadius + 4} className="figure-focus" />
              <Tip x={x} y={y} text={member.name} frame={frame} top={layout.top} />
            </a>
          );
        }),
      )}
    </>
  );
}

type TipProps = { x: number; y: number; text: string; frame: FigureFrame; top: number };

/** The name in a box above the mark, or below it where there is no room; never beyond the drawing. */
function Tip({ x, y, text, frame, top }: TipProps) {
  const width = Math.min(textWidth(text, frame.fontSize) + 16, frame.width - 4);
  const height = frame.fontSize * 1.7;
  const left = Math.min(Math.max(x - width / 2, 2), frame.width - 2 - width);
  const above = y - frame.markRadius - 6 - height;
  const boxTop = above < top + 2 ? y + frame.markRadius + 6 : above;
  return (
    <Unspoken className="figure-tip">
      <rect x={round(left)} y={round(boxTop)} width={round(width)} height={round(height)} rx="5" />
      <text
        x={round(left + width / 2)}
        y={round(boxTop + height * 0.7)}
        textAnchor="middle"
        fontSize={frame.fontSize}
        fontWeight="700"
      >
        {text}
      </text>
    </Unspoken>
  );
}
