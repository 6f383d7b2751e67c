import { Link } from "@remix-run/react";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { CircleMark } from "./circle-mark";

const PAGES: { to: string; label: MessageKey }[] = [
  { to: "/about", label: "common.footer.about" },
  { to: "/areas", label: "common.footer.areas" },
  { to: "/to-try", label: "toTry.link" },
  { to: "/sources", label: "common.footer.sources" },
  { to: "/accessibility", label: "common.footer.accessibility" },
];

export function SiteFooter() {
  const t = useT();
  return (
    <footer className="no-print mt-16 border-t border-solid-gray-200 bg-solid-gray-50 text-[1rem]">
      <div className="page-width grid gap-x-12 gap-y-6 py-8 md:grid-cols-[1fr_auto]">
        <div className="max-w-[38rem]">
          <p className="flex items-center gap-2.5 font-bold">
            <CircleMark className="size-8" />
            {t("common.siteName")}
          </p>
          <p className="mt-2">{t("common.siteTagline")}</p>
          <p className="mt-3 text-[0.9375rem] leading-160">{t("common.footer.emergency")}</p>
        </div>
        <nav aria-label={t("common.footer.label")}>
          <ul className="grid grid-cols-1 gap-x-8 xs:grid-cols-2 md:grid-cols-1 lg:grid-cols-2">
            {PAGES.map((page) => (
              <li key={page.to}>
                <Link to={page.to} className="link inline-flex min-h-11 items-center">
                  {t(page.label)}
                </Link>
              </li>
            ))}
            <li>
              <a href="/api/v1/search" className="link inline-flex min-h-11 items-center">
                {t("common.footer.openApi")}
              </a>
            </li>
            <li>
              <a href="/map.csv" className="link inline-flex min-h-11 items-center">
                {t("common.footer.csv")}
              </a>
            </li>
          </ul>
        </nav>
        <p className="text-[0.875rem] leading-160 text-solid-gray-700 md:col-span-2">{t("common.footer.licence")}</p>
      </div>
    </footer>
  );
}
