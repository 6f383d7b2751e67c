import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { ColleagueList } from "~/components/connection/colleague-list";
import { DeskDone } from "~/components/connection/desk-done";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { findColleagues } from "~/domain/connection/find-colleagues.server";
import { offerHandover } from "~/domain/connection/offer-handover.server";
import { DESK_HEADERS, deskRefusal, requireKeeper, requireOwnAlias } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, alias, now } = await requireOwnAlias(request, params.id);
  const colleagues = await findColleagues({ actor, aliasId: alias.id, now });
  const head = deskHead(request, "connection.person.actions.handover");
  const shown = { id: alias.id, name: alias.words.alias, handover: alias.handover };
  return json({ alias: shown, colleagues, head }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

/** Offers the alias to a colleague, or takes the offer back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  const form = await request.formData();
  const isOffer = form.get("intent") === "offer";
  const aliasId = params.id ?? "";
  const here = (done: string) => redirect(`/desk/aliases/${aliasId}/handover?done=${done}`, 303);
  try {
    const toUserId = isOffer ? String(form.get("userId") ?? "") : null;
    await offerHandover({ actor, aliasId, toUserId, now: requestTime() });
    return here(isOffer ? "offered" : "offerEnded");
  } catch (error) {
    if (isDomainError(error) && error.reason === "notFound" && "user" in error.facts) return here("noColleague");
    throw deskRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function HandoverRoute() {
  const t = useT();
  const { alias, colleagues } = useLoaderData<typeof loader>();
  const { handover } = alias;
  const rows = colleagues.map(({ userId, name, jobTitle }) => ({
    ...{ userId, name, jobTitle },
    deed: {
      intent: "offer",
      label: t("connection.person.handover.submit"),
      accessibleLabel: t("connection.person.handover.submitOf", { name }),
      look: "outline" as const,
    },
  }));
  return (
    <>
      <PersonCrumbs alias={alias} here={t("connection.person.actions.handover")} />
      <PageTitle
        title={t("connection.person.handover.title", { alias: alias.name })}
        lead={t("connection.person.handover.lead")}
      />
      <DeskDone />
      {handover ? (
        <Notice title={t("connection.person.handover.offered", { name: handover.name })} className="max-w-[42rem]">
          <Form method="post" className="mt-3">
            <Button type="submit" look="outline" name="intent" value="withdraw">
              {t("connection.person.handover.withdraw")}
            </Button>
          </Form>
        </Notice>
      ) : (
        <>
          <p className="mb-4 font-bold">{t("connection.person.handover.tell")}</p>
          <ColleagueList
            rows={rows}
            emptyTitle={t("connection.person.handover.none")}
            emptyHint={t("connection.person.share.noneHint")}
          />
        </>
      )}
    </>
  );
}
