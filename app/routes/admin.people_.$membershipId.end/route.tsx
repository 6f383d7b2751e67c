import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ConfirmPage } from "~/components/administration/confirm-page";
import { Facts } from "~/components/administration/facts";
import { pageMeta } from "~/components/layout/page-meta";
import { Notice } from "~/components/ui/notice";
import { endMembership } from "~/domain/accounts/end-membership.server";
import { getSiteMember } from "~/domain/accounts/find-site-members.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireAdministrator(request);
  try {
    const member = await getSiteMember({ actor, membershipId: params.membershipId ?? "" });
    if (member.state !== "approved") throw redirect("/admin/people?done=gone");
    return { member, head: deskHead(request, "administration.endRole.title") };
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  const membershipId = params.membershipId ?? "";
  try {
    const { isSelf, role } = await getSiteMember({ actor, membershipId });
    await endMembership({ actor, membershipId, now: requestTime() });
    // Whoever ended their own role may not see the list any more.
    return redirect(isSelf && role === "administrator" ? "/account" : "/admin/people?done=ended", 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict") return redirect("/admin/people?done=gone", 303);
    if (isDomainError(error) && error.reason === "limited") return json({ isLast: true }, { status: 422 });
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EndRoleRoute() {
  const t = useT();
  const { member } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, email, role, municipalityName, isSelf } = member;
  return (
    <ConfirmPage
      title={t("administration.endRole.title")}
      lead={t("administration.endRole.what")}
      yes={t("administration.endRole.yes")}
      backTo="/admin/people"
    >
      {answer ? <Notice kind="error" isLive title={t("administration.endRole.last")} /> : null}
      <Facts
        rows={[
          [t("administration.endRole.who"), `${name} ${email}`],
          [
            t("administration.people.role"),
            [t(`administration.people.roles.${role}`), municipalityName].filter(Boolean).join(" "),
          ],
        ]}
      />
      {isSelf ? <Notice kind="warning" title={t("administration.endRole.selfWarning")} /> : null}
      <p>{t("administration.endRole.undo")}</p>
    </ConfirmPage>
  );
}
