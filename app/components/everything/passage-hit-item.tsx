import { Link } from "@remix-run/react";
import { MarkedText } from "~/components/listing/marked-text";
import { timecode } from "~/domain/archive/timecode";
import type { PassageHit } from "~/domain/search/everything-page";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { SampleLabel } from "./sample-label";

/** Something said: who said it when and in which record, and what was said around it. The link opens it at the second. */
export function PassageHitItem({ hit, headingLevel = 2 }: { hit: PassageHit; headingLevel?: 2 | 3 }) {
  const t = useT();
  const locale = useLocale();
  const Heading = `h${headingLevel}` as const;
  const date = hit.recordedOn ? formatDate(hit.recordedOn, locale) : "";
  return (
    <article className="relative border-b border-solid-gray-300 py-5 focus-within:bg-blue-50 hover:bg-blue-50">
      <Heading className="text-[1.0625rem] leading-150 font-bold">
        <Link to={hit.path} className="link after:absolute after:inset-0">
          {t("everything.passage.from", { time: timecode(hit.startMs) })}
        </Link>
        <span className="ml-3">{hit.speaker || t("everything.passage.unknownSpeaker")}</span>
      </Heading>
      <p className="mt-1 text-[0.9375rem] leading-160 text-solid-gray-800">
        {[hit.recordTitle, date, hit.hostName].filter(Boolean).join(" / ")}
        {hit.isSample ? <SampleLabel /> : null}
      </p>
      <Around text={hit.before} label={t("everything.passage.before")} />
      <p lang={hit.language} className="mt-1 border-l-4 border-blue-900 pl-3 leading-170">
        <MarkedText text={hit.text} spans={hit.matches} />
      </p>
      <Around text={hit.after} label={t("everything.passage.after")} />
    </article>
  );
}

function Around({ text, label }: { text: string; label: string }) {
  if (text === "") return null;
  return (
    <p className="mt-1 pl-4 text-[0.9375rem] leading-160 text-solid-gray-700">
      <span className="sr-only">{label}: </span>
      {text}
    </p>
  );
}
