import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { KindShape } from "~/components/listing/kind-mark";
import { lookOf } from "~/components/listing/theme-look";
import { ringLabel } from "~/domain/search/circle-scale";
import type { DrawnCell, DrawnCluster, DrawnPin, StaticMapView } from "~/domain/search/static-map";
import { useT } from "~/i18n/translate-context";

export type StaticMapSvgProps = {
  view: StaticMapView;
  /** What the map shows, in words. */
  label: string;
  /** With it, pins are links. */
  pinHref?: (id: string) => string;
};

const SEA = "#e1ecf4";
const LAND = "#ffffff";
const HERE = "#fffbe8";
const BORDER = "#b3b3b3";
const PERSON = "#000060";
const INK = "#4d4d4d";
const HATCH = "#333333";
const FONTS = '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", Meiryo, sans-serif';
const UNSPOKEN = { "aria-hidden": true } as const;
/** A white edge round words keeps them readable on lines. */
const HALO = { paintOrder: "stroke", stroke: "#fff", strokeWidth: 3.5, strokeLinejoin: "round" } as const;

/** The picture alone, all its looks in attributes: it can stand in a page or be answered as an image. */
export function StaticMapSvg({ view, label, pinHref }: StaticMapSvgProps) {
  const t = useT();
  const { width, height } = view;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      role={pinHref ? "group" : "img"}
      aria-label={label}
      fontFamily={FONTS}
    >
      <Ground view={view} />
      {view.cells ? <Cells cells={view.cells} /> : null}
      {view.reach ? <Reach {...view.reach} /> : null}
      {view.clusters.map((cluster) => (
        <Cluster key={`${cluster.x},${cluster.y}`} cluster={cluster} />
      ))}
      {view.pins.map((pin) =>
        pinHref ? (
          <Link key={pin.id} to={pinHref(pin.id)} aria-label={`${pin.name} (${t(`listing.kind.${pin.kind}`)})`}>
            <circle cx={pin.x} cy={pin.y} r="12" fill="#fff" fillOpacity="0" className="static-map-hit" />
            <PinShape pin={pin} />
          </Link>
        ) : (
          <PinShape key={pin.id} pin={pin} />
        ),
      )}
      {view.main ? <MainPin pin={view.main} /> : null}
      {view.cells?.map((cell) => (
        <CellCount key={`${cell.x},${cell.y}`} cell={cell} />
      ))}
      <ScaleAndNorth view={view} />
    </svg>
  );
}

function Ground({ view }: { view: StaticMapView }) {
  const here = view.areas.filter((area) => area.isHighlighted);
  return (
    <g {...UNSPOKEN}>
      <rect width={view.width} height={view.height} fill={SEA} />
      <g fill={LAND} stroke={BORDER} strokeLinejoin="round" fillRule="evenodd">
        {view.areas.map((area) => (
          <path key={area.code} d={area.path} />
        ))}
      </g>
      <g fill={HERE} stroke={PERSON} strokeWidth="2.5" strokeLinejoin="round" fillRule="evenodd">
        {here.map((area) => (
          <path key={area.code} d={area.path} />
        ))}
      </g>
      <g textAnchor="middle" fill={INK} {...HALO}>
        {view.labels.map(({ text, x, y, size, rank }) => (
          <text key={text} x={x} y={y} fontSize={size} fontWeight={rank <= 1 ? 700 : 400}>
            {text}
          </text>
        ))}
      </g>
    </g>
  );
}

/** How far somebody gets, and where from. */
function Reach({ x, y, radius }: { x: number; y: number; radius: number }) {
  return (
    <g {...UNSPOKEN} stroke={PERSON}>
      <circle cx={x} cy={y} r={radius} fill="none" strokeWidth="1.5" strokeDasharray="6 5" />
      <circle cx={x} cy={y} r="7" fill={PERSON} stroke="#fff" strokeWidth="2" />
    </g>
  );
}

/** Hatched: it is told in grey print and over any colour. */
function Cells({ cells }: { cells: readonly DrawnCell[] }) {
  return (
    <g {...UNSPOKEN}>
      <pattern id="static-map-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="7" fill={HATCH} fillOpacity="0.45" />
      </pattern>
      {cells.map(({ x, y, width, height }) => (
        <rect
          key={`${x},${y}`}
          {...{ x, y, width, height }}
          fill="url(#static-map-hatch)"
          stroke={HATCH}
          strokeWidth="1.5"
          strokeDasharray="5 3"
        />
      ))}
    </g>
  );
}

function CellCount({ cell: { count, countAt } }: { cell: DrawnCell }) {
  const half = count > 99 ? 19 : 15;
  return (
    <g textAnchor="middle" fontWeight="700" fill={HATCH}>
      <rect
        x={countAt.x - half}
        y={countAt.y - 12}
        width={2 * half}
        height="24"
        rx="4"
        fill="#fff"
        stroke={HATCH}
        strokeWidth="2"
      />
      <text x={countAt.x} y={countAt.y + 5} fontSize="14">
        {count}
      </text>
    </g>
  );
}

function Cluster({ cluster: { x, y, radius, count } }: { cluster: DrawnCluster }) {
  return (
    <g textAnchor="middle" fontWeight="700" fill={PERSON}>
      <circle cx={x} cy={y} r={radius} fill="#fff" stroke={PERSON} strokeWidth="2" />
      <text x={x} y={y + (count > 99 ? 4 : 4.5)} fontSize={count > 99 ? 11 : 13}>
        {count > 999 ? "999+" : count}
      </text>
    </g>
  );
}

function PinShape({ pin }: { pin: DrawnPin }) {
  return (
    <Shape pin={pin} x={pin.x - 9} y={pin.y - 9}>
      <circle cx="12" cy="12" r="12.5" fill="#fff" />
    </Shape>
  );
}

function Shape({ pin, x, y, children }: { pin: DrawnPin; x: number; y: number; children?: ReactNode }) {
  return (
    <g transform={`translate(${x} ${y}) scale(0.75)`}>
      {children}
      <KindShape kind={pin.kind} color={lookOf(pin.theme ?? undefined).color} />
    </g>
  );
}

/** A drop that stands on its point, the kind's shape in its head. */
function MainPin({ pin }: { pin: DrawnPin }) {
  return (
    <g transform={`translate(${pin.x} ${pin.y})`}>
      <path d="M0 0C-4-9-17-17-17-30a17 17 0 0 1 34 0C17-17 4-9 0 0Z" fill={PERSON} stroke="#fff" strokeWidth="2" />
      <circle cy="-30" r="13" fill="#fff" />
      <Shape pin={pin} x={-9} y={-39} />
    </g>
  );
}

function ScaleAndNorth({ view }: { view: StaticMapView }) {
  const t = useT();
  const { meters, width } = view.scaleBar;
  return (
    <g {...UNSPOKEN} fontSize="13" fill={INK}>
      <path d={`M12 ${view.height - 18}v6h${width}v-6`} fill="none" stroke="#333" strokeWidth="2" />
      <text x="12" y={view.height - 23} {...HALO}>
        {ringLabel(meters)}
      </text>
      <g transform={`translate(${view.width - 22} 10)`}>
        <path d="M0 22V2M-5 9 0 1l5 8" fill="none" stroke="#333" strokeWidth="2" />
        <text y="37" textAnchor="middle" {...HALO}>
          {t("area.map.north")}
        </text>
      </g>
    </g>
  );
}
