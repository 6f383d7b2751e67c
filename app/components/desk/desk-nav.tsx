import { TabLink } from "~/components/ui/tab-link";
import { useT } from "~/i18n/translate-context";

const PAGES = [
  { path: "", label: "desk.nav.home" },
  { path: "/queue", label: "desk.nav.queue" },
  { path: "/listings", label: "desk.nav.listings" },
  { path: "/symposia", label: "symposiumDesk.nav" },
  { path: "/archive", label: "archiveDesk.nav" },
  { path: "/training", label: "training.desk.nav" },
  { path: "/glossary", label: "glossary.nav" },
  { path: "/counts", label: "gaps.nav" },
  { path: "/members", label: "desk.nav.members" },
  { path: "/log", label: "desk.nav.log" },
] as const;

/** The pages of a desk; the number says how much waits. */
export function DeskNav({ code, name, waiting }: { code: string; name: string; waiting: number }) {
  const t = useT();
  const root = `/municipalities/${code}/desk`;
  return (
    <div className="no-print mb-6 border-b border-solid-gray-300">
      <p className="text-[0.9375rem] font-bold text-solid-gray-700">{t("desk.title", { name })}</p>
      <nav aria-label={t("desk.nav.label")}>
        <ul className="flex flex-wrap">
          {PAGES.map((page) => (
            <li key={page.path}>
              <TabLink to={`${root}${page.path}`} isExact={page.path === ""}>
                {t(page.label)}
                {page.path === "/queue" && waiting > 0 ? (
                  <span className="ml-1.5 rounded-full bg-blue-900 px-2 text-[0.875rem] text-white">{waiting}</span>
                ) : null}
              </TabLink>
            </li>
          ))}
          <li>
            <TabLink to={`/municipalities/${code}/calls`}>{t("desk.nav.calls")}</TabLink>
          </li>
        </ul>
      </nav>
    </div>
  );
}
