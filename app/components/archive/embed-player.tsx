import { useEffect, useState } from "react";
import { buttonClass } from "~/components/ui/button";
import { ExternalLink } from "~/components/ui/external-link";
import { embedAddress, watchAddress } from "~/domain/archive/embed-address";
import type { RecordMediaView } from "~/domain/archive/record-view";
import { useT } from "~/i18n/translate-context";
import { usePlayerClock } from "./player-clock";

type Props = {
  media: Extract<RecordMediaView, { kind: "embed" }>;
  title: string;
  posterUrl: string | null;
  /** It was asked for by address: without scripts the click is a link. */
  isLoaded: boolean;
  loadHref: string;
  /** Where a stretch ends; null = with the video. */
  endMs?: number | null;
  /** false: this site's settings do not let it be framed. */
  mayFrame: boolean;
};

/** A video of another site. Nothing is loaded from there before a click; going to a moment loads it anew at that second. */
export function EmbedPlayer({ media, title, posterUrl, isLoaded, loadHref, mayFrame, endMs = null }: Props) {
  const t = useT();
  const clock = usePlayerClock();
  const startSecond = Math.floor(clock.startMs / 1000);
  const [wanted, setWanted] = useState({ isLoaded: isLoaded && mayFrame, second: startSecond, times: 0 });
  const site = media.provider === "peertube" ? media.host : t(`archive.embed.${media.provider}`);
  useEffect(
    () =>
      clock.attach((ms) =>
        setWanted((before) => ({ isLoaded: mayFrame, second: Math.floor(ms / 1000), times: before.times + 1 })),
      ),
    [clock, mayFrame],
  );
  const watch = (
    <ExternalLink href={watchAddress(media, wanted.second)}>{t("archive.embed.watchThere", { site })}</ExternalLink>
  );
  if (wanted.isLoaded)
    return (
      <div>
        <iframe
          key={wanted.times}
          src={embedAddress(media, { start: wanted.second, end: endMs === null ? null : Math.ceil(endMs / 1000) })}
          title={title}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          allowFullScreen
          className="aspect-video w-full bg-black"
        />
        <p className="mt-2 text-[0.9375rem] leading-160">
          {t("archive.embed.notInStep")} {watch}
        </p>
      </div>
    );
  return (
    <div className="relative grid min-h-64 place-items-center overflow-hidden rounded-8 border border-solid-gray-420 bg-solid-gray-50 md:aspect-video">
      {posterUrl && <img src={posterUrl} alt="" className="absolute inset-0 size-full object-cover opacity-25" />}
      <div className="relative max-w-[32rem] p-5">
        <p className="font-bold">{t("archive.embed.title", { site })}</p>
        <p className="mt-1 leading-170">{t(mayFrame ? "archive.embed.text" : "archive.embed.notFramed", { site })}</p>
        {mayFrame && (
          <a
            href={loadHref}
            className={buttonClass("solid", "lg", "mt-3")}
            onClick={(event) => {
              event.preventDefault();
              setWanted((before) => ({ ...before, isLoaded: true, second: Math.floor(clock.now() / 1000) }));
            }}
          >
            {t("archive.embed.load", { site })}
          </a>
        )}
        <p className="mt-3">{watch}</p>
      </div>
    </div>
  );
}
