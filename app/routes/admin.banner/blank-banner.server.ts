import { type BannerForm, tokyoMomentField } from "~/domain/administration/banner";

const HOUR_MS = 3_600_000;

/** What stands in the form at first: from now, for an hour, in whole minutes. */
export function blankBanner(now: Date): BannerForm {
  const until = new Date(now.getTime() + HOUR_MS);
  return { level: "info", textJa: "", textEn: "", startsAt: tokyoMomentField(now), endsAt: tokyoMomentField(until) };
}
