import { Link } from "@remix-run/react";
import { PageSection } from "~/components/symposium/page-section";
import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";
import { bytesText } from "./bytes-text";
import { CopyButton } from "./copy-button";
import type { RecordPageView } from "./record-page-view";

/** Onto paper, into other readers, into papers, onto other sites. */
export function RecordDownloads({ page }: { page: RecordPageView }) {
  const t = useT();
  const { view, transcript, citations, frameHtml } = page;
  return (
    <PageSection id="downloads" title={t("archive.download.title")}>
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="empty:hidden">
          {transcript && <TranscriptFiles path={view.path} language={transcript.language} />}
          <Files page={page} />
          {frameHtml && (
            <details className="no-print mt-2">
              <summary className="link min-h-11 cursor-pointer py-2">{t("archive.download.embed")}</summary>
              <p className="mt-1">{t("archive.download.embedLead")}</p>
              <pre className="mt-2 whitespace-pre-wrap break-all rounded-8 bg-solid-gray-50 p-3 text-[0.875rem]">
                <code>{frameHtml}</code>
              </pre>
            </details>
          )}
        </div>
        <div>
          <Heading level={3} size={4}>
            {t("archive.download.cite")}
          </Heading>
          <dl>
            {citations.map(({ style, text }) => (
              <div key={style} className="mt-2">
                <dt className="text-[0.9375rem] text-solid-gray-700">{t(`archive.download.citation.${style}`)}</dt>
                <dd className="select-all">{text}</dd>
                <dd className="mt-1">
                  <CopyButton getText={() => text} label={t("archive.download.copyCitation")} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </PageSection>
  );
}

function TranscriptFiles({ path, language }: { path: string; language: string }) {
  const t = useT();
  const asked = `?language=${language}`;
  const files = [
    { href: `${path}/transcript.txt${asked}`, label: t("archive.download.text") },
    { href: `${path}/captions/${language}.vtt`, label: t("archive.download.vtt") },
    { href: `${path}/captions/${language}.srt`, label: t("archive.download.srt") },
    { href: `${path}/transcript.epub${asked}`, label: t("archive.download.epub") },
  ];
  return (
    <>
      <Heading level={3} size={4}>
        {t("archive.download.transcript")}
      </Heading>
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <Link to={`${path}/transcript${asked}`} className="link inline-flex min-h-11 items-center">
            {t("archive.download.html")}
          </Link>
        </li>
        {files.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="link inline-flex min-h-11 items-center">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Files({ page: { view } }: { page: RecordPageView }) {
  const t = useT();
  const { media, audio, slides } = view;
  const files = [
    media.kind === "file" && { href: media.url, label: t("archive.download.media"), bytes: media.bytes },
    audio && { href: audio.url, label: t("archive.download.audio"), bytes: audio.bytes },
    slides && { href: slides.file.url, label: t("archive.download.slides"), bytes: slides.file.bytes },
  ].filter((file) => file !== false && file !== null);
  if (files.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6">
      {files.map(({ href, label, bytes }) => (
        <li key={href}>
          <a href={href} className="link inline-flex min-h-11 items-center">
            {label}（{bytesText(bytes)}）
          </a>
        </li>
      ))}
    </ul>
  );
}
