import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { RecordLineItem } from "~/components/archive-editor/record-line-item";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { type DeskRecordFilter, readRecordFilter, recordSearch } from "~/domain/archive/desk-records";
import { findDeskRecords } from "~/domain/archive/find-desk-records.server";
import { RECORD_STATES } from "~/domain/archive/record";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const filter = readRecordFilter(new URL(request.url).searchParams);
  const records = await findDeskRecords({ at, filter });
  return json({ root, records, head: deskHead(request, "archiveDesk.list.title") });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskRecordsRoute() {
  const t = useT();
  const { root, records } = useLoaderData<typeof loader>();
  const { filter, items, total, pageCount } = records;
  const isFiltered = filter.state !== "all" || filter.words !== "";
  return (
    <>
      <PageTitle title={t("archiveDesk.list.title")} lead={t("archiveDesk.list.lead")} />
      <p className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <LinkButton to={`${root}/new`}>{t("archiveDesk.list.create")}</LinkButton>
        <Link to={`${root}/series`} className="link inline-flex min-h-11 items-center">
          {t("archiveDesk.list.series")}
        </Link>
      </p>
      <Filter filter={filter} />
      {items.length > 0 ? <p className="mb-3">{t("archiveDesk.list.found", { count: total })}</p> : null}
      {items.length === 0 ? (
        <EmptyState title={t(isFiltered ? "archiveDesk.list.emptyFiltered" : "archiveDesk.list.empty")}>
          {t(isFiltered ? "archiveDesk.list.emptyFilteredHint" : "archiveDesk.list.emptyHint")}
        </EmptyState>
      ) : null}
      <ul className="grid gap-3">
        {items.map((item) => (
          <RecordLineItem key={item.id} root={root} item={item} />
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `${root}${recordSearch({ ...filter, page })}`}
      />
    </>
  );
}

function Filter({ filter }: { filter: DeskRecordFilter }) {
  const t = useT();
  return (
    <search aria-label={t("archiveDesk.list.filter")} className="mb-6">
      <form method="get" className="grid gap-3 sm:grid-cols-[minmax(0,20rem)_14rem_auto] sm:items-end">
        <TextField id="q" name="q" type="search" label={t("archiveDesk.list.words")} defaultValue={filter.words} />
        <SelectField
          id="state"
          name="state"
          label={t("archiveDesk.list.state")}
          defaultValue={filter.state}
          options={[
            { value: "all", label: t("archiveDesk.list.all") },
            ...RECORD_STATES.map((state) => ({ value: state, label: t(`archiveDesk.state.${state}`) })),
          ]}
        />
        <p>
          <Button type="submit" look="outline">
            {t("archiveDesk.list.submit")}
          </Button>
        </p>
      </form>
    </search>
  );
}
