import { Link } from "@remix-run/react";
import { MarkedText } from "~/components/listing/marked-text";
import { timecode } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";

/** Where a word was spoken; what the search of passages gives. */
export type TermMention = {
  id: string;
  path: string;
  recordTitle: string;
  hostName: string;
  speaker: string;
  startMs: number;
  language: string;
  text: string;
  matches: [start: number, end: number][];
  isSample: boolean;
};

export function TermMentions({ mentions }: { mentions: TermMention[] }) {
  const t = useT();
  return (
    <ul className="grid gap-4">
      {mentions.map((mention) => (
        <li key={mention.id} className="relative max-w-[42rem] rounded-8 border border-solid-gray-300 p-4">
          <p className="text-[0.9375rem] text-solid-gray-700">
            {[mention.speaker, t("glossary.term.mentionAt", { time: timecode(mention.startMs) })]
              .filter(Boolean)
              .join("　")}
          </p>
          <p lang={mention.language}>
            <MarkedText text={mention.text} spans={mention.matches} />
          </p>
          <p className="flex flex-wrap items-center gap-x-3">
            <Link to={mention.path} className="link link-cover inline-flex min-h-11 items-center">
              {mention.recordTitle}
            </Link>
            <span className="text-[0.9375rem] text-solid-gray-700">
              {mention.isSample ? t("common.ui.sample") : mention.hostName}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
