import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

type Answer = {
  aliasId: string;
  connectionId: string;
  listingName: string;
  onDay: string;
  role: "welcome" | "discuss" | "notThisTime" | null;
};

/** Places that were asked by relay and have answered last. */
export function AskedAnswers({ answers }: { answers: Answer[] }) {
  const t = useT();
  const locale = useLocale();
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers" className="mb-8 rounded-12 bg-blue-50 p-4">
      <Heading level={2} size={3} id="answers">
        {t("asking.answers.title")}
      </Heading>
      <ul className="mt-1">
        {answers.map(({ aliasId, connectionId, listingName, onDay, role }) => (
          <li key={connectionId} className="flex flex-wrap items-center gap-x-3">
            <Link
              to={`/desk/aliases/${aliasId}/ask/${connectionId}`}
              className="link inline-flex min-h-11 items-center font-bold break-words"
            >
              {t("asking.answers.about", { name: listingName })}
            </Link>
            {role && <span>{t(`asking.roleAnswer.${role}`)}</span>}
            <span className="text-[0.9375rem] text-solid-gray-800">
              {t("asking.answers.on", { date: formatDate(onDay, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
