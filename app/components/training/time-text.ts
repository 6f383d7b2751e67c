import type { Translate } from "~/i18n/messages";

/** 45分, 1時間, 1時間30分; 「以上」 when some part has no known length. */
export function minutesText(t: Translate, minutes: number, isAtLeast = false): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const time =
    hours === 0
      ? t("training.time.minutes", { minutes })
      : rest === 0
        ? t("training.time.hours", { hours })
        : t("training.time.hoursMinutes", { hours, minutes: rest });
  if (minutes === 0 && isAtLeast) return t("training.time.unknown");
  return isAtLeast ? t("training.time.atLeast", { time }) : time;
}
