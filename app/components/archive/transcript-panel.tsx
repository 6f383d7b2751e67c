import { useEffect, useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { Passage } from "~/domain/archive/cue";
import type { TranscriptHits } from "~/domain/archive/find-in-transcript";
import { spokenAt } from "~/domain/archive/in-step";
import { type RecordPageQuery, recordSearch } from "~/domain/archive/record-page-query";
import { secondOf, timecode } from "~/domain/archive/timecode";
import type { TranscriptView } from "~/domain/archive/transcript-view";
import { useLocale, useT } from "~/i18n/translate-context";
import { FindInTranscript } from "./find-in-transcript";
import { PassageItem } from "./passage-item";
import { usePlayed, usePlayerClock } from "./player-clock";
import { ShareBox } from "./share-box";
import { useTranscript } from "./use-transcript";
import "./transcript.css";

type Props = {
  recordId: string;
  transcript: TranscriptView;
  query: RecordPageQuery;
  find: TranscriptHits | null;
  /** Address of the page without parameters. */
  url: string;
  /** Named in quotes: the symposium, else the record. */
  source: string;
  /** false: nothing here plays it; the lines are only read. */
  canPlay: boolean;
};

/** What is said, beside what is played: the spoken line is marked and kept in sight as long as somebody wants it. */
export function TranscriptPanel(props: Props) {
  const { recordId, query, find, url, source, canPlay } = props;
  const t = useT();
  const isHydrated = useHydrated();
  const { shown, isFollowing, setFollowing, turnTo } = useTranscript(recordId, props.transcript);
  const spoken = usePlayed((ms) => (ms > 0 ? (spokenAt(shown.passages, ms)?.cue.id ?? null) : null));
  const pane = useRef<HTMLDivElement>(null);
  const [shared, setShared] = useState<Passage | null>(
    () => shown.passages.find(({ id }) => id === query.share) ?? null,
  );
  useEffect(() => {
    if (isFollowing && spoken) bringIntoSight(pane.current, spoken);
  }, [isFollowing, spoken]);
  const stop = () => setFollowing(false);
  return (
    <section aria-labelledby="transcript" className="transcript">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Heading level={2} size={3} id="transcript">
          {t("archive.transcript.title")}
        </Heading>
        <Languages transcript={shown} query={query} />
      </div>
      <FindInTranscript recordId={recordId} language={shown.language} query={query} first={find} />
      {isHydrated && canPlay && (
        <Button
          look="outline"
          className="no-print mt-2"
          aria-pressed={isFollowing}
          onClick={() => setFollowing(!isFollowing)}
        >
          {t(isFollowing ? "archive.transcript.stop" : "archive.transcript.follow")}
        </Button>
      )}
      <ShareBox passage={shared} url={url} source={source} onClose={() => setShared(null)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the links inside; this only listens. */}
      <div ref={pane} className="transcript-pane" onWheel={stop} onTouchMove={stop} onKeyDown={moveBetweenLines}>
        <ol lang={shown.language}>
          {shown.passages.map((passage) => (
            <PassageItem
              key={passage.id}
              passage={passage}
              language={shown.language}
              query={query}
              canPlay={canPlay}
              spoken={passage.cues.some(({ id }) => id === spoken) ? spoken : null}
              onShare={setShared}
            />
          ))}
        </ol>
      </div>
      <Parts transcript={shown} query={query} onTurn={turnTo} onLeave={stop} />
    </section>
  );
}

function bringIntoSight(pane: HTMLElement | null, cueId: string): void {
  const line = pane?.querySelector<HTMLElement>(`[data-cue="${CSS.escape(cueId)}"]`);
  if (!pane || !line) return;
  const top = line.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  pane.scrollTo({ top: top - pane.clientHeight / 3 });
}

/** Up and down go from line to line; Enter on a line is a click on its link. */
function moveBetweenLines(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const present = document.activeElement;
  if (!step || !(present instanceof HTMLElement) || present.dataset.ms === undefined) return;
  const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-ms]")];
  const next = lines[lines.indexOf(present) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function Languages({ transcript, query }: { transcript: TranscriptView; query: RecordPageQuery }) {
  const t = useT();
  const names = new Intl.DisplayNames(useLocale(), { type: "language", fallback: "code" });
  const clock = usePlayerClock();
  const { languages, language: present } = transcript;
  if (languages.length < 2) return null;
  return (
    <nav aria-label={t("archive.transcript.languages")} className="no-print">
      <ul className="flex flex-wrap gap-x-4">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={recordSearch(query, { language, part: null, share: null })}
              aria-current={language === present ? "true" : undefined}
              onClick={(event) => {
                const second = secondOf(clock.now()) || null;
                event.currentTarget.href = recordSearch(query, { language, t: second, part: null, share: null });
              }}
              className={
                language === present
                  ? "inline-flex min-h-11 items-center font-bold"
                  : "link inline-flex min-h-11 items-center"
              }
            >
              {names.of(language) ?? language}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type PartsProps = {
  transcript: TranscriptView;
  query: RecordPageQuery;
  onTurn: (part: number) => void;
  /** Reading elsewhere than where it plays. */
  onLeave: () => void;
};

function Parts({ transcript, query, onTurn, onLeave }: PartsProps) {
  const t = useT();
  if (transcript.parts.length < 2) return null;
  return (
    <nav aria-label={t("archive.transcript.parts")} className="no-print mt-2">
      <ul className="flex flex-wrap gap-x-1">
        {transcript.parts.map(({ number, fromMs, toMs }) => (
          <li key={number}>
            <a
              href={recordSearch(query, { part: number, t: null, find: "", share: null })}
              aria-current={number === transcript.part ? "page" : undefined}
              className={`inline-flex min-h-11 items-center px-2 text-[0.9375rem] tabular-nums ${number === transcript.part ? "font-bold" : "link"}`}
              onClick={(event) => {
                event.preventDefault();
                onLeave();
                onTurn(number);
              }}
            >
              {timecode(fromMs)}〜{timecode(toMs)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
