import { Link } from "@remix-run/react";
import { AliasRing } from "~/components/circle/alias-ring";
import { ConceptFigure } from "~/components/concept-figure/concept-figure";
import { ConnectionGroups } from "~/components/connection/connection-groups";
import { DeskDone } from "~/components/connection/desk-done";
import { HistoryPart } from "~/components/connection/history-part";
import { PersonHead } from "~/components/connection/person-head";
import { RecordErrors } from "~/components/connection/record-errors";
import { WholeRecord } from "~/components/connection/whole-record";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { Heading } from "~/components/ui/heading";
import type { ConceptSeries } from "~/domain/connection/concept-series";
import type { AliasView } from "~/domain/connection/connection-view";
import type { LookInProposals } from "~/domain/connection/propose-look-in";
import type { RecordAnswer } from "~/domain/connection/record-answer";
import type { AliasRingView } from "~/domain/search/alias-ring";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

export type AliasPageView = {
  alias: AliasView;
  today: string;
  openedId: string | null;
  undoableId: string | null;
  showsAll: boolean;
  ring: AliasRingView | null;
  series: ConceptSeries | null;
  proposals: LookInProposals;
};

/** One person by their alias: where they stand, what can be recorded, their circle, their way so far. */
export function AliasPage({ view, answer }: { view: AliasPageView; answer: RecordAnswer | undefined }) {
  const t = useT();
  const { alias, today, openedId, ring, series, proposals } = view;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t("connection.title"), to: "/desk" },
          { label: t("connection.nav.all"), to: "/desk/aliases" },
          { label: alias.words.alias },
        ]}
      />
      {/* What was done to a つながり is said beside it. */}
      {openedId === null && !answer && <DeskDone />}
      <RecordErrors answer={answer} connections={alias.connections} />
      <PersonHead alias={alias} today={today} hasFigure={series !== null} />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_27rem] print:block">
        <div className="grid content-start gap-8 print:block">
          <ConnectionGroups {...{ alias, openedId, proposals, today, answer }} />
          <WholeRecord key={`${alias.events.length} ${alias.supports.length}`} {...{ alias, today, answer }} />
        </div>
        {ring && (
          <div>
            <AliasRing ring={ring} />
          </div>
        )}
      </div>
      {series && <Way alias={alias} series={series} />}
      <HistoryPart alias={alias} undoableId={view.undoableId} showsAll={view.showsAll} />
    </>
  );
}

function Way({ alias, series }: { alias: AliasView; series: ConceptSeries }) {
  const t = useT();
  const locale = useLocale();
  const { from = "", to = "" } = series.recorded ?? {};
  const period = { from: formatDate(from, locale), to: formatDate(to, locale) };
  return (
    <section aria-labelledby="way" className="mt-10">
      <Heading level={2} id="way" className="mb-3">
        {t("connection.person.figure.title")}
      </Heading>
      <ConceptFigure
        look="small"
        series={series}
        title={t("connection.figure.imageTitle", period)}
        caption={t("connection.figure.caption")}
      />
      <p className="no-print">
        <Link to={`/desk/aliases/${alias.id}/figure`} className="link inline-flex min-h-11 items-center">
          {t("connection.person.actions.figure")}
        </Link>
      </p>
    </section>
  );
}
