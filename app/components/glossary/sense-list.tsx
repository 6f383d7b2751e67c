import { ExternalLink } from "~/components/ui/external-link";
import { Heading } from "~/components/ui/heading";
import type { TermSense } from "~/domain/glossary/term-content";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

type Definition = TermSense["definitions"][number];

/** The meanings of a word by field, each definition with its source. */
export function SenseList({ senses }: { senses: TermSense[] }) {
  const t = useT();
  return (
    <div className="grid gap-8">
      {senses.map(({ id, field, definitions }) => (
        <section key={id} aria-labelledby={`sense-${id}`}>
          <Heading level={3} id={`sense-${id}`} className="border-l-4 border-blue-900 pl-3">
            {t(`glossary.field.${field}`)}
          </Heading>
          <ul className="mt-3 grid max-w-[42rem] gap-5">
            {definitions.map((definition) => (
              <li key={definition.id}>
                <DefinitionText definition={definition} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DefinitionText({ definition }: { definition: Definition }) {
  const t = useT();
  const { text, isQuotation, sourceUrl } = definition;
  const source = <Source definition={definition} />;
  if (!isQuotation) {
    return (
      <>
        <p className="whitespace-pre-line">{text}</p>
        {source}
      </>
    );
  }
  return (
    <figure>
      <blockquote cite={sourceUrl || undefined} className="border-l-4 border-solid-gray-300 pl-4 whitespace-pre-line">
        {text}
      </blockquote>
      <figcaption>
        <span className="text-[0.9375rem] text-solid-gray-700">{t("glossary.term.quotation")}</span>
        {source}
      </figcaption>
    </figure>
  );
}

function Source({ definition: { sourceTitle, sourceUrl, sourceDate } }: { definition: Definition }) {
  const t = useT();
  const locale = useLocale();
  if (sourceTitle === "") return null;
  return (
    <p className="mt-1 text-[0.9375rem] text-solid-gray-700">
      {t("glossary.term.source")}
      {sourceUrl ? (
        <ExternalLink href={sourceUrl}>{sourceTitle}</ExternalLink>
      ) : (
        <cite className="not-italic">{sourceTitle}</cite>
      )}
      {sourceDate ? t("glossary.term.sourceDate", { date: formatDate(sourceDate, locale) }) : null}
    </p>
  );
}
