import { momentText } from "~/domain/training/moment";
import type { WatchView } from "~/domain/training/plan-view";
import type { Translate } from "~/i18n/messages";

/** 12:30から15:00まで; null when all of the record is watched. */
export function spanText(t: Translate, { fromMs, toMs }: Pick<WatchView, "fromMs" | "toMs">): string | null {
  if (fromMs !== null && toMs !== null) {
    return t("training.page.watchSpan", { from: momentText(fromMs), to: momentText(toMs) });
  }
  if (fromMs !== null) return t("training.page.watchFrom", { from: momentText(fromMs) });
  return toMs === null ? null : t("training.page.watchTo", { to: momentText(toMs) });
}

/** The heading of a part: its own, else its kind. */
export function partTitle(t: Translate, part: { kind: keyof typeof KINDS; title: string }): string {
  return part.title || t(KINDS[part.kind]);
}

const KINDS = {
  watch: "training.kind.watch",
  discuss: "training.kind.discuss",
  read: "training.kind.read",
  exercise: "training.kind.exercise",
  questionnaire: "training.kind.questionnaire",
  break: "training.kind.break",
  other: "training.kind.other",
} as const;
