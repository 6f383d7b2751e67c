import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/heading";
import { findSheetChoices } from "~/domain/connection/find-sheet-choices.server";
import { readSheetForm, sheetPreviewPath } from "~/domain/connection/handover-sheet";
import { DESK_HEADERS, deskRefusal, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { useT } from "~/i18n/translate-context";
import { SheetForm } from "./sheet-form";

/** Listings to begin with: more than go on a sheet may be offered, not endless ones. */
const MOST_OFFERED = 60;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const query = new URL(request.url).searchParams;
  const aliasId = query.get("alias");
  const listingIds = query.getAll("listing").slice(0, MOST_OFFERED);
  try {
    const choices = await findSheetChoices({ actor, aliasId, listingIds });
    return json(
      { choices, chosen: listingIds, aliasId, head: deskHead(request, "sheet.new.title") },
      { headers: DESK_HEADERS },
    );
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const headers = () => DESK_HEADERS;

/** What is looked at and printed has an address without the alias: browsers print it in the margin. */
export async function action({ request }: ActionFunctionArgs) {
  await requireKeeper(request);
  const form = await request.formData();
  const sent = { listings: form.getAll("listing").map(String), language: String(form.get("language") ?? "") };
  const read = readSheetForm(sent);
  if ("problems" in read) return json({ ...sent, problems: read.problems }, { status: 422 });
  return redirect(sheetPreviewPath(read.input), 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function NewSheetRoute() {
  const t = useT();
  const { choices, chosen, aliasId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <Breadcrumbs items={[{ label: t("connection.title"), to: "/desk" }, { label: t("sheet.new.title") }]} />
      <PageTitle title={t("sheet.new.title")} lead={t("sheet.new.lead")} />
      {choices.length > 0 ? (
        <SheetForm choices={choices} chosen={answer?.listings ?? chosen} answer={answer} />
      ) : (
        <EmptyState
          title={t("sheet.new.emptyTitle")}
          action={<LinkButton to="/map">{t("sheet.new.search")}</LinkButton>}
        >
          {t(aliasId === null ? "sheet.new.empty" : "sheet.new.emptyAlias")}
        </EmptyState>
      )}
      {aliasId !== null && (
        <p className="mt-6">
          <LinkButton to={`/desk/aliases/${aliasId}`} look="text">
            {t("sheet.new.back")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
