import type { RefObject } from "react";
import { Heading } from "~/components/ui/heading";
import type { DeskCue, DeskCues } from "~/domain/archive/desk-cues";
import { timecode } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";

type CuePlayerProps = {
  media: DeskCues["media"];
  player: RefObject<HTMLMediaElement | null>;
  /** Where to begin without scripts, in milliseconds. */
  startMs: number | null;
  /** What is said at the played second, on this page. */
  now: DeskCue | null;
};

/** The browser's own player, with what is said at its second under it. */
export function CuePlayer({ media, player, startMs, now }: CuePlayerProps) {
  const t = useT();
  if (!media) return <p className="text-solid-gray-700">{t("archiveCaptions.player.none")}</p>;
  const src = startMs === null ? media.url : `${media.url}#t=${startMs / 1000}`;
  return (
    <section aria-labelledby="player-title" id="player" className="grid gap-3">
      <Heading level={2} size={4} id="player-title">
        {t("archiveCaptions.player.title")}
      </Heading>
      {media.isVideo ? (
        // biome-ignore lint/a11y/useMediaCaption: the captions are what is being written beside it
        <video
          ref={player as RefObject<HTMLVideoElement>}
          src={src}
          controls
          preload="metadata"
          playsInline
          aria-label={t("archiveCaptions.player.label")}
          className="aspect-video w-full rounded-8 bg-black"
        />
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: the captions are what is being written beside it
        <audio
          ref={player as RefObject<HTMLAudioElement>}
          src={src}
          controls
          preload="metadata"
          aria-label={t("archiveCaptions.player.labelAudio")}
          className="w-full"
        />
      )}
      {now ? (
        <div className="rounded-8 bg-solid-gray-50 p-3">
          <p className="text-[0.875rem] text-solid-gray-700">{t("archiveCaptions.player.now")}</p>
          <p className="break-words whitespace-pre-line">{now.text}</p>
          <p>
            <a href={`#${now.id}`} className="link inline-flex min-h-11 items-center">
              {t("archiveCaptions.player.follow")}（{timecode(now.startMs)}）
            </a>
          </p>
        </div>
      ) : null}
    </section>
  );
}
