import { Link, useLocation } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { AccountMenu } from "./account-menu";
import { CircleMark } from "./circle-mark";
import { LanguageSwitch } from "./language-switch";

/** `with`: other pages of the same part. `isBelow`: on a narrow screen it stands in the footer alone. */
const PAGES: { to: string; label: MessageKey; with?: string[]; isBelow?: boolean }[] = [
  { to: "/map", label: "common.nav.search" },
  { to: "/circle", label: "common.nav.circle" },
  { to: "/areas", label: "common.nav.areas" },
  { to: "/symposia", label: "common.nav.symposia" },
  { to: "/archive", label: "common.nav.archive", with: ["/training", "/glossary"] },
  { to: "/about", label: "common.nav.about", isBelow: true },
];

type Page = (typeof PAGES)[number];

function isPartOf({ to, with: others = [] }: Page, pathname: string): boolean {
  return [to, ...others].some((part) => pathname === part || pathname.startsWith(`${part}/`));
}

export function SiteHeader() {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <header className="no-print border-b border-solid-gray-200 bg-white">
      <div className="page-width flex flex-wrap items-center gap-x-3 md:gap-x-6">
        <Link to="/" className="flex min-h-14 items-center gap-2.5 text-solid-gray-900 no-underline">
          <CircleMark className="size-10" />
          <span className="text-[1.375rem] font-bold leading-120 tracking-[0.04em]">{t("common.siteName")}</span>
        </Link>
        <div className="flex min-w-0 flex-1 items-center justify-end gap-x-1 md:order-last md:flex-none md:gap-x-2">
          <LanguageSwitch />
          <AccountMenu />
        </div>
        <nav aria-label={t("common.nav.label")} className="-mx-3 w-full md:mx-0 md:ml-auto md:w-auto">
          <ul className="flex justify-between md:justify-start md:gap-1">
            {PAGES.map((page) => (
              <li key={page.to} className={page.isBelow ? "hidden min-[28rem]:block" : undefined}>
                <Link
                  to={page.to}
                  aria-current={isPartOf(page, pathname) ? "page" : undefined}
                  className={classNames(
                    "flex min-h-12 items-center border-b-4 px-2 pt-1 text-[1rem] leading-150 whitespace-nowrap no-underline",
                    "max-[22.5rem]:px-1.5 max-[22.5rem]:text-[0.875rem] min-[34rem]:px-4 md:min-h-16 md:px-2 lg:px-3 xl:px-4",
                    isPartOf(page, pathname)
                      ? "border-blue-900 font-bold text-blue-900"
                      : "border-transparent text-solid-gray-900 hover:border-solid-gray-300 hover:underline",
                  )}
                >
                  {t(page.label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
