import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { fieldLabel, fieldText } from "~/components/desk/field-text";
import { ListingLink } from "~/components/desk/listing-link";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { getMerge } from "~/domain/moderation/get-merge.server";
import type { MergeChoice } from "~/domain/moderation/merge-fields";
import { mergeListings } from "~/domain/moderation/merge-listings.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { useLocale, useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const mergedId = new URL(request.url).searchParams.get("with") ?? "";
  try {
    const merge = await getMerge({ actor, deskCode: desk.code, keptId: params.id ?? "", mergedId });
    return { code: desk.code, merge, head: deskHead(request, "desk.merge.title") };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const form = await request.formData();
  const mergedId = new URL(request.url).searchParams.get("with") ?? "";
  const chosen = [...form].flatMap(([name, value]) => (value === "merged" ? [name] : []));
  try {
    const { reviewId } = await mergeListings({
      actor,
      deskCode: desk.code,
      keptId: params.id ?? "",
      mergedId,
      chosen,
      now: requestTime(),
    });
    return redirect(`/municipalities/${desk.code}/desk/reviews/${reviewId}?done=decided`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict")
      return json({ problem: "conflict" as const }, { status: 409 });
    if (isDomainError(error) && error.reason === "notAllowed")
      return json({ problem: "cannot" as const }, { status: 403 });
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function MergeRoute() {
  const t = useT();
  const { code, merge } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { kept, merged, choices, isPossible } = merge;
  return (
    <>
      <PageTitle title={t("desk.merge.title")} lead={t("desk.merge.lead")} />
      {answer && <Notice kind="warning" isLive title={t(`desk.merge.${answer.problem}`)} className="mb-4" />}
      <dl className="mb-4 grid gap-2 md:grid-cols-2">
        <div>
          <dt className="font-bold">{t("desk.merge.keep")}</dt>
          <dd>
            <ListingLink code={code} listing={kept} />
          </dd>
        </div>
        <div>
          <dt className="font-bold">{t("desk.merge.other")}</dt>
          <dd>
            <ListingLink code={code} listing={merged} />
          </dd>
        </div>
      </dl>
      <Link
        to={`/municipalities/${code}/desk/listings/${merged.id}/merge?with=${kept.id}`}
        className="link inline-flex min-h-11 items-center"
      >
        {t("desk.merge.swap")}
      </Link>
      {isPossible ? (
        <Form method="post" className="mt-4 grid gap-5">
          {choices.length === 0 ? <p>{t("desk.merge.same")}</p> : null}
          {choices.map((choice) => (
            <FieldChoice key={choice.field} choice={choice} />
          ))}
          <p>
            <Button type="submit" size="lg">
              {t("desk.merge.submit")}
            </Button>
          </p>
        </Form>
      ) : (
        <Notice kind="warning" title={t("desk.merge.cannot")} className="mt-4" />
      )}
    </>
  );
}

function FieldChoice({ choice }: { choice: MergeChoice }) {
  const t = useT();
  const locale = useLocale();
  const { field, proposed, kept, merged } = choice;
  return (
    <ChoiceGroup legend={fieldLabel(field, t)} className="rounded-8 border border-solid-gray-300 p-3">
      <div className="grid gap-x-4 md:grid-cols-2">
        {(["kept", "merged"] as const).map((side) => (
          <Checkbox
            key={side}
            type="radio"
            name={field}
            value={side}
            defaultChecked={proposed === side}
            label={
              <>
                <span className="block text-[0.875rem] text-solid-gray-700">{t(`desk.merge.${side}Value`)}</span>
                <span className="break-words whitespace-pre-line">
                  {fieldText(field, side === "kept" ? kept : merged, { t, locale }) || t("desk.review.nothing")}
                </span>
              </>
            }
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
