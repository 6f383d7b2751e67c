import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { TextField } from "~/components/ui/text-field";
import { findTakingPart } from "~/domain/administration/find-taking-part.server";
import { type MunicipalityLine, readMunicipalitiesFilter } from "~/domain/administration/municipalities-view";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { listSearch } from "~/shared/pages";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const filter = readMunicipalitiesFilter(new URL(request.url).searchParams);
  const found = await findTakingPart({ actor, filter, now: requestTime() });
  return { found, head: deskHead(request, "administration.municipalities.title") };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AdminMunicipalitiesRoute() {
  const t = useT();
  const { lines, total, pageCount, others, filter } = useLoaderData<typeof loader>().found;
  return (
    <>
      <PageTitle title={t("administration.municipalities.title")} lead={t("administration.municipalities.lead")} />
      <Form method="get" className="mb-6 flex max-w-[42rem] flex-wrap items-end gap-3">
        <TextField
          id="q"
          name="q"
          className="min-w-0 flex-1 basis-64"
          label={t("administration.municipalities.search")}
          hint={t("administration.municipalities.searchHint")}
          defaultValue={filter.text}
        />
        <Button type="submit" look="outline">
          {t("administration.show")}
        </Button>
      </Form>
      {total === 0 ? (
        <EmptyState title={t("administration.municipalities.none")} />
      ) : (
        <p className="mb-2 font-bold">{t("administration.municipalities.found", { count: total })}</p>
      )}
      <ul>
        {lines.map((line) => (
          <TownLine key={line.code} line={line} />
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `/admin/municipalities${listSearch({ q: filter.text }, page)}`}
      />
      {others.length > 0 ? (
        <section aria-labelledby="others" className="mt-8">
          <Heading level={2} size={3} id="others">
            {t("administration.municipalities.others")}
          </Heading>
          <ul>
            {others.map(({ code, name }) => (
              <li key={code} className="flex flex-wrap items-center gap-x-4 border-b border-solid-gray-200 py-2">
                <span className="font-bold">{name}</span>
                <InviteLink code={code} name={name} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function TownLine({ line }: { line: MunicipalityLine }) {
  const t = useT();
  const { code, name, listings, officers, sources, openReviews: reviews, confirmedPercent: percent } = line;
  const look = "link inline-flex min-h-11 items-center";
  return (
    <li className="border-b border-solid-gray-200 py-3">
      <p className="text-[1.0625rem] font-bold">
        {name} <span className="text-[0.9375rem] font-normal text-solid-gray-700">{code}</span>
      </p>
      <p>{t("administration.municipalities.facts", { listings, officers, sources, reviews })}</p>
      <p>
        {percent === null
          ? t("administration.municipalities.confirmedNone")
          : t("administration.municipalities.confirmed", { percent })}
      </p>
      <p className="flex flex-wrap gap-x-4">
        <Link to={`/areas/${code}`} aria-label={t("administration.municipalities.page", { name })} className={look}>
          {t("administration.municipalities.pageShort")}
        </Link>
        <Link
          to={`/admin/people?municipality=${code}`}
          aria-label={t("administration.municipalities.people", { name })}
          className={look}
        >
          {t("administration.nav.people")}
        </Link>
        {officers === 0 ? <InviteLink code={code} name={name} /> : null}
      </p>
    </li>
  );
}

function InviteLink({ code, name }: { code: string; name: string }) {
  const t = useT();
  return (
    <Link
      to={`/admin/people/invite?municipality=${code}`}
      aria-label={t("administration.municipalities.invite", { name })}
      className="link inline-flex min-h-11 items-center"
    >
      {t("administration.municipalities.inviteShort")}
    </Link>
  );
}
