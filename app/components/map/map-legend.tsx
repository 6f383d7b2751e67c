import { KindMark } from "~/components/listing/kind-mark";
import { LISTING_KINDS } from "~/domain/directory/listing";
import { useT } from "~/i18n/translate-context";

/** What the shapes mean, in one line. */
export function MapLegend() {
  const t = useT();
  return (
    <div className="text-[0.9375rem]">
      <ul aria-label={t("map.legend.label")} className="flex flex-wrap gap-x-4 gap-y-1">
        {LISTING_KINDS.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} withLabel size={20} />
          </li>
        ))}
      </ul>
      <p className="text-solid-gray-700">{t("map.legend.hint")}</p>
    </div>
  );
}
