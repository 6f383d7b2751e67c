import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { DoneNotice } from "~/components/administration/done-notice";
import { pageMeta } from "~/components/layout/page-meta";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { Pagination } from "~/components/ui/pagination";
import { findSiteMembers } from "~/domain/accounts/find-site-members.server";
import { readMembersFilter } from "~/domain/accounts/site-members";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { listSearch } from "~/shared/pages";
import { actOnPeople } from "./act-on-people.server";
import { InvitationsPart, MemberLine, MembersFilterForm } from "./people-parts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  const filter = readMembersFilter(new URL(request.url).searchParams);
  const found = await findSiteMembers({ actor, filter, now: requestTime() });
  const town =
    filter.municipalityCode && (municipalityByCode(filter.municipalityCode)?.name ?? filter.municipalityCode);
  return { found, town, head: deskHead(request, "administration.people.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  try {
    const done = await actOnPeople({ actor, form: await request.formData() });
    return redirect(`/admin/people?done=${done}`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/admin/people?done=gone", 303);
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function AdminPeopleRoute() {
  const t = useT();
  const { found, town } = useLoaderData<typeof loader>();
  const { filter, members, total, pageCount, invitations } = found;
  const { role, state, text, municipalityCode } = filter;
  const invite = `/admin/people/invite${listSearch({ municipality: municipalityCode })}`;
  return (
    <>
      <PageTitle title={t("administration.people.title")} lead={t("administration.people.lead")} />
      <DoneNotice
        texts={{
          invited: t("administration.people.done.invited"),
          withdrawn: t("administration.people.done.withdrawn"),
          ended: t("administration.people.done.ended"),
          restored: t("administration.people.done.restored"),
        }}
      />
      <p className="mb-6">
        <LinkButton to={invite}>{t("administration.people.invite")}</LinkButton>
      </p>
      <MembersFilterForm filter={filter} />
      {town ? (
        <p className="mt-4">
          {t("administration.people.onlyTown", { name: town })}{" "}
          <Link to="/admin/people" className="link inline-flex min-h-11 items-center">
            {t("administration.people.everyTown")}
          </Link>
        </p>
      ) : null}
      {total === 0 ? (
        <div className="my-6">
          <EmptyState title={t("administration.people.none")} />
        </div>
      ) : (
        <p className="mt-6 font-bold">{t("administration.people.found", { count: total })}</p>
      )}
      <ul className="mb-6">
        {members.map((member) => (
          <MemberLine key={member.id} member={member} />
        ))}
      </ul>
      <Pagination
        page={filter.page}
        pageCount={pageCount}
        hrefOf={(page) => `/admin/people${listSearch({ role, state, q: text, municipality: municipalityCode }, page)}`}
      />
      <InvitationsPart invitations={invitations} />
    </>
  );
}
