import { useT } from "~/i18n/translate-context";

/** 45分, 1時間5分; "" when it is not known. Less than a minute counts as one. */
export function useLengthText(seconds: number | null): string {
  const t = useT();
  if (seconds === null) return "";
  const whole = Math.max(1, Math.round(seconds / 60));
  const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
  return hours > 0 ? t("archive.card.lengthHours", { hours, minutes }) : t("archive.card.length", { minutes });
}
