import { TabLink } from "~/components/ui/tab-link";
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
              <TabLink to={page.to} isExact={page.to === "/admin"}>
                {t(page.label)}
              </TabLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
