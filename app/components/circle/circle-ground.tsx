import { Link } from "@remix-run/react";
import { lookOf } from "~/components/listing/theme-look";
import type { CircleView } from "~/domain/search/circle";
import type { CircleDrawing, DrawnSector } from "~/domain/search/circle-drawing";
import { FIGURE_MEASURES } from "~/domain/search/circle-figure-sizes";
import { circleMapPath } from "~/domain/search/circle-links";
import { ringLabel } from "~/domain/search/circle-scale";
import { fitText } from "~/domain/search/text-width";
import { useT } from "~/i18n/translate-context";
import type { DrawingProps, WidenHref } from "./drawing-props";
import { Unspoken } from "./unspoken";

/** Sectors (each a large target of its theme), rings with their distances, and the person in the middle. */
export function CircleGround(props: DrawingProps & { middle?: string }) {
  const { view, drawing, themeHref } = props;
  const widenHref: WidenHref = props.widenHref ?? ((changes) => circleMapPath(view, changes));
  return (
    <g>
      {drawing.sectors.map((sector) => (
        // The theme's name is the link that is read out and tabbed to; the ground only makes it easy to touch.
        <Link key={sector.theme} to={themeHref(sector.theme)} tabIndex={-1} aria-hidden="true" preventScrollReset>
          <path d={sector.path} fill={lookOf(sector.theme).tint} className="circle-sector" />
        </Link>
      ))}
      <Rings drawing={drawing} />
      {drawing.sectors.map((sector) => (
        <EmptySector key={sector.theme} sector={sector} view={view} drawing={drawing} widenHref={widenHref} />
      ))}
      <Middle drawing={drawing} word={props.middle} />
    </g>
  );
}

function Rings({ drawing }: { drawing: CircleDrawing }) {
  const { centerX, centerY, ringLabelSize } = FIGURE_MEASURES[drawing.size];
  return (
    <Unspoken className="circle-rings">
      {drawing.rings.map((ring) => (
        <circle key={ring.meters} cx={centerX} cy={centerY} r={ring.radius} />
      ))}
      {drawing.rings.map((ring) => (
        <text key={ring.meters} x={ring.labelX} y={ring.labelY + ringLabelSize * 0.35} fontSize={ringLabelSize}>
          {ringLabel(ring.meters)}
        </text>
      ))}
    </Unspoken>
  );
}

type EmptySectorProps = { sector: DrawnSector; view: CircleView; drawing: CircleDrawing; widenHref: WidenHref };

function EmptySector({ sector, view, drawing, widenHref }: EmptySectorProps) {
  const t = useT();
  const at = sector.emptyAt;
  if (!at || (view.themes.length > 0 && !view.themes.includes(sector.theme))) return null;
  const size = drawing.size === "phone" ? 12 : 14;
  return (
    <g className="circle-empty" fontSize={size}>
      <text x={at.x} y={at.y - size * 0.4}>
        {t("circle.empty.first")}
      </text>
      <text x={at.x} y={at.y + size * 0.9}>
        {t("circle.empty.second")}
      </text>
      {drawing.size === "phone" ? null : (
        <Link
          to={widenHref({ theme: sector.theme, radiusMeters: null })}
          aria-label={t("circle.widenTheme", { theme: t(`listing.theme.${sector.theme}`) })}
        >
          <rect x={at.x - 48} y={at.y + size * 1.2} width="96" height="28" className="circle-hit-area" />
          <text x={at.x} y={at.y + size * 1.2 + 19} className="circle-link-text">
            {t("circle.widen")}
          </text>
        </Link>
      )}
    </g>
  );
}

/** The person the circle stands round. */
function Middle({ drawing, word }: { drawing: CircleDrawing; word: string | undefined }) {
  const t = useT();
  const { centerX, centerY, inner } = FIGURE_MEASURES[drawing.size];
  const radius = inner - 6;
  const unit = radius / 60;
  const withWord = drawing.size !== "phone";
  const size = drawing.size === "wide" ? 15 : 14;
  const lift = withWord ? 8 : 0;
  return (
    <Unspoken className="circle-middle">
      <circle cx={centerX} cy={centerY} r={radius} />
      <g transform={`translate(${centerX} ${centerY - lift * unit}) scale(${unit})`}>
        <circle cy="-18" r="15" />
        <path d="M-27 30a27 25 0 0 1 54 0Z" />
      </g>
      {withWord ? (
        <text x={centerX} y={centerY + 44 * unit} fontSize={size}>
          {fitText(word ?? t("circle.here"), size, radius * 1.5)}
        </text>
      ) : null}
    </Unspoken>
  );
}
