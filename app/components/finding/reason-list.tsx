import { type MatchReason, type ReasonTone, toneOf } from "~/domain/connection/match";
import { useLocale, useT } from "~/i18n/translate-context";
import { reasonText, toneText } from "./reason-text";

const INK: Record<ReasonTone, string> = {
  good: "text-green-900",
  plain: "text-solid-gray-700",
  caution: "text-yellow-1200",
};

/** The reasons one below the other, each with a mark and a word for how it speaks. */
export function ReasonList({ reasons, label }: { reasons: readonly MatchReason[]; label: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <ul aria-label={label} className="grid gap-0.5 text-[0.9375rem] leading-160">
      {reasons.map((reason) => (
        <li key={reason.is} className="flex items-start gap-2">
          <ToneMark tone={toneOf(reason)} />
          <span className="sr-only">{toneText(reason, t)}</span>
          <span className={toneOf(reason) === "caution" ? "font-bold" : ""}>{reasonText(reason, { t, locale })}</span>
        </li>
      ))}
    </ul>
  );
}

/** A tick, a dot or a triangle: three shapes, so that it reads in grey. */
function ToneMark({ tone }: { tone: ReasonTone }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={`mt-1 size-4 shrink-0 ${INK[tone]}`}>
      {tone === "good" ? (
        <path d="m2.5 8.5 3.6 3.6 7.4-8" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      ) : null}
      {tone === "plain" ? <circle cx="8" cy="8" r="2.4" fill="currentColor" /> : null}
      {tone === "caution" ? (
        <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" strokeLinecap="round">
          <path d="M8 1.8 14.8 14H1.2Z" />
          <path d="M8 6.2v3.4M8 11.8v.1" />
        </g>
      ) : null}
    </svg>
  );
}
