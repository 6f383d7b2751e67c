/** Where the themes' names stand round the figure: always outside of the ground. Pure. */
import { THEME_KEYS, type ThemeKey } from "~/domain/directory/vocabulary";
import { FIGURE_MEASURES, type FigureSize } from "./circle-figure-sizes";
import { groundRadius, sectorAngle } from "./circle-scale";

/**
 * `name` and `count` are baselines. A vertical name runs downward, centred on its point. `inline` = the count follows the
 * name on the same line.
 */
export type ThemeLabelPlace = {
  anchor: "start" | "middle" | "end";
  x: number;
  nameY: number;
  countY: number;
  form: "stacked" | "inline" | "vertical";
};

export function themeLabelPlace(size: FigureSize, theme: ThemeKey): ThemeLabelPlace {
  return size === "wide" ? aroundTheCircle(theme) : inTheCorners(size, theme);
}

const LINE = 22;

/** The wide figure has room on all sides: two lines at the sector's middle. */
function aroundTheCircle(theme: ThemeKey): ThemeLabelPlace {
  const { centerX, centerY } = FIGURE_MEASURES.wide;
  const radius = groundRadius(FIGURE_MEASURES.wide);
  const angle = sectorAngle(theme);
  const sideways = Math.sin(angle);
  const x = Math.round(centerX + (radius + 18) * sideways);
  const middleY = Math.round(centerY - (radius + (Math.abs(sideways) < 0.1 ? 32 : 20)) * Math.cos(angle));
  const anchor = Math.abs(sideways) < 0.1 ? "middle" : sideways > 0 ? "start" : "end";
  return { anchor, x, nameY: middleY - 2, countY: middleY + LINE - 2, form: "stacked" };
}

/** Narrow figures: above, below and in the corners; upright along the two sides. */
function inTheCorners(size: "compact" | "phone", theme: ThemeKey): ThemeLabelPlace {
  const { width, height, centerX, centerY, labelSize } = FIGURE_MEASURES[size];
  const radius = groundRadius(FIGURE_MEASURES[size]);
  const place = THEME_KEYS.indexOf(theme);
  const isRight = place < 4;
  if (place === 0) {
    const y = centerY - radius - 10;
    return { anchor: "middle", x: centerX, nameY: y, countY: y, form: "inline" };
  }
  if (place === 4) {
    const y = centerY + radius + labelSize + 4;
    return { anchor: "middle", x: centerX, nameY: y, countY: y, form: "inline" };
  }
  if (place === 2 || place === 6) {
    const x = isRight ? width - labelSize * 0.6 : labelSize * 0.6;
    return { anchor: "middle", x, nameY: centerY, countY: centerY, form: "vertical" };
  }
  const anchor = isRight ? "end" : "start";
  const x = isRight ? width - 4 : 4;
  const isUpper = place === 1 || place === 7;
  const nameY = isUpper ? labelSize * 1.2 : height - labelSize * 1.7;
  return { anchor, x, nameY, countY: nameY + labelSize * 1.3, form: "stacked" };
}
