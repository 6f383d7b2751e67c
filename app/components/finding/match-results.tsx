import { Form } from "@remix-run/react";
import { Button, LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { aspectsFrom, MATCH_GROUPS, type MatchGroup } from "~/domain/connection/match";
import { MATCHES_PER_PAGE, type MatchPage } from "~/domain/search/match-page";
import { matchPath, widerWalk } from "~/domain/search/match-query";
import { useT } from "~/i18n/translate-context";
import { MatchItem } from "./match-item";

/** What was found, in its groups, with the rule of the order; and what to do when nothing suits. */
export function MatchResults({ page }: { page: MatchPage }) {
  const t = useT();
  const found = foundOf(page);
  const pageCount = Math.ceil(found / MATCHES_PER_PAGE);
  return (
    <section aria-labelledby="match-results">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Heading level={2} id="match-results">
          {t("finding.result.title")}
        </Heading>
        <p role="status" className="font-bold" data-match-count={found}>
          {page.total > found
            ? t("finding.result.countOf", { count: found, total: page.total })
            : t("finding.result.count", { count: found })}
        </p>
      </div>
      {found > 0 ? <OrderNote page={page} /> : <Nothing page={page} />}
      {MATCH_GROUPS.map((group) => (
        <Group key={group} group={group} page={page} />
      ))}
      <Pagination
        page={page.query.page}
        pageCount={pageCount}
        hrefOf={(number) => matchPath(page.alias.id, { ...page.query, page: number })}
        label={t("finding.result.pages")}
      />
      <GapForm page={page} />
    </section>
  );
}

function foundOf({ counts }: MatchPage): number {
  return MATCH_GROUPS.reduce((sum, group) => sum + counts[group], 0);
}

function Group({ group, page }: { group: MatchGroup; page: MatchPage }) {
  const t = useT();
  const matches = page.matches.filter((match) => match.group === group);
  if (matches.length === 0) return null;
  const title = t(`finding.result.${group}`, { count: page.counts[group] });
  const here = matchPath(page.alias.id, page.query);
  return (
    <section aria-labelledby={`match-${group}`} className="mt-6">
      <Heading level={3} id={`match-${group}`}>
        {isContinued(group, page) ? t("finding.result.continued", { group: title }) : title}
      </Heading>
      {group === "caution" ? <p className="text-[1rem]">{t("finding.result.cautionLead")}</p> : null}
      <ol className="mt-3 grid grid-cols-1 gap-3">
        {matches.map((match) => (
          <MatchItem key={match.card.id} match={match} aliasId={page.alias.id} here={here} />
        ))}
      </ol>
    </section>
  );
}

/** Whether a group began on a page before this one. */
function isContinued(group: MatchGroup, { counts, query }: MatchPage): boolean {
  const before = MATCH_GROUPS.slice(0, MATCH_GROUPS.indexOf(group)).reduce((sum, one) => sum + counts[one], 0);
  return before < (query.page - 1) * MATCHES_PER_PAGE;
}

function OrderNote({ page: { query } }: { page: MatchPage }) {
  const t = useT();
  const aspects = aspectsFrom(query.first)
    .map((aspect) => t(`finding.result.aspects.${aspect}`))
    .join(" → ");
  return (
    <details className="mt-1 text-[1rem]">
      <summary className="w-fit min-h-11 content-center font-bold text-blue-900">{t("finding.result.order")}</summary>
      <p className="max-w-[42rem]">{t("finding.result.orderText", { aspects })}</p>
      <p className="mt-2 max-w-[42rem]">{t("finding.result.walkRule")}</p>
    </details>
  );
}

function Nothing({ page: { alias, query } }: { page: MatchPage }) {
  const t = useT();
  const wider = widerWalk(query.walk);
  return (
    <div className="mt-4">
      <EmptyState
        title={t("finding.result.none")}
        action={
          <>
            {wider ? (
              <LinkButton to={matchPath(alias.id, { ...query, walk: wider, page: 1 })}>
                {t("finding.result.widen", { walk: t(`finding.form.walks.${wider}`) })}
              </LinkButton>
            ) : null}
            <LinkButton
              look="outline"
              to={matchPath(alias.id, { ...query, text: "", kinds: [], openOn: null, part: null, page: 1 })}
            >
              {t("finding.result.reset")}
            </LinkButton>
          </>
        }
      >
        {t("finding.result.noneText")}
      </EmptyState>
    </div>
  );
}

/** 空白: told as a number only, by the one who looked. */
function GapForm({ page: { alias, query } }: { page: MatchPage }) {
  const t = useT();
  return (
    <section
      aria-labelledby="match-gap"
      className="no-print mt-10 rounded-12 border border-solid-gray-300 bg-solid-gray-50 p-4 md:p-6"
    >
      <Heading level={3} id="match-gap">
        {t("finding.gap.title")}
      </Heading>
      <p className="mt-1 max-w-[42rem] text-[1rem]">{t("finding.gap.text")}</p>
      <Form method="post" action={matchPath(alias.id, query)} className="mt-3">
        <Button type="submit" name="intent" value="gap" look="outline">
          {t("finding.gap.submit")}
        </Button>
      </Form>
    </section>
  );
}
