import { Link } from "@remix-run/react";
import { MarkedText } from "~/components/listing/marked-text";
import { timecode } from "~/domain/archive/timecode";
import type { RecordHit } from "~/domain/search/everything-page";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { SampleLabel } from "./sample-label";

/** A record of the archive: what, when, by whom, and what comes with it. */
export function RecordHitItem({ hit: { card, path, summary, matches } }: { hit: RecordHit }) {
  const t = useT();
  const locale = useLocale();
  const length = card.seconds === null ? "" : t("everything.record.length", { time: timecode(card.seconds * 1000) });
  const facts = [
    card.recordedOn ? formatDate(card.recordedOn, locale) : "",
    card.kind === "document" ? t("everything.record.noMedia") : length,
    card.hasCaptions ? t("everything.record.captions") : "",
    card.hasTranscript ? t("everything.record.transcript") : "",
    card.signLanguage ? t("everything.record.signLanguage") : "",
  ];
  return (
    <article className="relative border-b border-solid-gray-300 py-5 focus-within:bg-blue-50 hover:bg-blue-50">
      <h3 className="text-[1.125rem] leading-150 font-bold">
        <Link to={path} className="link after:absolute after:inset-0">
          <MarkedText text={card.title} spans={matches.name} />
        </Link>
        {card.isSample ? <SampleLabel /> : null}
      </h3>
      <p className="mt-1 text-[0.9375rem] leading-160 text-solid-gray-800">{facts.filter(Boolean).join(" / ")}</p>
      <p className="text-[0.9375rem] leading-160 text-solid-gray-800">
        {[card.speakers.join("、"), card.symposiumTitle ?? card.seriesTitle ?? "", card.hostName]
          .filter(Boolean)
          .join(" / ")}
      </p>
      {summary ? (
        <p className="mt-1 line-clamp-3 leading-170">
          <MarkedText text={summary} spans={matches.summary} />
        </p>
      ) : null}
    </article>
  );
}
