import { useMemo } from "react";
import { MarkedHtml } from "~/components/glossary/marked-html";
import { PageSection } from "~/components/symposium/page-section";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Notice } from "~/components/ui/notice";
import { VoicesDoor } from "~/components/voices/voices-door";
import { useT } from "~/i18n/translate-context";
import { ChapterList } from "./chapter-list";
import { PlayerClock, PlayerClockContext } from "./player-clock";
import { Circle, RelatedListings, Terms } from "./record-around";
import { RecordDownloads } from "./record-downloads";
import { Licence, RecordAccess, Speakers } from "./record-facts";
import { RecordHead } from "./record-head";
import type { RecordPageView } from "./record-page-view";
import { Handouts, Meetings, Publications } from "./record-papers";
import { RecordStage } from "./record-stage";
import { SlideViewer } from "./slide-viewer";
import { TranscriptPanel } from "./transcript-panel";
import "./record-page.css";

const CRUMB_LENGTH = 24;

/** The page of a record: what is played, what is said, and what goes with it. */
export function RecordPageBody({ page }: { page: RecordPageView }) {
  const t = useT();
  const { view, query } = page;
  const startMs = (query.t ?? 0) * 1000;
  // Another record, or another moment by address, begins anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a clock belongs to one record.
  const clock = useMemo(() => new PlayerClock(startMs), [view.id, startMs]);
  const crumbs = [
    { label: t("archive.crumb"), to: "/archive" },
    ...(view.series ? [{ label: view.series.title, to: `/archive/series/${view.series.id}` }] : []),
    { label: view.title.length > CRUMB_LENGTH ? `${view.title.slice(0, CRUMB_LENGTH - 1)}…` : view.title },
  ];
  return (
    <PlayerClockContext.Provider value={clock}>
      <div className="page-width pt-3 pb-8">
        <Breadcrumbs items={crumbs} />
        <article>
          {view.isSample && (
            <Notice kind="warning" className="mb-4">
              {t("archive.sampleNotice")}
            </Notice>
          )}
          <RecordHead view={view} />
          <Stage page={page} />
          <div className="mt-12 grid gap-12">
            <Summary page={page} />
            <div className="grid items-start gap-12 lg:grid-cols-2">
              <Speakers view={view} />
              <RecordAccess view={view} transcript={page.transcript} />
            </div>
            <Terms terms={page.terms} />
            <Circle cards={page.circle} />
            <RelatedListings page={page} />
            <Handouts view={view} />
            <Publications view={view} />
            <Meetings view={view} />
            <RecordDownloads page={page} />
            <Licence view={view} />
            <VoicesDoor path={view.path} revision={view.revision} door={page.voices} />
          </div>
        </article>
      </div>
    </PlayerClockContext.Provider>
  );
}

/** What is played on the left, what is said on the right; on a phone one after the other. */
function Stage({ page }: { page: RecordPageView }) {
  const t = useT();
  const { view, query, transcript } = page;
  const canPlay = view.media.kind !== "none" || view.audio !== null;
  return (
    <div className={transcript ? "record-stage has-transcript" : "record-stage"}>
      <div className="min-w-0">
        <RecordStage page={page} />
        {view.slides && view.slides.pageCount > 0 && (
          <div className="mt-6">
            <SlideViewer slides={view.slides} query={query} texts={page.slideTexts} />
          </div>
        )}
        {view.chapters.length > 0 && (
          <div className="mt-8">
            <PageSection id="chapters" title={t("archive.page.chapters")}>
              <ChapterList chapters={view.chapters} query={query} canJump={canPlay} />
            </PageSection>
          </div>
        )}
      </div>
      {transcript && (
        <TranscriptPanel
          key={`${view.id} ${transcript.language}`}
          recordId={view.id}
          transcript={transcript}
          query={query}
          find={page.find}
          url={page.url}
          source={view.symposium?.title || view.title}
          canPlay={canPlay}
        />
      )}
    </div>
  );
}

function Summary({ page }: { page: RecordPageView }) {
  const t = useT();
  if (!page.summaryHtml) return null;
  return (
    <PageSection id="summary" title={t("archive.page.summary")}>
      <MarkedHtml html={page.summaryHtml} />
    </PageSection>
  );
}
