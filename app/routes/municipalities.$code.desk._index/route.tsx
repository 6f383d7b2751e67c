import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Heading, PageTitle } from "~/components/ui/heading";
import { countOpenReviews, nextOpenReview } from "~/domain/moderation/find-reviews.server";
import { REVIEW_KINDS } from "~/domain/moderation/review";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { deskHead } from "~/http/desk-head.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const at = { actor, deskCode: desk.code };
  const wards = desk.codes.slice(1).map((code) => municipalityByCode(code)?.ownName ?? code);
  const [counts, oldest] = [await countOpenReviews(at), await nextOpenReview({ ...at, after: "" })];
  return {
    code: desk.code,
    name: desk.name,
    wards,
    counts,
    oldest,
    head: deskHead(request, "desk.title", { name: desk.name }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskHome() {
  const t = useT();
  const { code, name, wards, counts, oldest } = useLoaderData<typeof loader>();
  const root = `/municipalities/${code}/desk`;
  const waiting = REVIEW_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <>
      <PageTitle title={t("desk.title", { name })} lead={t("desk.home.lead")} />
      {wards.length > 0 && <p className="mb-6">{t("desk.home.wards", { names: wards.join("、") })}</p>}
      <Heading level={2} className="mb-3">
        {t("desk.home.waiting")}
      </Heading>
      {waiting.length === 0 ? (
        <EmptyState title={t("desk.home.nothing")} />
      ) : (
        <ul className="my-4 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
          {waiting.map((kind) => (
            <li key={kind}>
              <Link
                to={`${root}/queue?kind=${kind}`}
                className="flex min-h-16 items-center justify-between gap-3 rounded-12 border border-solid-gray-420 p-4 text-solid-gray-900 no-underline hover:border-blue-900 hover:bg-blue-50"
              >
                <span className="font-bold">{t(`desk.kind.${kind}`)}</span>
                <span className="text-[1.5rem] font-bold text-blue-900">{counts[kind]}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {oldest && (
        <p className="my-4">
          <LinkButton to={`${root}/reviews/${oldest}`} size="lg">
            {t("desk.home.start")}
          </LinkButton>
        </p>
      )}
      <Heading level={2} className="mt-8">
        {t("desk.home.what")}
      </Heading>
      <ul className="mt-2">
        {(
          [
            ["listings", "desk.home.toListings"],
            ["members", "desk.home.toMembers"],
            ["log", "desk.home.toLog"],
          ] as const
        ).map(([path, label]) => (
          <li key={path}>
            <Link to={`${root}/${path}`} className="link inline-flex min-h-11 items-center">
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
