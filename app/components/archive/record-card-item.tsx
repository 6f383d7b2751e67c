import { Link } from "@remix-run/react";
import { Heading, type HeadingLevel } from "~/components/ui/heading";
import type { RecordCard } from "~/domain/archive/record-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { useLengthText } from "./length-text";
import { shownKind } from "./shown-kind";

const LABEL = "rounded-4 border border-solid-gray-420 px-2 text-[0.875rem] leading-170";
const NAMES_SHOWN = 3;

/** One record of a list: its picture or its kind, then what, when and of whom. */
export function RecordCardItem({ card, level = 3 }: { card: RecordCard; level?: HeadingLevel }) {
  const t = useT();
  const locale = useLocale();
  const length = useLengthText(card.seconds);
  const provided = [
    card.hasCaptions && t("archive.card.captions"),
    card.hasTranscript && t("archive.card.transcript"),
    card.signLanguage && t("archive.card.signLanguage"),
  ].filter((text) => text !== false);
  const series = [
    card.seriesTitle,
    card.seriesNumber !== null && t("archive.card.seriesNumber", { number: card.seriesNumber }),
  ].filter(Boolean);
  return (
    <article className="relative flex h-full flex-col overflow-hidden rounded-12 border border-solid-gray-300 bg-white focus-within:border-blue-900 hover:border-blue-900">
      <Picture card={card} length={length} />
      <div className="flex flex-1 flex-col gap-1 p-4">
        {series.length > 0 && <p className="text-[0.9375rem] leading-150 text-solid-gray-700">{series.join(" ")}</p>}
        <Heading level={level} size={4}>
          <Link to={`/archive/${card.id}`} className="link link-cover font-bold">
            {card.title}
          </Link>
        </Heading>
        <p className="text-[0.9375rem] leading-160">
          {[card.recordedOn && formatDate(card.recordedOn, locale), card.hostName].filter(Boolean).join("　")}
        </p>
        <SpeakerNames names={card.speakers} />
        <p className="mt-auto flex flex-wrap gap-1 pt-1">
          {card.isSample && <span className={`${LABEL} border-dashed`}>{t("archive.sample")}</span>}
          {provided.map((text) => (
            <span key={text} className={LABEL}>
              {text}
            </span>
          ))}
        </p>
      </div>
    </article>
  );
}

function Picture({ card, length }: { card: RecordCard; length: string }) {
  const t = useT();
  return (
    <div className="relative aspect-video bg-blue-50">
      {card.posterUrl ? (
        <img src={card.posterUrl} alt="" loading="lazy" className="size-full object-cover" />
      ) : (
        <KindFigure kind={shownKind(card)} />
      )}
      <span className="absolute right-2 bottom-2 rounded-4 bg-black px-2 text-[0.875rem] text-white">
        {[t(`archive.kind.${shownKind(card)}`), length].filter(Boolean).join(" ")}
      </span>
    </div>
  );
}

/** Play, sound or page: for records without a picture. */
function KindFigure({ kind }: { kind: ReturnType<typeof shownKind> }) {
  const paths = {
    video: "M38 26 68 45 38 64Z",
    audio: "M30 38v14M40 30v30M50 22v46M60 32v26M70 39v12",
    absent: "M38 26 68 45 38 64Z",
    document: "M34 20h22l10 10v40H34ZM42 40h16M42 50h16M42 60h10",
  };
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 90"
      className="absolute inset-0 m-auto h-3/5 text-blue-900"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[kind]} />
    </svg>
  );
}

function SpeakerNames({ names }: { names: string[] }) {
  const t = useT();
  if (names.length === 0) return null;
  const key = names.length > NAMES_SHOWN ? "archive.card.speakersMore" : "archive.card.speakers";
  return <p className="text-[0.9375rem] leading-160">{t(key, { names: names.slice(0, NAMES_SHOWN).join("、") })}</p>;
}
