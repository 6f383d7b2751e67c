import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangeTable } from "~/components/desk/change-table";
import { ListingEditor } from "~/components/desk/listing-editor";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getDeskListing } from "~/domain/moderation/get-desk-listing.server";
import { editorStart } from "~/domain/moderation/read-editor";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { editorView } from "~/http/listing-editor.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { useT } from "~/i18n/translate-context";
import { type EditAnswer, takeDeskEdit } from "./take-desk-edit.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const at = { actor, deskCode: desk.code, listingId: params.id ?? "" };
  try {
    const { listing, fields, latestRevision } = await getDeskListing(at);
    const view = await editorView({ ...at, wish: editorStart(fields), intent: "" });
    return {
      code: desk.code,
      listing,
      latestRevision,
      view,
      head: deskHead(request, "desk.form.editTitle", { name: listing.name }),
    };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const at = { actor, deskCode: desk.code, listingId: params.id ?? "" };
  try {
    const taken = await takeDeskEdit({ ...at, form: await request.formData(), now: requestTime() });
    if (taken === "saved")
      return redirect(`/municipalities/${desk.code}/desk/listings/${at.listingId}?done=saved`, 303);
    return json(taken.answer, { status: taken.status });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function EditListingRoute() {
  const t = useT();
  const { code, listing, latestRevision, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as EditAnswer | undefined;
  return (
    <>
      <PageTitle title={t("desk.form.editTitle", { name: listing.name })} lead={t("desk.form.lead")} />
      {answer?.conflict && (
        <Notice kind="warning" isLive title={t("desk.form.conflict")} className="mb-6">
          <p className="mt-2 font-bold">{t("desk.form.conflictNow")}</p>
          <ChangeTable
            changes={answer.conflict}
            caption={t("desk.form.conflictNow")}
            beforeLabel={t("desk.review.before")}
            afterLabel={t("desk.review.after")}
          />
        </Notice>
      )}
      <ListingEditor code={code} listingId={listing.id} view={answer?.view ?? view}>
        <input type="hidden" name="baseRevision" value={answer?.baseRevision ?? latestRevision} />
      </ListingEditor>
    </>
  );
}
