import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Moment } from "~/components/desk/moment";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import {
  AUDIT_AREAS,
  type AuditFilter,
  type AuditLineView,
  auditSearch,
  readAuditFilter,
} from "~/domain/moderation/audit-view";
import { findAuditLines } from "~/domain/moderation/find-audit-lines.server";
import { deskHead } from "~/http/desk-head.server";
import { requireDesk } from "~/http/require-desk.server";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const filter = readAuditFilter(new URL(request.url).searchParams);
  const log = await findAuditLines({ actor, deskCode: desk.code, filter });
  return { code: desk.code, log, head: deskHead(request, "desk.log.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function LogRoute() {
  const t = useT();
  const { code, log } = useLoaderData<typeof loader>();
  const { filter, lines, pageCount } = log;
  const root = `/municipalities/${code}/desk/log`;
  return (
    <>
      <PageTitle title={t("desk.log.title")} lead={t("desk.log.lead")} />
      <LogFilterForm filter={filter} />
      <p className="my-3">
        <a
          href={`${root}.csv${auditSearch({ ...filter, page: 1 })}`}
          className="link inline-flex min-h-11 items-center"
        >
          {t("desk.log.csv")}
        </a>
      </p>
      {lines.length === 0 ? <EmptyState title={t("desk.log.empty")} /> : <LogLines lines={lines} />}
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `${root}${auditSearch({ ...filter, page })}`}
      />
    </>
  );
}

function LogFilterForm({ filter }: { filter: AuditFilter }) {
  const t = useT();
  return (
    <Form method="get" className="grid gap-4 sm:grid-cols-[1fr_1fr_1fr_auto] sm:items-end">
      <SelectField
        id="area"
        name="area"
        label={t("desk.log.area")}
        defaultValue={filter.area ?? ""}
        options={[
          { value: "", label: t("desk.queue.all") },
          ...AUDIT_AREAS.map((area) => ({ value: area, label: t(`desk.log.areas.${area}`) })),
        ]}
      />
      <TextField id="from" name="from" type="date" label={t("desk.log.from")} defaultValue={filter.from ?? ""} />
      <TextField id="to" name="to" type="date" label={t("desk.log.to")} defaultValue={filter.to ?? ""} />
      <Button type="submit" look="outline">
        {t("desk.log.show")}
      </Button>
    </Form>
  );
}

function LogLines({ lines }: { lines: AuditLineView[] }) {
  const t = useT();
  return (
    <ul className="grid">
      {lines.map((line) => (
        <li key={line.id} className="border-b border-solid-gray-200 py-2">
          <p>
            <Moment iso={line.at} />{" "}
            <span className="font-bold">
              {t(`desk.log.actor.${line.actorKind}` as MessageKey)}
              {line.actorName ? ` ${line.actorName}` : ""}
            </span>
          </p>
          <p className="text-[0.9375rem] break-words">
            <code>{line.action}</code> <span className="break-all text-solid-gray-700">{line.subjectId}</span>
            {line.detail ? ` （${line.detail}）` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
