import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import type { HeardWord } from "~/domain/connection/connection-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

/** Word of the circle that waits to be acted upon: the mail about it leads here. */
export function HeardWords({ words }: { words: HeardWord[] }) {
  const t = useT();
  const locale = useLocale();
  if (words.length === 0) return null;
  return (
    <section aria-labelledby="words" className="mb-8 rounded-12 bg-blue-50 p-4">
      <Heading level={2} size={3} id="words">
        {t("connection.today.words")}
      </Heading>
      <p className="mt-1 text-[0.9375rem] text-solid-gray-800">{t("connection.today.wordsHint")}</p>
      <ul className="mt-1">
        {words.map(({ aliasId, alias, wordsProblem, connectionId, listingName: listing, answer, onDay }) => (
          <li key={connectionId} className="flex flex-wrap items-center gap-x-3">
            <Link
              to={`/desk/aliases/${aliasId}?of=${connectionId}#${connectionId}`}
              className="link inline-flex min-h-11 items-center font-bold break-words"
            >
              {t("connection.today.wordOf", {
                alias: wordsProblem ? t("connection.list.closed") : alias,
                listing,
              })}
            </Link>
            <span className="font-bold">{t(`connection.answer.${answer}`)}</span>
            <span className="text-[0.9375rem] text-solid-gray-800">{formatDate(onDay, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
