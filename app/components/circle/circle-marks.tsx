import { KindShape } from "~/components/listing/kind-mark";
import { lookOf } from "~/components/listing/theme-look";
import type { CircleRow } from "~/domain/search/circle";
import type { CircleDrawing, DrawnDisc } from "~/domain/search/circle-drawing";
import { FIGURE_MEASURES } from "~/domain/search/circle-figure-sizes";
import { Unspoken } from "./unspoken";

type MarksProps = {
  drawing: CircleDrawing;
  rows: ReadonlyMap<string, CircleRow>;
  /** With it, the marks it does not hold are drawn smaller: what is near stands back behind what is joined. */
  standing?: ReadonlySet<string>;
};

const STANDING_BACK = 0.72;

/** What is seen of the marks; the links over them speak for them. */
export function CircleMarks({ drawing, rows, standing }: MarksProps) {
  const { markHalf, nameSize } = FIGURE_MEASURES[drawing.size];
  const isBack = (id: string) => standing !== undefined && !standing.has(id);
  const scaleOf = (id: string) => Math.round((markHalf / 10.5) * (isBack(id) ? STANDING_BACK : 1) * 1000) / 1000;
  return (
    <Unspoken>
      {drawing.discs.map((disc) => (
        <RestDisc key={`${disc.theme}${disc.toMeters}`} disc={disc} size={drawing.size} />
      ))}
      {drawing.marks.map((mark) => (
        <g key={mark.id} transform={`translate(${mark.x} ${mark.y}) scale(${scaleOf(mark.id)}) translate(-12 -12)`}>
          <KindShape kind={rows.get(mark.id)?.kind ?? "resource"} color={lookOf(mark.theme).color} />
        </g>
      ))}
      {drawing.marks.map(({ id, name }) =>
        name ? (
          <text
            key={id}
            x={name.x}
            y={name.y}
            textAnchor={name.anchor}
            fontSize={nameSize}
            className={standing?.has(id) ? "circle-name circle-name--standing" : "circle-name"}
          >
            {name.text}
          </text>
        ) : null,
      )}
    </Unspoken>
  );
}

function RestDisc({ disc, size }: { disc: DrawnDisc; size: CircleDrawing["size"] }) {
  const { discHalf } = FIGURE_MEASURES[size];
  const text = disc.count > 999 ? "999+" : String(disc.count);
  const fontSize = text.length > 3 ? discHalf * 0.75 : text.length > 2 ? discHalf * 0.9 : discHalf;
  return (
    <g>
      <circle
        cx={disc.x}
        cy={disc.y}
        r={discHalf - 1}
        fill="#fff"
        stroke={lookOf(disc.theme).color}
        strokeWidth="1.5"
        strokeDasharray="3 2"
      />
      <text
        x={disc.x}
        y={disc.y + fontSize * 0.36}
        textAnchor="middle"
        fontSize={fontSize}
        fontWeight="700"
        fill={lookOf(disc.theme).text}
      >
        {text}
      </text>
    </g>
  );
}
