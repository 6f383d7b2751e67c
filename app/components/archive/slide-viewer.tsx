import { useEffect, useState } from "react";
import { Button, buttonClass } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
import { slideAt } from "~/domain/archive/in-step";
import { type RecordPageQuery, recordSearch } from "~/domain/archive/record-page-query";
import type { RecordView } from "~/domain/archive/record-view";
import { useT } from "~/i18n/translate-context";
import { usePlayed } from "./player-clock";

type Props = {
  slides: NonNullable<RecordView["slides"]>;
  query: RecordPageQuery;
  /** What stands on each page, from the first. */
  texts: string[];
};

/** The slides page by page: with the video when their times are known, else turned by hand. */
export function SlideViewer({ slides, query, texts }: Props) {
  const t = useT();
  const isHydrated = useHydrated();
  const { pageCount, times, pageUrlTemplate, file } = slides;
  const [turned, setTurned] = useState(query.slide);
  useEffect(() => setTurned(query.slide), [query.slide]);
  const played = usePlayed((ms) => slideAt(times, ms));
  const page = Math.min(Math.max(1, turned ?? played), pageCount);
  const urlOf = (number: number) => pageUrlTemplate.replace("PAGE", String(number));
  const label = t("archive.slides.page", { page, count: pageCount });
  return (
    <figure aria-label={t("archive.slides.title")}>
      <img
        src={urlOf(page)}
        alt={texts[page - 1]?.trim() || label}
        className="w-full border border-solid-gray-300 bg-white"
      />
      <figcaption className="no-print mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Turn to={page - 1} isThere={page > 1} label={t("archive.slides.previous")} query={query} onTurn={setTurned} />
        <span aria-live="polite" className="tabular-nums">
          {label}
        </span>
        <Turn
          to={page + 1}
          isThere={page < pageCount}
          label={t("archive.slides.next")}
          query={query}
          onTurn={setTurned}
        />
        {isHydrated && times.length > 0 && turned !== null && (
          <Button look="outline" onClick={() => setTurned(null)}>
            {t("archive.slides.follow")}
          </Button>
        )}
        <a href={file.url} className="link inline-flex min-h-11 items-center">
          {t("archive.slides.file")}
        </a>
      </figcaption>
    </figure>
  );
}

type TurnProps = {
  to: number;
  isThere: boolean;
  label: string;
  query: RecordPageQuery;
  onTurn: (page: number) => void;
};

function Turn({ to, isThere, label, query, onTurn }: TurnProps) {
  if (!isThere) return null;
  return (
    <a
      href={recordSearch(query, { slide: to })}
      className={buttonClass("outline")}
      onClick={(event) => {
        event.preventDefault();
        onTurn(to);
      }}
    >
      {label}
    </a>
  );
}
