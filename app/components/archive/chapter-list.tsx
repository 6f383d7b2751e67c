import { classNames } from "~/components/ui/class-names";
import { chapterAt } from "~/domain/archive/in-step";
import { momentSearch, type RecordPageQuery } from "~/domain/archive/record-page-query";
import type { RecordView } from "~/domain/archive/record-view";
import { secondOf, timecode } from "~/domain/archive/timecode";
import { MomentLink } from "./moment-link";
import { usePlayed } from "./player-clock";

/** The chapters with their times; the one being played is marked. `canJump` false: nothing here plays them. */
export function ChapterList(props: { chapters: RecordView["chapters"]; query: RecordPageQuery; canJump: boolean }) {
  const { chapters, query, canJump } = props;
  const present = usePlayed((ms) => (ms > 0 ? (chapterAt(chapters, ms)?.id ?? null) : null));
  const row = "flex min-h-11 items-baseline gap-4 border-b border-solid-gray-200 px-2 py-2";
  return (
    <ol>
      {chapters.map(({ id, ms, title }) => {
        const inside = (
          <>
            <span className="shrink-0 tabular-nums">{timecode(ms)}</span>
            <span className="min-w-0">{title}</span>
          </>
        );
        const isCurrent = id === present;
        return (
          <li key={id}>
            {canJump ? (
              <MomentLink
                ms={ms}
                href={momentSearch(query, secondOf(ms))}
                isCurrent={isCurrent}
                className={classNames(row, "link", isCurrent && "border-l-4 border-l-blue-900 bg-blue-50 font-bold")}
              >
                {inside}
              </MomentLink>
            ) : (
              <span className={row}>{inside}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
