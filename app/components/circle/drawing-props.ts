import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleView } from "~/domain/search/circle";
import type { CircleDrawing } from "~/domain/search/circle-drawing";

export type WidenHref = (changes: { theme: ThemeKey; radiusMeters: number | null }) => string;

/** What every part of the figure is painted from. */
export type DrawingProps = {
  view: CircleView;
  drawing: CircleDrawing;
  themeHref: (theme: ThemeKey) => string;
  /** Where discs and empty sectors lead; default the map. */
  widenHref?: WidenHref;
};
