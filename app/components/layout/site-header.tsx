import { Link, NavLink } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { AccountMenu } from "./account-menu";
import { CircleMark } from "./circle-mark";
import { LanguageSwitch } from "./language-switch";

const PAGES: { to: string; label: MessageKey }[] = [
  { to: "/map", label: "common.nav.search" },
  { to: "/circle", label: "common.nav.circle" },
  { to: "/areas", label: "common.nav.areas" },
  { to: "/symposia", label: "common.nav.symposia" },
  { to: "/about", label: "common.nav.about" },
];

export function SiteHeader() {
  const t = useT();
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
              <li key={page.to}>
                <NavLink
                  to={page.to}
                  className={({ isActive }) =>
                    classNames(
                      "flex min-h-12 items-center border-b-4 px-2 pt-1 min-[26rem]:px-4 text-[1rem] leading-150 no-underline md:min-h-16",
                      isActive
                        ? "border-blue-900 font-bold text-blue-900"
                        : "border-transparent text-solid-gray-900 hover:border-solid-gray-300 hover:underline",
                    )
                  }
                >
                  {t(page.label)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
