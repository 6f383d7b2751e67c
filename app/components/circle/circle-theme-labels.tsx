import { Link } from "@remix-run/react";
import { lookOf } from "~/components/listing/theme-look";
import { FIGURE_MEASURES } from "~/domain/search/circle-figure-sizes";
import { type ThemeLabelPlace, themeLabelPlace } from "~/domain/search/circle-labels";
import { textWidth } from "~/domain/search/text-width";
import { useT } from "~/i18n/translate-context";
import type { DrawingProps } from "./drawing-props";

/** The themes' names with their counts, outside of the circle, each a link. */
export function CircleThemeLabels({ view, drawing, themeHref }: DrawingProps) {
  const t = useT();
  const size = FIGURE_MEASURES[drawing.size].labelSize;
  return (
    <g>
      {drawing.sectors.map((sector) => {
        const place = themeLabelPlace(drawing.size, sector.theme);
        const isAsked = view.themes.length === 0 || view.themes.includes(sector.theme);
        const name = t(`listing.${drawing.size === "phone" ? "themeShort" : "theme"}.${sector.theme}`);
        const count = t(view.countIsExact ? "circle.count" : "circle.countAtLeast", { count: sector.count });
        return (
          <Link
            key={sector.theme}
            to={themeHref(sector.theme)}
            preventScrollReset
            aria-label={isAsked ? `${name} ${count}` : `${name} ${t("circle.notAsked")}`}
            className={isAsked ? "circle-theme" : "circle-theme circle-theme--off"}
          >
            <LabelText
              color={lookOf(sector.theme).text}
              place={place}
              name={name}
              count={isAsked ? count : "–"}
              number={isAsked ? String(sector.count) : "–"}
              size={size}
            />
          </Link>
        );
      })}
    </g>
  );
}

type LabelProps = { place: ThemeLabelPlace; name: string; count: string; number: string; size: number; color: string };

function LabelText(props: LabelProps) {
  const { place, name, count, size, color } = props;
  if (place.form === "vertical") return <VerticalText {...props} />;
  if (place.form === "inline") {
    const width = textWidth(`${name} ${count}`, size);
    return (
      <>
        <rect
          className="circle-hit-area"
          x={place.x - width / 2 - 6}
          y={place.nameY - size * 1.4}
          width={width + 12}
          height={size * 2}
        />
        <text fill={color} x={place.x} y={place.nameY} textAnchor="middle" fontSize={size}>
          <tspan fontWeight="700">{name}</tspan> <tspan fontSize={size * 0.9}>{count}</tspan>
        </text>
      </>
    );
  }
  const width = Math.max(textWidth(name, size), textWidth(count, size));
  const left = place.anchor === "start" ? place.x : place.anchor === "end" ? place.x - width : place.x - width / 2;
  return (
    <>
      <rect
        className="circle-hit-area"
        x={left - 4}
        y={place.nameY - size - 4}
        width={width + 8}
        height={place.countY - place.nameY + size + 12}
      />
      <text fill={color} x={place.x} y={place.nameY} textAnchor={place.anchor} fontSize={size} fontWeight="700">
        {name}
      </text>
      <text fill={color} x={place.x} y={place.countY} textAnchor={place.anchor} fontSize={size * 0.85}>
        {count}
      </text>
    </>
  );
}

/** The name downward (sideways in a language without vertical writing), its number upright below. */
function VerticalText({ place, name, number, size, color }: LabelProps) {
  const length = textWidth(name, size);
  const bottom = place.nameY + length / 2;
  return (
    <>
      <rect
        className="circle-hit-area"
        x={place.x - size}
        y={place.nameY - length / 2 - 4}
        width={size * 2}
        height={length + size * 1.6}
      />
      <text
        fill={color}
        x={place.x}
        y={place.nameY}
        textAnchor="middle"
        fontSize={size}
        fontWeight="700"
        className="circle-vertical"
      >
        {name}
      </text>
      <text fill={color} x={place.x} y={bottom + size} textAnchor="middle" fontSize={size * 0.85}>
        {number}
      </text>
    </>
  );
}
