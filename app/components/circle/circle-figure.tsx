import { Still } from "~/components/ui/still";
import type { ThemeKey } from "~/domain/directory/vocabulary";
import type { CircleView, FigureSize } from "~/domain/search/circle";
import { circleMapPath } from "~/domain/search/circle-links";
import { useT } from "~/i18n/translate-context";
import { CircleDrawingSvg } from "./circle-drawing";
import { CircleLegend } from "./circle-legend";
import { circleSummary } from "./circle-words";
import "./circle.css";

type CircleFigureProps = {
  view: CircleView;
  /** `page`: wide on a desktop and on paper, the phone's figure below 1024 px. `compact`: for a column of about 560 px. */
  variant?: "page" | "compact";
  /** Where a theme leads; default the map with that theme. */
  themeHref?: (theme: ThemeKey) => string;
  /** Says so to those who cannot see the picture. */
  hasTable?: boolean;
};

/** 人々の輪: every mark a link, in the order of distance. The view must hold the drawings of the variant's sizes. */
export function CircleFigure({ view, variant = "page", themeHref, hasTable = false }: CircleFigureProps) {
  const t = useT();
  const large: FigureSize = variant === "page" ? "wide" : "compact";
  const leadsTo = themeHref ?? ((theme: ThemeKey) => circleMapPath(view, { theme }));
  const label = t(hasTable ? "circle.figureLabelWithTable" : "circle.figureLabel", { summary: circleSummary(t, view) });
  return (
    <figure className={`circle-figure circle-figure--${variant}`}>
      {([large, "phone"] as const).map((size) => {
        const drawing = view.drawings[size];
        return drawing ? (
          <Still key={size} of={view} className={size === "phone" ? "circle-small" : "circle-large"}>
            <CircleDrawingSvg view={view} drawing={drawing} label={label} themeHref={leadsTo} />
          </Still>
        ) : null;
      })}
      <figcaption>
        <CircleLegend />
      </figcaption>
    </figure>
  );
}
