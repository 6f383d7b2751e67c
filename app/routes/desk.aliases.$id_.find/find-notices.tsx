import { useSearchParams } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import type { MatchPage } from "~/domain/search/match-page";
import { useT } from "~/i18n/translate-context";

const DONE = ["added", "noted", "limited", "gone"] as const;

/** What the form sent before has done, and what of the address could not be read. */
export function FindNotices({ page }: { page: MatchPage }) {
  const t = useT();
  const said = useSearchParams()[0].get("done");
  const done = DONE.find((one) => one === said);
  const isDone = done === "added" || done === "noted";
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      {done ? <Notice kind={isDone ? "success" : "warning"} isLive title={t(`finding.done.${done}`)} /> : null}
      {page.problems.map(({ parameter, value }) => (
        <Notice key={`${parameter}${value}`} kind="warning">
          {t("finding.dropped", { parameter, value })}
        </Notice>
      ))}
    </div>
  );
}
