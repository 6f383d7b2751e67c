import { useMemo } from "react";
import { Heading } from "~/components/ui/heading";
import type { RecordPageQuery } from "~/domain/archive/record-page-query";
import type { RecordView } from "~/domain/archive/record-view";
import { useT } from "~/i18n/translate-context";
import { PlayerClock, PlayerClockContext } from "./player-clock";
import { RecordScreen } from "./record-stage";

type Props = { view: RecordView; query: RecordPageQuery; mayFrame: boolean; siteName: string };

/** The player alone, with the door to the page that has the transcript. */
export function FramedRecord({ view, query, mayFrame, siteName }: Props) {
  const t = useT();
  const startMs = (query.t ?? 0) * 1000;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a clock belongs to one record.
  const clock = useMemo(() => new PlayerClock(startMs), [view.id, startMs]);
  return (
    <PlayerClockContext.Provider value={clock}>
      <main className="p-2">
        <RecordScreen view={view} query={query} mayFrame={mayFrame} captions={view.language} />
        <Heading level={1} size={4} className="mt-2">
          {view.title}
        </Heading>
        <p className="text-[0.9375rem] leading-160">
          {view.hostName}{" "}
          <a href={view.path} target="_blank" rel="noopener" className="link inline-flex min-h-11 items-center">
            {t("archive.framed.open", { siteName })}
          </a>
        </p>
      </main>
    </PlayerClockContext.Provider>
  );
}
