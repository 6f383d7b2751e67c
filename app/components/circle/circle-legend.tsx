import { KindShape } from "~/components/listing/kind-mark";
import { LISTING_KINDS } from "~/domain/directory/listing";
import { useT } from "~/i18n/translate-context";

/** What the shapes mean, in one line. */
export function CircleLegend() {
  const t = useT();
  return (
    <ul aria-label={t("circle.legend")} className="circle-legend">
      {LISTING_KINDS.map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
            <KindShape kind={kind} color="#333333" />
          </svg>
          {t(`listing.kind.${kind}`)}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <circle cx="12" cy="12" r="10.5" fill="#fff" stroke="#333333" strokeWidth="1.5" strokeDasharray="3 2" />
          <text x="12" y="16.5" textAnchor="middle" fontSize="13" fontWeight="700" fill="#333333">
            5
          </text>
        </svg>
        {t("circle.legendRest")}
      </li>
    </ul>
  );
}
