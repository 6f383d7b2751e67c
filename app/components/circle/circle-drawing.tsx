import type { CircleRow, CircleView } from "~/domain/search/circle";
import { FIGURE_MEASURES } from "~/domain/search/circle-figure-sizes";
import { CircleGround } from "./circle-ground";
import { CircleMarks } from "./circle-marks";
import { CircleTargets } from "./circle-targets";
import { CircleThemeLabels } from "./circle-theme-labels";
import type { DrawingProps } from "./drawing-props";

/**
 * One figure, painted from the ground up: tinted sectors and rings, marks and names, the middle, then the links with their
 * tips on top. A tip is never under another mark, since what lies above it is invisible.
 */
export function CircleDrawingSvg(props: DrawingProps & { label: string }) {
  const { view, drawing, label, themeHref } = props;
  const { width, height } = FIGURE_MEASURES[drawing.size];
  const rows = rowsById(view);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with links in it; a fieldset is for forms
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      className={`circle-svg circle-svg--${drawing.size}`}
    >
      <CircleGround view={view} drawing={drawing} themeHref={themeHref} />
      <CircleThemeLabels view={view} drawing={drawing} themeHref={themeHref} />
      <CircleMarks drawing={drawing} rows={rows} />
      <CircleTargets view={view} drawing={drawing} rows={rows} />
    </svg>
  );
}

function rowsById(view: CircleView): Map<string, CircleRow> {
  return new Map(view.sectors.flatMap((sector) => sector.rows.map((row) => [row.id, row] as const)));
}
