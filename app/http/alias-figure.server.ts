import type { ConceptSeries } from "~/domain/connection/concept-series";
import type { AliasView } from "~/domain/connection/connection-view";
import { conceptSeriesOf, isToldInFigure } from "~/domain/connection/figure-series";
import {
  type FigureWindow,
  type MonthSpan,
  readMonthSpan,
  wholeWindow,
  windowOf,
} from "~/domain/connection/figure-window";
import { tokyoDateKey } from "~/shared/dates";
import { requireAlias } from "./alias-desk.server";

export type AliasFigure = {
  /** Only the lines the figure tells are opened. */
  alias: AliasView;
  series: ConceptSeries;
  /** What of it is shown (`?from=2026-04&to=2026-06`); null: all. */
  span: MonthSpan | null;
  whole: FigureWindow;
};

/** The figure an address names, for the alias's owner or a colleague. Throws what requireAlias throws. */
export async function requireAliasFigure(request: Request, aliasId: string | undefined): Promise<AliasFigure> {
  const { alias, now } = await requireAlias(request, aliasId, isToldInFigure);
  const today = tokyoDateKey(now);
  const whole = wholeWindow(alias, today);
  const span = readMonthSpan(new URL(request.url).searchParams);
  return { alias, span, whole, series: conceptSeriesOf(alias, windowOf(span, whole), today) };
}

/** A figure to keep: to the one who asked, and to no cache. */
export function figureFileHeaders(contentType: string, fileName: string): Record<string, string> {
  return {
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex, nofollow",
  };
}
