import { Link } from "@remix-run/react";
import type { TermCard } from "~/domain/glossary/term-view";
import { useT } from "~/i18n/translate-context";

/** Terms one below the other: the word with its reading, what it means, in which fields. */
export function TermList({ terms }: { terms: TermCard[] }) {
  const t = useT();
  return (
    <ul className="grid gap-x-8 border-t border-solid-gray-300 md:grid-cols-2">
      {terms.map((term) => (
        <li key={term.id} className="border-b border-solid-gray-300 py-3">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link to={term.path} className="link inline-flex min-h-11 items-center text-[1.125rem] font-bold">
              {term.word}
            </Link>
            <span className="text-[0.9375rem] text-solid-gray-700">{term.reading}</span>
          </p>
          <p className="line-clamp-3">{term.plain}</p>
          <p className="flex flex-wrap gap-x-3 text-[0.9375rem] text-solid-gray-700">
            {term.fields.map((field) => (
              <span key={field}>{t(`glossary.field.${field}`)}</span>
            ))}
            {term.isSample ? <span>{t("common.ui.sample")}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Words alone, for what stands beside a text. */
export function TermLinks({ terms }: { terms: Pick<TermCard, "id" | "path" | "word">[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5">
      {terms.map(({ id, path, word }) => (
        <li key={id}>
          <Link to={path} className="link inline-flex min-h-11 items-center">
            {word}
          </Link>
        </li>
      ))}
    </ul>
  );
}
