import { Link } from "@remix-run/react";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TabLink } from "~/components/ui/tab-link";
import type { RegistrantHead } from "~/domain/symposium/registrant-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

const TABS = [
  { path: "registrations", label: "registration.desk.tabs.list" },
  { path: "registrations/new", label: "registration.desk.tabs.add" },
  { path: "check-in", label: "registration.desk.tabs.checkIn" },
  { path: "mailings", label: "registration.desk.tabs.mailings" },
] as const;

/** The head of the pages of the registered: which symposium, the other pages, and when all of it is erased. */
export function RegistrantsHead({ head, code, title }: { head: RegistrantHead; code: string; title: string }) {
  const t = useT();
  const locale = useLocale();
  const root = `/municipalities/${code}/desk/symposia/${head.id}`;
  return (
    <>
      <p className="no-print">
        <Link to={root} className="link inline-flex min-h-11 items-center">
          {t("registration.desk.back")}
        </Link>
      </p>
      <PageTitle title={title} lead={head.title} />
      <nav aria-label={t("registration.desk.tabs.label")} className="no-print mb-6 border-b border-solid-gray-300">
        <ul className="flex flex-wrap">
          {TABS.map(({ path, label }) => (
            <li key={path}>
              <TabLink to={`${root}/${path}`}>{t(label)}</TabLink>
            </li>
          ))}
        </ul>
      </nav>
      {head.isErased && <Notice className="mb-4" title={t("registration.desk.erased")} />}
      {!head.isErased && head.eraseOn && (
        <p className="no-print mb-4 text-[0.9375rem] text-solid-gray-700">
          {t("registration.desk.eraseOn", { date: formatDate(head.eraseOn, locale) })}
        </p>
      )}
      {!head.isPublished && <Notice className="mb-4" title={t("registration.desk.notPublished")} />}
    </>
  );
}
