import type { CircleView } from "~/domain/search/circle";
import { ringLabel } from "~/domain/search/circle-scale";
import type { Translate } from "~/i18n/messages";

/** 焼津駅から 10 km 以内に 324 件 */
export function circleSummary(t: Translate, view: CircleView): string {
  return t(view.countIsExact ? "circle.summary" : "circle.summaryAtLeast", {
    place: view.placeLabel ?? t("circle.thisPlace"),
    radius: ringLabel(view.radiusMeters),
    count: view.total,
  });
}
