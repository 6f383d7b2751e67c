import type { ReactElement } from "react";
import type { ConceptSeries } from "~/domain/connection/concept-series";
import { formatDate } from "~/i18n/format";
import type { Locale, Translate } from "~/i18n/messages";
import { figureSays } from "./figure-says";
import { type FigureSheet, FigureSheetSvg, layoutSheet } from "./figure-sheet";
import { recordedStory } from "./recorded-story";

/** A recorded figure as a file. It bears no alias: it may be shown to others. */
export function figureFile(
  series: ConceptSeries,
  options: { t: Translate; locale: Locale; hasLetters: boolean },
): { sheet: FigureSheet; svg: ReactElement } {
  const { t, locale, hasLetters } = options;
  const { from = "", to = "" } = series.recorded ?? {};
  const period = { from: from && formatDate(from, locale), to: to && formatDate(to, locale) };
  const title = `${t("connection.figure.sheetTitle")}　${t("connection.figure.period", period)}`;
  const sheet = layoutSheet(series, title, t);
  const description = recordedStory(series, figureSays(t, locale)).join("\n");
  return {
    sheet,
    svg: <FigureSheetSvg sheet={sheet} title={title} description={description} hasLetters={hasLetters} />,
  };
}
