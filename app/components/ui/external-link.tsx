import type { ReactNode } from "react";
import { useT } from "~/i18n/translate-context";
import { classNames } from "./class-names";

/** A link that leaves this site, in a new tab, and says so. */
export function ExternalLink({ href, children, className }: { href: string; children: ReactNode; className?: string }) {
  const t = useT();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={classNames("link", className)}>
      {children}
      <svg
        aria-hidden="true"
        viewBox="0 0 16 16"
        className="ml-1 inline-block size-[0.85em] align-[-0.05em]"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.2 2.8 7.5 8.5" />
      </svg>
      <span className="sr-only">{t("common.ui.newTab")}</span>
    </a>
  );
}
