import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ColleagueList, type ColleagueRow } from "~/components/connection/colleague-list";
import { DeskDone } from "~/components/connection/desk-done";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading, PageTitle } from "~/components/ui/heading";
import { endShare } from "~/domain/connection/end-share.server";
import { findColleagues } from "~/domain/connection/find-colleagues.server";
import { shareAlias } from "~/domain/connection/share-alias.server";
import { DESK_HEADERS, deskRefusal, requireKeeper, requireOwnAlias } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, alias, now } = await requireOwnAlias(request, params.id);
  const colleagues = await findColleagues({ actor, aliasId: alias.id, now });
  const head = deskHead(request, "connection.person.actions.share");
  const shown = { id: alias.id, name: alias.words.alias, sharedWith: alias.sharedWith };
  return json({ alias: shown, colleagues, head }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  const form = await request.formData();
  const wish = { actor, aliasId: params.id ?? "", userId: String(form.get("userId") ?? ""), now: requestTime() };
  const here = (done: string) => redirect(`/desk/aliases/${wish.aliasId}/share?done=${done}`, 303);
  try {
    if (form.get("intent") === "end") {
      await endShare(wish);
      return here("shareEnded");
    }
    await shareAlias(wish);
    return here("shared");
  } catch (error) {
    // Whoever was chosen may have left the organisation meanwhile.
    if (isDomainError(error) && error.reason === "notFound" && "user" in error.facts) return here("noColleague");
    throw deskRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function ShareAliasRoute() {
  const t = useT();
  const { alias, colleagues } = useLoaderData<typeof loader>();
  const end = (name: string): ColleagueRow["deed"] => ({
    intent: "end",
    label: t("connection.person.share.end"),
    accessibleLabel: t("connection.person.share.endOf", { name }),
    look: "outline",
  });
  const share = (name: string): ColleagueRow["deed"] => ({
    intent: "share",
    label: t("connection.person.share.submit"),
    accessibleLabel: t("connection.person.share.submitOf", { name }),
    look: "solid",
  });
  const known = new Set(colleagues.map(({ userId }) => userId));
  const former = alias.sharedWith.filter(({ userId }) => !known.has(userId));
  const rows: ColleagueRow[] = [
    ...former.map(({ userId, name }) => ({ userId, name, jobTitle: null, deed: end(name) })),
    ...colleagues.map(({ isShared, ...one }) => ({ ...one, deed: (isShared ? end : share)(one.name) })),
  ];
  return (
    <>
      <PersonCrumbs alias={alias} here={t("connection.person.actions.share")} />
      <PageTitle
        title={t("connection.person.share.title", { alias: alias.name })}
        lead={t("connection.person.share.lead")}
      />
      <DeskDone />
      <Heading level={2} size={3} className="mb-3">
        {t("connection.person.share.colleagues")}
      </Heading>
      <ColleagueList
        rows={rows}
        emptyTitle={t("connection.person.share.none")}
        emptyHint={t("connection.person.share.noneHint")}
      />
    </>
  );
}
