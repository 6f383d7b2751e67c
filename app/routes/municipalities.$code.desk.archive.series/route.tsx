import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { SERIES_PROBLEM_KEYS, SeriesForm } from "~/components/archive-editor/series-form";
import { SeriesItem } from "~/components/archive-editor/series-item";
import { pageMeta } from "~/components/layout/page-meta";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { findDeskSeries } from "~/domain/archive/find-desk-series.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { actOnSeries } from "./act-on-series.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk, root } = await requireArchiveDesk(request, params.code);
  const done = new URL(request.url).searchParams.get("done");
  const hosts = desk.codes.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code }));
  const series = await findDeskSeries({ at });
  return json({ root, series, hosts, done, head: deskHead(request, "archiveDesk.series.title") });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk, root } = await requireArchiveDesk(request, params.code);
  try {
    const acted = await actOnSeries({ at, desk, form: await request.formData(), now: requestTime() });
    if (acted.ok) return redirect(`${root}/series?done=${acted.done}#${acted.id}`, 303);
    return json(acted, { status: 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskSeriesRoute() {
  const t = useT();
  const { root, series, hosts, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problem = answer && !answer.ok ? answer : null;
  const key = done === "ordered" ? "archiveDesk.series.ordered" : "archiveDesk.series.saved";
  return (
    <div className="grid max-w-[46rem] gap-8">
      <PageTitle title={t("archiveDesk.series.title")} lead={t("archiveDesk.series.lead")} />
      {done && !problem ? <Notice kind="success" isLive title={t(key)} /> : null}
      {problem ? (
        <ErrorSummary
          errors={[
            {
              fieldId: `${problem.field}.${problem.id ?? "new"}`,
              message: t(SERIES_PROBLEM_KEYS[problem.problem], { max: problem.max }),
            },
          ]}
        />
      ) : null}
      {series.length === 0 ? <p>{t("archiveDesk.series.none")}</p> : null}
      <ul className="grid gap-6">
        {series.map((one) => (
          <SeriesItem key={one.id} root={root} series={one} problem={problem?.id === one.id ? problem : null} />
        ))}
      </ul>
      <section aria-labelledby="new" className="grid gap-4 rounded-12 border border-solid-gray-420 p-4">
        <Heading level={2} size={3} id="new">
          {t("archiveDesk.series.new")}
        </Heading>
        <SeriesForm
          id={null}
          words={{ title: "", description: "" }}
          hosts={hosts}
          problem={problem?.id === null ? problem : null}
        />
      </section>
      <p>
        <Link to={root} className="link inline-flex min-h-11 items-center">
          {t("archiveDesk.list.title")}
        </Link>
      </p>
    </div>
  );
}
