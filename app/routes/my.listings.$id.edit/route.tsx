import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getListingToEdit } from "~/domain/directory/get-listing-to-edit.server";
import { formValuesOf, listingFormValues } from "~/domain/directory/listing-form";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { formatDate } from "~/i18n/format";
import { translatorFor } from "~/i18n/messages-of.server";
import { useLocale, useT } from "~/i18n/translate-context";
import { type EditAnswer, EditForm } from "./edit-form";
import { ConfirmForm, GiveBackForm } from "./other-forms";
import { takeEdit } from "./take-edit.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  try {
    const { fields, ...listing } = await getListingToEdit({ actor, listingId: params.id ?? "" });
    const done = new URL(request.url).searchParams.get("done");
    const head = { title: t("check.edit.title"), siteName: t("common.siteName") };
    return json(
      {
        head,
        listing: { ...listing, kind: fields.kind },
        values: listingFormValues(fields),
        done: (["saved", "confirmed"] as const).find((one) => one === done) ?? null,
      },
      { headers: { "Cache-Control": "private, no-store" } },
    );
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const listingId = params.id ?? "";
  try {
    const values = formValuesOf(await request.formData());
    const edit = await takeEdit({ actor, listingId, values, now: requestTime() });
    if (edit.is === "done") {
      const back =
        edit.done === "givenBack" ? `/listings/${listingId}` : `/my/listings/${listingId}/edit?done=${edit.done}`;
      return redirect(back, 303);
    }
    return json(edit, { status: edit.is === "conflict" ? 409 : 422 });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function EditRoute() {
  const t = useT();
  const locale = useLocale();
  const { listing, values, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as EditAnswer | undefined;
  return (
    <PageBody crumbs={[{ label: listing.name, to: `/listings/${listing.id}` }, { label: t("check.edit.title") }]}>
      <div className="grid max-w-[42rem] gap-8">
        <div>
          <PageTitle title={t("check.edit.title")} kana={listing.name} lead={t("check.edit.lead")} />
          {done && !answer && <Notice kind="success" isLive title={t(`check.edit.${done}`)} className="mb-4" />}
          {listing.pendingSince && (
            <Notice title={t("check.edit.pending", { date: formatDate(listing.pendingSince, locale) })} />
          )}
        </div>
        {!listing.pendingSince && listing.status !== "draft" && <ConfirmForm />}
        <EditForm kind={listing.kind} current={values} baseRevision={listing.baseRevision} answer={answer} />
        {listing.isClaimed && <GiveBackForm isUnsure={answer?.is === "unsure"} />}
      </div>
    </PageBody>
  );
}
