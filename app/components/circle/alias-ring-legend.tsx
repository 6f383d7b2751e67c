import type { ConnectionState } from "~/domain/connection/connection-state";
import { useT } from "~/i18n/translate-context";
import { CircleLegend } from "./circle-legend";
import { RingLine } from "./ring-line";

/** What the lines mean (only those that are drawn), then what the shapes mean. */
export function AliasRingLegend({ states }: { states: readonly ConnectionState[] }) {
  const t = useT();
  return (
    <>
      <ul aria-label={t("finding.ring.legend")} className="circle-legend">
        {states.map((state) => (
          <li key={state}>
            <svg viewBox="0 0 44 16" width="44" height="16" aria-hidden="true">
              <RingLine state={state} from={{ x: 3, y: 8 }} to={{ x: 41, y: 8 }} />
            </svg>
            {t(`connection.state.${state}`)}
          </li>
        ))}
        <li>{t("finding.ring.untriedMark")}</li>
      </ul>
      <CircleLegend />
      <p className="mt-1 text-center text-[0.9375rem] text-solid-gray-700">{t("finding.ring.outer")}</p>
    </>
  );
}
