import { TabLink } from "~/components/ui/tab-link";
import { useT } from "~/i18n/translate-context";

const PAGES = [
  { to: "/desk", label: "connection.nav.today" },
  { to: "/desk/aliases", label: "connection.nav.all" },
  { to: "/desk/find", label: "connection.nav.find" },
  { to: "/desk/tried", label: "connection.nav.tried" },
  { to: "/desk/settings", label: "connection.nav.settings" },
] as const;

/** The pages of a professional's desk. */
export function ConnectionNav() {
  const t = useT();
  return (
    <div className="no-print mb-6 border-b border-solid-gray-300">
      <p className="text-[0.9375rem] font-bold text-solid-gray-700">{t("connection.title")}</p>
      <nav aria-label={t("connection.nav.label")}>
        <ul className="flex flex-wrap">
          {PAGES.map(({ to, label }) => (
            <li key={to}>
              <TabLink to={to} isExact={to === "/desk"}>
                {t(label)}
              </TabLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
