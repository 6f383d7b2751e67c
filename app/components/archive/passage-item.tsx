import { Fragment, memo } from "react";
import { classNames } from "~/components/ui/class-names";
import type { Passage } from "~/domain/archive/cue";
import { flowingText } from "~/domain/archive/passage-text";
import { momentSearch, type RecordPageQuery, recordSearch } from "~/domain/archive/record-page-query";
import { secondOf, timecode } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";
import { MomentLink } from "./moment-link";

type Props = {
  passage: Passage;
  language: string;
  query: RecordPageQuery;
  canPlay: boolean;
  /** Id of its line that is spoken now. */
  spoken: string | null;
  onShare: (passage: Passage) => void;
};

/** Written without spaces between words. */
const UNSPACED = /^(?:ja|zh|th|lo|km|my)\b/i;

/** What one speaker says in one breath: who, when, and the lines, each a door to its moment. */
export const PassageItem = memo(function PassageItem(props: Props) {
  const { passage, language, query, canPlay, spoken, onShare } = props;
  const t = useT();
  const { id, speaker, startMs, cues, isParagraph } = passage;
  const time = timecode(startMs);
  const hrefOf = (ms: number) => `${momentSearch(query, secondOf(ms))}#${id}`;
  const gap = UNSPACED.test(language) ? "" : " ";
  return (
    <li id={id} className={classNames("passage", isParagraph && "is-paragraph")}>
      <p className="passage-head">
        {speaker && <strong className="passage-speaker">{speaker}</strong>}
        {canPlay ? (
          <MomentLink ms={startMs} href={hrefOf(startMs)} className="passage-time">
            {time}
          </MomentLink>
        ) : (
          <span className="passage-time">{time}</span>
        )}
        <a
          href={`${recordSearch(query, { share: id, t: secondOf(startMs), part: null, find: "" })}#share`}
          className="passage-share no-print"
          aria-label={t("archive.share.openAt", { time })}
          onClick={(event) => {
            event.preventDefault();
            onShare(passage);
          }}
        >
          {t("archive.share.open")}
        </a>
      </p>
      <p className="passage-text">
        {cues.map((cue) => {
          const isSpoken = cue.id === spoken;
          return (
            <Fragment key={cue.id}>
              {canPlay ? (
                <span data-cue={cue.id} className={isSpoken ? "is-spoken" : undefined}>
                  <MomentLink ms={cue.startMs} href={hrefOf(cue.startMs)} className="line" isCurrent={isSpoken} isQuiet>
                    {flowingText([cue.text])}
                  </MomentLink>
                </span>
              ) : (
                flowingText([cue.text])
              )}
              {gap}
            </Fragment>
          );
        })}
      </p>
    </li>
  );
});
