import { useMemo } from "react";
import { EmbedPlayer } from "~/components/archive/embed-player";
import { MediaPlayer } from "~/components/archive/media-player";
import { PlayerClock, PlayerClockContext } from "~/components/archive/player-clock";
import type { RecordView } from "~/domain/archive/record-view";
import type { WatchView } from "~/domain/training/plan-view";
import { useT } from "~/i18n/translate-context";
import { spanText } from "./span-text";

type RunWatchProps = {
  watch: WatchView;
  view: RecordView | null;
  mayFrame: boolean;
  isLoaded: boolean;
  loadHref: string;
};

/** The stretch of the record that is watched, played here. */
export function RunWatch({ watch, view, mayFrame, isLoaded, loadHref }: RunWatchProps) {
  const t = useT();
  const startMs = watch.fromMs ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another record has a clock of its own.
  const clock = useMemo(() => new PlayerClock(startMs), [view?.id, startMs]);
  if (!watch.record || !watch.path || !view) return <p>{t("training.page.watchGone")}</p>;
  const span = spanText(t, watch);
  const common = { title: view.title, posterUrl: view.posterUrl };
  const file = playedFile(view);
  return (
    <PlayerClockContext.Provider value={clock}>
      <div className="run-watch">
        <p>
          {view.title}
          {span ? `　${span}` : ""}
        </p>
        {file ? (
          <MediaPlayer
            key={`${file.url} ${startMs}`}
            {...common}
            file={file}
            tracks={view.tracks}
            language={view.language}
            {...(watch.toMs === null ? {} : { endMs: watch.toMs })}
          />
        ) : view.media.kind === "embed" ? (
          <EmbedPlayer
            key={view.media.videoId}
            {...common}
            {...{ media: view.media, isLoaded, loadHref, mayFrame, endMs: watch.toMs }}
          />
        ) : (
          <p>{t("training.page.watchNoMedia")}</p>
        )}
        <p>
          <a href={watch.path} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">
            {t("training.run.openRecord")}
          </a>
        </p>
      </div>
    </PlayerClockContext.Provider>
  );
}

/** The audio when there is nothing else. */
function playedFile({ media, audio }: RecordView) {
  if (media.kind === "file") return media;
  return media.kind === "none" && audio ? { ...audio, isVideo: false, width: null, height: null } : null;
}
