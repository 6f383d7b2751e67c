import { Link } from "@remix-run/react";
import { lookOf } from "~/components/listing/theme-look";
import type { CircleRow, CircleView } from "~/domain/search/circle";
import type { CircleDrawing, DrawnDisc, DrawnMark } from "~/domain/search/circle-drawing";
import { FIGURE_MEASURES, type FigureMeasures } from "~/domain/search/circle-figure-sizes";
import { circleMapPath } from "~/domain/search/circle-links";
import { ringLabel } from "~/domain/search/circle-scale";
import { fitText, textWidth } from "~/domain/search/text-width";
import { formatDistance } from "~/i18n/format";
import { useT } from "~/i18n/translate-context";
import type { WidenHref } from "./drawing-props";
import { Unspoken } from "./unspoken";

/** What is said of a mark beside its name and kind, where more is known than its theme and distance. */
export type MarkWords = (row: CircleRow) => string | null;

type TargetsProps = {
  view: CircleView;
  drawing: CircleDrawing;
  rows: ReadonlyMap<string, CircleRow>;
  wordsOf?: MarkWords;
  widenHref?: WidenHref;
};

/** The links of the figure, nearest first, invisible but for their focus ring, their line to the middle and their tip. */
export function CircleTargets({ view, drawing, rows, wordsOf, widenHref }: TargetsProps) {
  const measures = FIGURE_MEASURES[drawing.size];
  return (
    <g>
      {drawing.marks.map((mark) => {
        const row = rows.get(mark.id);
        return row ? (
          <MarkTarget key={mark.id} mark={mark} row={row} measures={measures} said={wordsOf?.(row) ?? null} />
        ) : null;
      })}
      {drawing.discs.map((disc) => (
        <DiscTarget
          key={`${disc.theme}${disc.toMeters}`}
          disc={disc}
          to={(widenHref ?? ((changes) => circleMapPath(view, changes)))({
            theme: disc.theme,
            radiusMeters: disc.toMeters,
          })}
          measures={measures}
        />
      ))}
    </g>
  );
}

type MarkTargetProps = { mark: DrawnMark; row: CircleRow; measures: FigureMeasures; said: string | null };

function MarkTarget({ mark, row, measures, said }: MarkTargetProps) {
  const t = useT();
  const words = {
    name: row.isSample && !row.name.includes(t("circle.sample")) ? `${row.name}（${t("circle.sample")}）` : row.name,
    kind: t(`listing.kind.${row.kind}`),
    theme: t(`listing.theme.${row.theme}`),
    distance: formatDistance(row.distanceMeters),
  };
  const label = said === null ? t("circle.mark", words) : t("circle.markSaid", { ...words, said });
  return (
    <Link to={`/listings/${row.id}`} aria-label={label} className="circle-target" data-id={row.id}>
      <circle cx={mark.x} cy={mark.y} r={mark.hit} className="circle-hit-area" />
      <Spoke x={mark.x} y={mark.y} measures={measures} color={lookOf(mark.theme).color} />
      <circle cx={mark.x} cy={mark.y} r={measures.markHalf + 5} className="circle-focus" />
      <Tip
        at={mark}
        measures={measures}
        first={words.name}
        second={said === null ? `${words.kind} / ${words.theme} / ${words.distance}` : `${words.kind} / ${said}`}
      />
    </Link>
  );
}

function DiscTarget({ disc, to: path, measures }: { disc: DrawnDisc; to: string; measures: FigureMeasures }) {
  const t = useT();
  const theme = t(`listing.theme.${disc.theme}`);
  const from = ringLabel(disc.fromMeters);
  const to = ringLabel(disc.toMeters);
  const key = disc.fromMeters === 0 ? "circle.restLinkNear" : "circle.restLink";
  return (
    <Link to={path} aria-label={t(key, { theme, from, to, count: disc.count })} className="circle-target">
      <circle cx={disc.x} cy={disc.y} r={disc.hit} className="circle-hit-area" />
      <circle cx={disc.x} cy={disc.y} r={measures.discHalf + 3} className="circle-focus" />
      <Tip
        at={disc}
        measures={measures}
        first={t("circle.rest", { count: disc.count })}
        second={disc.fromMeters === 0 ? `${theme} / ${to}` : `${theme} / ${from} – ${to}`}
      />
    </Link>
  );
}

/** The line from the middle to the mark: the connection that could be made. */
function Spoke({ x, y, measures, color }: { x: number; y: number; measures: FigureMeasures; color: string }) {
  const { centerX, centerY, inner, markHalf } = measures;
  const length = Math.hypot(x - centerX, y - centerY);
  const at = (far: number) => ({
    x: centerX + ((x - centerX) * far) / length,
    y: centerY + ((y - centerY) * far) / length,
  });
  const from = at(inner - 6);
  const to = at(length - markHalf - 4);
  return (
    <line
      x1={r(from.x)}
      y1={r(from.y)}
      x2={r(to.x)}
      y2={r(to.y)}
      stroke={color}
      strokeWidth="2"
      className="circle-tip"
    />
  );
}

const TIP_SIZE = 15;
const TIP_HEIGHT = 54;

type TipProps = { at: { x: number; y: number }; measures: FigureMeasures; first: string; second: string };

/** Two lines in a box, above the mark or, where there is no room, below it; never outside of the figure. */
function Tip({ at, measures, first, second }: TipProps) {
  const widest = measures.width - 28;
  const name = fitText(first, TIP_SIZE, Math.min(widest, 24 * TIP_SIZE));
  const width = Math.min(widest + 20, Math.max(textWidth(name, TIP_SIZE), textWidth(second, 14)) + 20);
  const left = Math.max(4, Math.min(measures.width - 4 - width, at.x - width / 2));
  const above = at.y - measures.markHalf - 10 - TIP_HEIGHT;
  const top = above < 4 ? at.y + measures.markHalf + 10 : above;
  return (
    <Unspoken className="circle-tip">
      <rect x={r(left)} y={r(top)} width={r(width)} height={TIP_HEIGHT} rx="6" />
      <text x={r(left + 10)} y={r(top + 22)} fontSize={TIP_SIZE} fontWeight="700">
        {name}
      </text>
      <text x={r(left + 10)} y={r(top + 43)} fontSize="14">
        {second}
      </text>
    </Unspoken>
  );
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
