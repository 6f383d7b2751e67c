import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import { PrintButton } from "~/components/ui/print-button";
import { languageName } from "~/domain/archive/caption-languages";
import { timecode } from "~/domain/archive/timecode";
import type { Said, TranscriptDocument } from "~/domain/archive/transcript-document";
import { useLocale, useT } from "~/i18n/translate-context";

/** The transcript as a whole: on paper it stands alone. */
export function TranscriptPaper({ document, facts }: { document: TranscriptDocument; facts: readonly string[] }) {
  const t = useT();
  const { title, subtitle, language, chapters, recordId } = document;
  const path = `/archive/${recordId}`;
  const titled = chapters.filter((chapter) => chapter.title);
  return (
    <article className="mx-auto max-w-[46rem] px-4 py-8">
      <header className="mb-8">
        <Heading level={1}>{t("archiveCaptions.print.title", { title })}</Heading>
        {subtitle ? <p className="mt-2 text-[1.125rem]">{subtitle}</p> : null}
        {facts.map((fact) => (
          <p key={fact} className="break-words">
            {fact}
          </p>
        ))}
        <p>{t("archiveCaptions.print.lead")}</p>
        <Ways document={document} path={path} />
      </header>
      {titled.length > 1 ? (
        <nav aria-labelledby="contents" className="mb-8">
          <Heading level={2} size={4} id="contents">
            {t("archiveCaptions.print.contents")}
          </Heading>
          <ol className="list-none">
            {titled.map((chapter) => (
              <li key={chapter.ms}>
                <a href={`#chapter-${chapter.ms}`} className="link inline-flex min-h-11 items-center">
                  {timecode(chapter.ms)} {chapter.title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      ) : null}
      <div lang={language}>
        {chapters.map((chapter) => (
          <section key={chapter.ms} className="mb-8">
            {chapter.title ? (
              <Heading level={2} id={`chapter-${chapter.ms}`}>
                {timecode(chapter.ms)} {chapter.title}
              </Heading>
            ) : null}
            <SaidList said={chapter.said} />
          </section>
        ))}
      </div>
    </article>
  );
}

function SaidList({ said }: { said: readonly Said[] }) {
  let speaker = "";
  return said.map((one) => {
    const isOther = one.speaker !== "" && one.speaker !== speaker;
    speaker = one.speaker;
    return (
      <p key={one.ms} className="mt-3 leading-175">
        {isOther ? <strong>{one.speaker} </strong> : null}
        <span className="text-[0.875rem] text-solid-gray-700">{timecode(one.ms)}</span> {one.text}
      </p>
    );
  });
}

function Ways({ document, path }: { document: TranscriptDocument; path: string }) {
  const t = useT();
  const locale = useLocale();
  const { language, languages } = document;
  const asked = `?language=${language}`;
  const link = "link inline-flex min-h-11 items-center";
  return (
    <div className="no-print mt-3 grid justify-items-start gap-1">
      <p className="flex flex-wrap items-center gap-x-6">
        <Link to={`${path}${asked}`} className={link}>
          {t("archiveCaptions.print.back")}
        </Link>
        <a href={`${path}/transcript.txt${asked}`} className={link}>
          {t("archiveCaptions.print.text")}
        </a>
        <a href={`${path}/transcript.epub${asked}`} className={link}>
          {t("archiveCaptions.print.epub")}
        </a>
      </p>
      {languages.length > 1 ? (
        <p className="flex flex-wrap items-center gap-x-6">
          <span>{t("archiveCaptions.print.others")}</span>
          {languages
            .filter((other) => other !== language)
            .map((other) => (
              <Link key={other} to={`${path}/transcript?language=${other}`} className={link} lang={other}>
                {languageName(other, locale)}
              </Link>
            ))}
        </p>
      ) : null}
      <PrintButton label={t("archiveCaptions.print.paper")} />
    </div>
  );
}
