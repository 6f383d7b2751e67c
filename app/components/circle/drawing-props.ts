import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleView } from "~/domain/search/circle";
import type { CircleDrawing } from "~/domain/search/circle-drawing";

/** What every part of the figure is painted from. */
export type DrawingProps = {
  view: CircleView;
  drawing: CircleDrawing;
  themeHref: (theme: ThemeKey) => string;
};
