import type { ReactNode } from "react";
import { useT } from "~/i18n/translate-context";

/** What each sign of the figure means; a sample of each beside its word. */
export function FigureLegend() {
  const t = useT();
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] leading-160">
      <Entry sign={<path d="M2,12C12,5 30,5 42,9V15C30,19 12,19 2,12z" fill="#000060" />}>
        {t("pages.figure.person")}
      </Entry>
      <Entry sign={<path d="M2,6C12,5 30,9 42,11V13C30,15 12,19 2,18z" fill="#259d63" />}>
        {t("pages.figure.accompaniment")}
      </Entry>
      <Entry sign={<path d="M8,12H36" stroke="#ce0000" strokeWidth="9" strokeLinecap="round" />}>
        {t("pages.figure.support")}
      </Entry>
      <Entry sign={<path d="M22,19l-7,-13h14z" fill="#ce0000" />}>{t("pages.figure.problem")}</Entry>
      <Entry
        sign={
          <>
            <ellipse cx="22" cy="12" rx="15" ry="8" fill="#fff0b3" stroke="#b78f00" strokeWidth="1.5" />
            <circle cx="8" cy="12" r="5" fill="#927200" />
            <circle cx="36" cy="12" r="4" fill="#fff" stroke="#927200" strokeWidth="2" />
          </>
        }
      >
        {t("pages.figure.ringLegend")}
      </Entry>
    </ul>
  );
}

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 44 24" className="h-6 w-11 shrink-0">
        {sign}
      </svg>
      <span>{children}</span>
    </li>
  );
}
