import { NavLink } from "@remix-run/react";
import { classNames } from "~/components/ui/class-names";
import { useT } from "~/i18n/translate-context";

const PAGES = [
  { to: "/admin", label: "administration.nav.home" },
  { to: "/admin/municipalities", label: "administration.nav.municipalities" },
  { to: "/admin/people", label: "administration.nav.people" },
  { to: "/admin/vocabulary", label: "administration.nav.vocabulary" },
  { to: "/admin/mail", label: "administration.nav.mail" },
  { to: "/admin/jobs", label: "administration.nav.jobs" },
  { to: "/admin/banner", label: "administration.nav.banner" },
] as const;

const LOOK = "inline-flex min-h-11 items-center border-b-4 px-3 no-underline";

/** The pages of the administration. */
export function AdminNav() {
  const t = useT();
  return (
    <div className="mb-6 border-b border-solid-gray-300">
      <p className="text-[0.9375rem] font-bold text-solid-gray-700">{t("administration.title")}</p>
      <nav aria-label={t("administration.nav.label")}>
        <ul className="flex flex-wrap">
          {PAGES.map((page) => (
            <li key={page.to}>
              <NavLink
                to={page.to}
                end={page.to === "/admin"}
                className={({ isActive }) =>
                  classNames(
                    LOOK,
                    isActive
                      ? "border-blue-900 font-bold text-blue-900"
                      : "border-transparent text-solid-gray-900 hover:underline",
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
  );
}
