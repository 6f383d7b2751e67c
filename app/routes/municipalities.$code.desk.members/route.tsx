import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { DoneNotice } from "~/components/administration/done-notice";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { findMembers } from "~/domain/moderation/find-members.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";
import { actOnMembers } from "./act-on-members.server";
import { DomainPart, InvitePart, OfficerPart } from "./member-parts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const members = await findMembers({ actor, deskCode: desk.code, now: requestTime() });
  return { code: desk.code, members, head: deskHead(request, "desk.members.title") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const form = await request.formData();
  try {
    const answer = await actOnMembers({ actor, deskCode: desk.code, form });
    if (answer.done) return redirect(`/municipalities/${desk.code}/desk/members?done=${answer.done}`, 303);
    return json(answer, { status: 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function MembersRoute() {
  const t = useT();
  const { code, members } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // What was carried out leaves its form empty.
  const { key } = useLocation();
  return (
    <>
      <PageTitle title={t("desk.members.title")} />
      <DoneNotice texts={{ invited: t("desk.members.invited"), done: t("desk.members.done") }} />
      {members.waiting > 0 && (
        <Notice title={t("desk.members.waiting", { count: members.waiting })} className="mb-6">
          <Link
            to={`/municipalities/${code}/desk/queue?kind=professional`}
            className="link inline-flex min-h-11 items-center"
          >
            {t("desk.members.toQueue")}
          </Link>
        </Notice>
      )}
      <div className="grid gap-8">
        <OfficerPart members={members} />
        <InvitePart key={`invite ${key}`} members={members} {...(answer && { answer })} />
        <section aria-labelledby="professionals">
          <Heading level={2} size={3} id="professionals">
            {t("desk.members.professionals")}（{members.professionalsTotal}）
          </Heading>
          {members.professionals.length === 0 ? <p>{t("desk.members.professionalsNone")}</p> : null}
          <ul>
            {members.professionals.map((one) => (
              <li key={one.id} className="border-b border-solid-gray-200 py-2">
                <span className="font-bold">{one.name}</span> {one.organisation} {one.jobTitle}
                {one.decidedHow === "emailDomain" ? `（${t("desk.members.byDomain")}）` : ""}
              </li>
            ))}
          </ul>
        </section>
        <DomainPart key={`domain ${key}`} members={members} {...(answer && { answer })} />
      </div>
    </>
  );
}
