import { Heading } from "~/components/ui/heading";
import { type SymposiaQuery, symposiaPath } from "~/domain/search/symposia-query";
import { useT } from "~/i18n/translate-context";

const FILES = [
  { path: "/symposia.ics", label: "symposiumList.follow.calendar" },
  { path: "/symposia.atom", label: "symposiumList.follow.atom" },
  { path: "/symposia.csv", label: "symposiumList.follow.csv" },
] as const;

/** The present conditions as calendar, feed, table and frame. */
export function Follow({ query, baseUrl }: { query: SymposiaQuery; baseUrl: string }) {
  const t = useT();
  const asked = { ...query, view: "list", month: null } as const;
  const frame = `<iframe src="${baseUrl}${symposiaPath("/embed/symposia", asked)}" title="${t("symposiumList.follow.embedTitle")}" width="100%" height="480" loading="lazy"></iframe>`;
  return (
    <section aria-labelledby="follow" className="no-print mt-10 rounded-12 border border-solid-gray-300 px-5 py-4">
      <Heading level={2} size={3} id="follow">
        {t("symposiumList.follow.title")}
      </Heading>
      <p className="mt-1">{t("symposiumList.follow.lead")}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {FILES.map(({ path, label }) => (
          <li key={path}>
            <a href={symposiaPath(path, asked)} className="link inline-flex min-h-11 items-center">
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
      <details className="mt-2">
        <summary className="link min-h-11 cursor-pointer py-2">{t("symposiumList.follow.embed")}</summary>
        <p className="mt-1">{t("symposiumList.follow.embedLead")}</p>
        <pre className="mt-2 whitespace-pre-wrap break-all rounded-8 bg-solid-gray-50 p-3 text-[0.875rem]">
          <code>{frame}</code>
        </pre>
      </details>
    </section>
  );
}
