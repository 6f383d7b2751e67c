import { Notice } from "~/components/ui/notice";
import { type RecordPageQuery, recordSearch } from "~/domain/archive/record-page-query";
import type { RecordView } from "~/domain/archive/record-view";
import { secondOf } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";
import { bytesText } from "./bytes-text";
import { CopyButton } from "./copy-button";
import { EmbedPlayer } from "./embed-player";
import { MediaPlayer, type PlayableFile } from "./media-player";
import { usePlayerClock } from "./player-clock";
import type { RecordPageView } from "./record-page-view";
import { WatchProgress } from "./watch-progress";

/** What is played, with where it was left off. */
export function RecordStage({ page }: { page: RecordPageView }) {
  const t = useT();
  const clock = usePlayerClock();
  const { view, query, mayFrame, keptProgress } = page;
  return (
    <div className="record-screen">
      <RecordScreen
        view={view}
        query={query}
        mayFrame={mayFrame}
        captions={page.transcript?.language ?? view.language}
      />
      {playedFile(view, query) && (
        <p className="no-print mt-2 flex flex-wrap items-center gap-3">
          <CopyButton getText={() => `${page.url}?t=${secondOf(clock.now())}`} label={t("archive.share.here")} />
          <WatchProgress recordId={view.id} seconds={view.seconds} kept={keptProgress} />
        </p>
      )}
    </div>
  );
}

type Props = {
  view: RecordView;
  query: RecordPageQuery;
  mayFrame: boolean;
  /** Language of the captions that are shown first. */
  captions: string;
};

/** The video, the audio alone, another site's video, or why there is nothing. */
export function RecordScreen({ view, query, mayFrame, captions }: Props) {
  const t = useT();
  const clock = usePlayerClock();
  const { media, audio } = view;
  const file = playedFile(view, query);
  if (!file && media.kind === "embed")
    return (
      <EmbedPlayer
        key={media.videoId}
        media={media}
        title={view.title}
        posterUrl={view.posterUrl}
        isLoaded={query.isLoaded}
        loadHref={recordSearch(query, { isLoaded: true })}
        mayFrame={mayFrame}
      />
    );
  if (!file) return media.kind === "none" ? <NothingToPlay media={media} /> : null;
  const canChoose = media.kind === "file" && media.isVideo && audio !== null;
  return (
    <>
      <MediaPlayer
        key={file.url}
        file={file}
        tracks={view.tracks}
        language={captions}
        posterUrl={view.posterUrl}
        title={view.title}
      />
      {canChoose && (
        <a
          href={recordSearch(query, { isAudio: !query.isAudio })}
          className="link no-print inline-flex min-h-11 items-center"
          onClick={(event) => {
            const second = secondOf(clock.now()) || null;
            event.currentTarget.href = recordSearch(query, { isAudio: !query.isAudio, t: second });
          }}
        >
          {query.isAudio ? t("archive.media.video") : t("archive.media.audioOnly", { size: bytesText(audio.bytes) })}
        </a>
      )}
    </>
  );
}

/** The audio when it is wanted, or when there is nothing else. */
function playedFile({ media, audio }: RecordView, { isAudio }: RecordPageQuery): PlayableFile | null {
  if (audio && (isAudio || media.kind === "none")) return { ...audio, isVideo: false, width: null, height: null };
  return media.kind === "file" ? media : null;
}

function NothingToPlay({ media }: { media: { note: string; isRefused: boolean } }) {
  const t = useT();
  if (media.isRefused) return <Notice title={t("archive.media.refused")}>{t("archive.media.refusedText")}</Notice>;
  // A report has nothing to play, and nobody misses it.
  return media.note ? <Notice title={media.note} /> : null;
}
