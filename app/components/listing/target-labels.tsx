import type { TargetKey } from "~/domain/directory/vocabulary";
import { useT } from "~/i18n/translate-context";

/** For whom, as short words; an empty list is 不明, which is not "anyone". */
export function TargetLabels(props: { targets: TargetKey[]; limit?: number }) {
  const t = useT();
  const shown = props.targets.slice(0, props.limit ?? props.targets.length);
  const more = props.targets.length - shown.length;
  if (shown.length === 0) return <span className="text-sm text-solid-gray-700">{t("listing.targetUnknown")}</span>;
  return (
    <span className="inline-flex flex-wrap gap-1">
      {shown.map((target) => (
        <span
          key={target}
          className="rounded-full border border-solid-gray-420 bg-white px-2.5 text-sm leading-6 whitespace-nowrap"
        >
          {t(`listing.targetShort.${target}`)}
        </span>
      ))}
      {more > 0 && <span className="text-sm leading-6">{t("listing.moreTargets", { count: more })}</span>}
    </span>
  );
}
