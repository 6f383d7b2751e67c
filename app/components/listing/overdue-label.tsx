import { useT } from "~/i18n/translate-context";

/** 「確認の時期をすぎています」 as a clock and words. */
export function OverdueLabel() {
  const t = useT();
  return (
    <span className="inline-flex items-center gap-1 rounded-sm border border-dashed border-yellow-1000 bg-yellow-50 px-2 text-sm leading-6 text-yellow-1200">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className="shrink-0">
        <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
          <circle cx="8" cy="8" r="6.2" />
          <path d="M8 4.6V8l2.3 1.6" />
        </g>
      </svg>
      {t("check.overdue.label")}
    </span>
  );
}
