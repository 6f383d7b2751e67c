import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { QueueList } from "~/components/desk/queue-list";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Chip } from "~/components/ui/chip";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { Pagination } from "~/components/ui/pagination";
import { findReviews } from "~/domain/moderation/find-reviews.server";
import { type QueueView, queueSearch, readQueueFilter } from "~/domain/moderation/queue-view";
import { REVIEW_KINDS } from "~/domain/moderation/review";
import { scanDuplicates } from "~/domain/moderation/scan-duplicates.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const { searchParams } = new URL(request.url);
  const filter = readQueueFilter(searchParams);
  const queue = await findReviews({ actor, deskCode: desk.code, filter });
  const towns =
    desk.codes.length > 1 ? desk.codes.map((code) => ({ code, name: municipalityByCode(code)?.ownName ?? code })) : [];
  const found = /^\d{1,5}$/.exec(searchParams.get("found") ?? "")?.[0] ?? null;
  return { code: desk.code, queue, towns, found, head: deskHead(request, "desk.queue.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const root = `/municipalities/${desk.code}/desk/queue`;
  if ((await request.formData()).get("intent") !== "scan") return redirect(root, 303);
  const found = await scanDuplicates({ actor, deskCode: desk.code, now: requestTime() });
  return redirect(`${root}?found=${found}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function QueueRoute() {
  const t = useT();
  const { code, queue, towns, found } = useLoaderData<typeof loader>();
  const { filter, items, total, pageCount } = queue;
  const root = `/municipalities/${code}/desk/queue`;
  return (
    <>
      <PageTitle title={t("desk.queue.title")} />
      {found !== null && (
        <Notice kind="success" isLive title={t("desk.queue.found", { count: found })} className="mb-4" />
      )}
      <QueueFilters root={root} queue={queue} towns={towns} />
      {items.length === 0 ? (
        <EmptyState title={t(filter.state === "open" && total === 0 ? "desk.queue.emptyOpen" : "desk.queue.empty")} />
      ) : (
        <>
          <p className="mb-2 text-[0.9375rem] text-solid-gray-700 max-md:hidden">{t("desk.queue.keys")}</p>
          <QueueList code={code} items={items} showsTown={towns.length > 0} />
        </>
      )}
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `${root}${queueSearch({ ...filter, page })}`}
      />
      <ScanForm />
    </>
  );
}

function ScanForm() {
  const t = useT();
  const isScanning = useNavigation().formData?.get("intent") === "scan";
  return (
    <Form method="post" className="mt-8 border-t border-solid-gray-300 pt-4">
      <p className="mb-2 text-[0.9375rem]">{t("desk.queue.scanHint")}</p>
      <Button type="submit" name="intent" value="scan" look="outline" isDisabled={isScanning}>
        {t("desk.queue.scan")}
      </Button>
      <p role="status" className="mt-2 text-[0.9375rem]">
        {isScanning ? t("desk.queue.scanning") : ""}
      </p>
    </Form>
  );
}

function QueueFilters({
  root,
  queue,
  towns,
}: {
  root: string;
  queue: QueueView;
  towns: { code: string; name: string }[];
}) {
  const t = useT();
  const { filter, counts } = queue;
  const waiting = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const to = (more: Partial<typeof filter>) => `${root}${queueSearch({ ...filter, page: 1, ...more })}`;
  return (
    <div className="mb-5 grid gap-3">
      <p className="flex flex-wrap gap-2">
        <Chip to={to({ state: "open" })} isCurrent={filter.state === "open"}>
          {t("desk.queue.waiting", { count: waiting })}
        </Chip>
        <Chip to={to({ state: "decided" })} isCurrent={filter.state === "decided"}>
          {t("desk.queue.decided")}
        </Chip>
      </p>
      <nav aria-label={t("desk.queue.kinds")} className="flex flex-wrap gap-2">
        <Chip to={to({ kind: null })} isCurrent={filter.kind === null}>
          {t("desk.queue.all")}
        </Chip>
        {REVIEW_KINDS.map((kind) => (
          <Chip key={kind} to={to({ kind })} isCurrent={filter.kind === kind} count={counts[kind]}>
            {t(`desk.kind.${kind}`)}
          </Chip>
        ))}
      </nav>
      {towns.length > 0 && (
        <nav aria-label={t("desk.queue.town")} className="flex flex-wrap gap-2">
          <Chip to={to({ municipalityCode: null })} isCurrent={filter.municipalityCode === null}>
            {t("desk.queue.all")}
          </Chip>
          {towns.map((town) => (
            <Chip
              key={town.code}
              to={to({ municipalityCode: town.code })}
              isCurrent={filter.municipalityCode === town.code}
            >
              {town.name}
            </Chip>
          ))}
        </nav>
      )}
    </div>
  );
}
