import { useSyncExternalStore } from "react";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { timesInZone } from "~/domain/symposium/when-text";
import { useLocale, useT } from "~/i18n/translate-context";

const never = () => () => undefined;
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** For readers whose clock differs from Japan's: the same instants on theirs. Nothing without scripts, nothing in Japan. */
export function YourZone({ view }: { view: Pick<SymposiumView, "startsAt" | "endsAt"> }) {
  const t = useT();
  const locale = useLocale();
  const zone = useSyncExternalStore(never, ownZone, () => null);
  const times = zone && view.startsAt ? timesInZone(view, zone, locale) : null;
  if (!times || !zone) return null;
  return (
    <p className="mt-1 text-[0.9375rem] leading-160 text-solid-gray-800">
      {t("symposium.date.yourZone", { zone: zone.replaceAll("_", " "), ...times })}
    </p>
  );
}
