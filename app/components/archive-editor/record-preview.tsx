import { Link } from "@remix-run/react";
import { Licence, Speakers } from "~/components/archive/record-facts";
import { RecordHead } from "~/components/archive/record-head";
import { Handouts, Meetings, Publications } from "~/components/archive/record-papers";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { clockText } from "~/domain/archive/clock-in-text";
import type { RecordView } from "~/domain/archive/record-view";
import { useT } from "~/i18n/translate-context";

type PreviewProps = { view: RecordView; summaryHtml: string; back: string };

/** The draft as it would be published, under a banner that says that it is not. The transcript has a page of its own. */
export function RecordPreview({ view, summaryHtml, back }: PreviewProps) {
  const t = useT();
  return (
    <>
      <div className="border-y-4 border-dashed border-yellow-900 bg-yellow-50">
        <p className="page-width flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
          <strong className="rounded-4 bg-yellow-1200 px-2 text-white">{t("archiveDesk.preview.banner")}</strong>
          <span>{t("archiveDesk.preview.bannerText")}</span>
          <Link to={back} className="link inline-flex min-h-11 items-center">
            {t("archiveDesk.preview.toDesk")}
          </Link>
        </p>
      </div>
      <article className="page-width grid gap-10 py-8">
        <div>
          <RecordHead view={view} />
          <Screen view={view} />
        </div>
        {summaryHtml === "" ? null : (
          <div
            className="prose"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: render-markdown.server.ts shows HTML as text
            dangerouslySetInnerHTML={{ __html: summaryHtml }}
          />
        )}
        <Chapters view={view} />
        <p>
          <Link to={`${back}/captions`} className="link inline-flex min-h-11 items-center">
            {t("archiveDesk.preview.captions")}
          </Link>
        </p>
        <Speakers view={view} />
        <Handouts view={view} />
        <Publications view={view} />
        <Meetings view={view} />
        <Licence view={view} />
      </article>
    </>
  );
}

/** What would be played: a file of ours as it is, a video of another site only by its address. */
function Screen({ view }: Pick<PreviewProps, "view">) {
  const t = useT();
  const { media, audio, posterUrl } = view;
  if (media.kind === "embed") {
    return (
      <p>
        <a href={media.watchUrl} className="link inline-flex min-h-11 items-center" rel="noopener noreferrer">
          {media.watchUrl}
        </a>
      </p>
    );
  }
  if (media.kind === "none") {
    const title = media.isRefused ? t("archive.media.refused") : media.note || t("archive.media.none");
    return audio ? <SoundOnly url={audio.url} /> : <Notice title={title} />;
  }
  if (!media.isVideo) return <SoundOnly url={media.url} />;
  return (
    // biome-ignore lint/a11y/useMediaCaption: the captions of a draft are looked at on their own page
    <video
      controls
      preload="metadata"
      poster={posterUrl ?? undefined}
      src={media.url}
      className="w-full max-w-[48rem]"
    />
  );
}

function SoundOnly({ url }: { url: string }) {
  // biome-ignore lint/a11y/useMediaCaption: the captions of a draft are looked at on their own page
  return <audio controls preload="metadata" src={url} className="w-full max-w-[48rem]" />;
}

function Chapters({ view: { chapters } }: Pick<PreviewProps, "view">) {
  const t = useT();
  if (chapters.length === 0) return null;
  return (
    <section aria-labelledby="chapters">
      <Heading level={2} id="chapters">
        {t("archive.page.chapters")}
      </Heading>
      <ol className="mt-2 grid gap-1">
        {chapters.map(({ id, ms, title }) => (
          <li key={id} className="grid grid-cols-[5.5rem_1fr] gap-3">
            <span className="tabular-nums">{clockText(ms)}</span>
            <span>{title}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
