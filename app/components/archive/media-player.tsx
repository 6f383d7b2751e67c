import { memo, type RefObject, useEffect, useRef } from "react";
import type { RecordTrackView } from "~/domain/archive/record-view";
import { useT } from "~/i18n/translate-context";
import { type PlayerClock, usePlayerClock } from "./player-clock";

export type PlayableFile = { url: string; type: string; isVideo: boolean; width: number | null; height: number | null };

type Props = {
  file: PlayableFile;
  tracks: RecordTrackView[];
  /** What is spoken. */
  language: string;
  posterUrl: string | null;
  title: string;
  /** Stops by itself there; for a section of a record. */
  endMs?: number;
};

/** The browser's own player, which works without scripts, with better controls over it once they are there. */
export function MediaPlayer(props: Props) {
  const t = useT();
  const clock = usePlayerClock();
  const frame = useRef<HTMLDivElement>(null);
  const { title, language, endMs } = props;
  useEffect(() => enhance(frame, () => ({ title, language, t })), [title, language, t]);
  useEffect(() => keepInStep(frame, clock, endMs ?? Number.POSITIVE_INFINITY), [clock, endMs]);
  return (
    <div ref={frame} className="record-player">
      <MediaElement
        key={props.file.url}
        {...props}
        startSecond={Math.floor(clock.startMs / 1000)}
        noPlayer={t("archive.player.download")}
      />
    </div>
  );
}

/** Never rendered again: the controls rearrange what is inside. */
const MediaElement = memo(
  function MediaElement(props: Props & { startSecond: number; noPlayer: string }) {
    const { file, posterUrl, title, tracks, language, startSecond, noPlayer } = props;
    const names = new Intl.DisplayNames(language, { type: "language", fallback: "code" });
    const src = startSecond > 0 ? `${file.url}#t=${startSecond}` : file.url;
    const inside = (
      <>
        {tracks.map((track) => (
          <track
            key={track.language}
            kind={track.language === language ? "captions" : "subtitles"}
            src={track.url}
            srcLang={track.language}
            label={names.of(track.language) ?? track.language}
            default={track.language === language}
          />
        ))}
        <a href={file.url}>{noPlayer}</a>
      </>
    );
    // A picture is enough until somebody turns to the player; a moment by address is looked up at once.
    const preload = file.isVideo && posterUrl && startSecond === 0 ? "none" : "metadata";
    const common = { src, "aria-label": title, controls: true, preload };
    if (!file.isVideo)
      return (
        <audio {...common} className="w-full">
          {inside}
        </audio>
      );
    const { width, height } = file;
    return (
      <video
        {...common}
        {...(width && height ? { width, height } : {})}
        {...(posterUrl ? { poster: posterUrl } : {})}
        playsInline
        className="aspect-video h-auto w-full bg-black"
      >
        {inside}
      </video>
    );
  },
  () => true,
);

type Frame = RefObject<HTMLDivElement | null>;
const mediaIn = (frame: Frame) => frame.current?.querySelector<HTMLMediaElement>("video, audio") ?? null;

const TOUCHES = ["pointerover", "pointerdown", "focusin", "play"];

/**
 * Brings the controls when somebody turns to the player: who only reads does not load them. Until then, and when they
 * cannot come, the browser's own stay.
 */
function enhance(frame: Frame, options: () => Parameters<typeof import("./enhance-player")["enhancePlayer"]>[1]) {
  const { current } = frame;
  let end: (() => void) | null = null;
  const touched = new AbortController();
  const over = new AbortController();
  const load = () => {
    touched.abort();
    const media = mediaIn(frame);
    if (media) media.preload = "metadata";
    void import("./enhance-player").then(({ enhancePlayer }) => {
      if (!over.signal.aborted && media) end = enhancePlayer(media, options());
    }, reportMissing);
  };
  for (const touch of TOUCHES) current?.addEventListener(touch, load, { capture: true, signal: touched.signal });
  return () => {
    touched.abort();
    over.abort();
    end?.();
  };
}

function reportMissing(error: unknown): void {
  console.error(error);
}

/** Media events do not bubble, but they pass through what is above them: so whichever element plays is heard. */
function keepInStep({ current }: Frame, clock: PlayerClock, endMs: number) {
  if (!current) return;
  const frame = { current };
  const first = mediaIn(frame);
  // Another moment by address, on the same page.
  if (first && clock.startMs > 0 && clock.now() === clock.startMs) first.currentTime = clock.startMs / 1000;
  const tell = ({ target }: Event) => {
    if (!(target instanceof HTMLMediaElement)) return;
    const ms = target.currentTime * 1000;
    if (ms >= endMs && !target.paused) target.pause();
    clock.tell(ms, !target.paused && !target.ended);
  };
  const events = ["timeupdate", "play", "pause", "seeked", "ended"];
  for (const event of events) current.addEventListener(event, tell, true);
  const detach = clock.attach((ms) => {
    const media = mediaIn(frame);
    if (!media) return;
    media.currentTime = ms / 1000;
    // Refused when nobody has touched the page yet: it then waits at the moment.
    void media.play().catch(() => undefined);
  });
  return () => {
    detach();
    for (const event of events) current.removeEventListener(event, tell, true);
  };
}
