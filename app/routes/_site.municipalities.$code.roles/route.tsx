import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { findRoleWords } from "~/domain/relay/find-role-words.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireOfficer } from "~/http/require-actor.server";
import { formatDate } from "~/i18n/format";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale, useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const municipalityCode = params.code ?? "";
  const actor = await requireOfficer(request, municipalityCode);
  const t = translatorFor(getLocale(request));
  try {
    const words = await findRoleWords({ actor, municipalityCode, now: requestTime() });
    const head = { title: t("relay.stories.title"), siteName: t("common.siteName") };
    return json({ code: municipalityCode, words, head }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function RoleWordsRoute() {
  const t = useT();
  const locale = useLocale();
  const { words } = useLoaderData<typeof loader>();
  return (
    <PageBody crumbs={[{ label: t("relay.stories.title") }]}>
      <PageTitle title={t("relay.stories.title")} lead={t("relay.stories.lead")} />
      {words.length === 0 && <EmptyState title={t("relay.stories.empty")} />}
      <ul className="grid max-w-[42rem] gap-4 empty:hidden">
        {words.map(({ key, listing, side, state, text, toldOn }) => (
          <li key={key} className="rounded-12 border border-solid-gray-420 p-4">
            <p>
              <Link to={`/listings/${listing.id}`} className="link inline-flex min-h-11 items-center font-bold">
                {listing.name}
              </Link>
            </p>
            <p className="text-[0.9375rem] text-solid-gray-700">
              {t(`relay.stories.${side}`)} ・ {t(`relay.role.state.${state}`)} ・ {formatDate(toldOn, locale)}
            </p>
            <p className="mt-2 whitespace-pre-wrap [overflow-wrap:anywhere]">{text}</p>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
