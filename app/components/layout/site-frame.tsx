import type { ReactNode } from "react";
import { useT } from "~/i18n/translate-context";
import { SiteBanner } from "./site-banner";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** Header, main and footer of every public page. */
export function SiteFrame({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="no-print absolute top-2 left-2 z-50 -translate-y-24 rounded-8 bg-white px-4 py-3 font-bold text-blue-900 underline focus:translate-y-0"
      >
        {t("common.skipToMain")}
      </a>
      <SiteBanner />
      <SiteHeader />
      <main id="main" tabIndex={-1} className="flex-1">
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}
