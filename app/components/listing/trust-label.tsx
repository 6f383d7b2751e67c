import type { Trust } from "~/domain/directory/listing";
import { useT } from "~/i18n/translate-context";

const LOOKS: Record<Trust, string> = {
  municipality: "border-green-600 bg-green-50 text-green-900",
  operator: "border-blue-500 bg-blue-50 text-blue-900",
  unconfirmed: "border-solid-gray-536 bg-white text-solid-gray-700",
};

function TrustIcon(props: { trust: Trust }) {
  if (props.trust === "unconfirmed") {
    return <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.2" />;
  }
  return (
    <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
      {props.trust === "municipality" && <path d="M8 1.3 14 3.6v4.1c0 3.6-2.6 6-6 7-3.4-1-6-3.4-6-7V3.6Z" />}
      {props.trust === "operator" && <circle cx="8" cy="8" r="6.4" />}
      <path d="m5.2 8.2 2 2 3.6-4" />
    </g>
  );
}

/** Who confirmed it last, as icon and word: 自治体確認 (shield), 運営者確認 (ring), 未確認 (broken ring). */
export function TrustLabel(props: { trust: Trust; confirmedOn?: string | null }) {
  const t = useT();
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-sm border px-2 text-sm leading-6 whitespace-nowrap ${LOOKS[props.trust]}`}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="shrink-0">
        <TrustIcon trust={props.trust} />
      </svg>
      {t(`listing.trust.${props.trust}`)}
      {props.confirmedOn && props.trust !== "unconfirmed" && (
        <span className="tabular-nums">{props.confirmedOn.slice(0, 7).replace("-", "/")}</span>
      )}
    </span>
  );
}
