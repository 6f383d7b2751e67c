import { Form, Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import { TextField } from "~/components/ui/text-field";
import type { DeskCues } from "~/domain/archive/desk-cues";
import { useT } from "~/i18n/translate-context";
import { listSearch } from "~/shared/pages";
import type { CuesAnswer } from "./answer";
import { BrokenList } from "./broken-list";
import { AddCueForm, SpeakerForm } from "./cue-forms";
import { CuePage } from "./cue-page";

type CuesPageBodyProps = {
  root: string;
  language: string;
  /** Of the language. */
  name: string;
  view: DeskCues;
  search: string;
  startMs: number | null;
  done: "imported" | "saved" | "unchanged" | "added" | "deleted" | "mended" | "thrownAway" | "speaker" | null;
  answer: CuesAnswer | null;
};

const NAMES_ID = "speaker-names";

/** One language of a record: what is to be mended, its cues page by page, and the names in it. */
export function CuesPageBody(props: CuesPageBodyProps) {
  const t = useT();
  const { root, language, name, view, search, startMs, done, answer } = props;
  const list = `${root}/${view.recordId}/captions`;
  const here = `${list}/${language}`;
  const count = view.track?.cueCount ?? 0;
  const hrefOf = (page: number) => `${here}${listSearch({ search }, page)}`;
  const hrefAt = (ms: number) => `${here}${listSearch({ search, at: String(ms) }, view.page)}`;
  return (
    <div className="grid gap-10">
      <div>
        <PageTitle
          kana={view.title}
          title={t("archiveCaptions.cues.title", { language: name })}
          lead={view.track ? t("archiveCaptions.cues.lead", { count }) : t("archiveCaptions.none")}
        />
        {done && !answer ? (
          <Notice
            kind={done === "unchanged" ? "info" : "success"}
            isLive
            title={t(`archiveCaptions.done.${done}`, { count })}
          />
        ) : null}
      </div>
      <datalist id={NAMES_ID}>
        {view.speakers.map((speaker) => (
          <option key={speaker.name} value={speaker.name} />
        ))}
      </datalist>
      <BrokenList view={view} answer={answer} namesId={NAMES_ID} />
      {count > 0 ? (
        <div className="grid gap-4">
          <SearchForm here={here} search={search} total={view.total} />
          {view.cues.length > 0 || answer?.form === "page" ? (
            <CuePage view={view} answer={answer} hrefAt={hrefAt} startMs={startMs} namesId={NAMES_ID} />
          ) : null}
          <Pagination
            page={view.page}
            pageCount={view.pageCount}
            hrefOf={hrefOf}
            label={t("archiveCaptions.cues.page", { page: view.page })}
          />
        </div>
      ) : null}
      <AddCueForm view={view} answer={answer} namesId={NAMES_ID} />
      <SpeakerForm view={view} answer={answer} />
      <p>
        <Link to={list} className="link inline-flex min-h-11 items-center">
          {t("archiveCaptions.backToList")}
        </Link>
      </p>
    </div>
  );
}

function SearchForm({ here, search, total }: { here: string; search: string; total: number }) {
  const t = useT();
  return (
    <search>
      <Form action={here} className="flex flex-wrap items-end gap-3">
        <TextField
          id="search"
          name="search"
          type="search"
          label={t("archiveCaptions.cues.search")}
          defaultValue={search}
          className="min-w-0 grow sm:grow-0 sm:basis-80"
        />
        <Button type="submit" look="outline">
          {t("archiveCaptions.cues.find")}
        </Button>
      </Form>
      {search ? (
        <p className="mt-2 flex flex-wrap items-center gap-x-4">
          <span>
            {total === 0
              ? t("archiveCaptions.cues.notFound")
              : t("archiveCaptions.cues.found", { search, count: total })}
          </span>
          <Link to={here} className="link inline-flex min-h-11 items-center">
            {t("archiveCaptions.cues.all")}
          </Link>
        </p>
      ) : null}
    </search>
  );
}
