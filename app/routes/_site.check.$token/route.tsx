import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { getCheckLink } from "~/domain/directory/get-check-link.server";
import { formValuesOf, listingFormValues } from "~/domain/directory/listing-form";
import { snapshotOf } from "~/domain/directory/listing-snapshot";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { AnswerChoice } from "./answer-choice";
import { CorrectForm } from "./correct-form";
import { DeadLinkPage, DonePage } from "./last-pages";
import { RetireForm } from "./retire-form";
import { takeAnswer } from "./take-answer.server";

/** The address holds the key: nobody keeps the page, no other site is told where the visitor came from. */
const SECRET_PAGE = { "Cache-Control": "no-store", "Referrer-Policy": "same-origin", "X-Robots-Tag": "noindex" };

/** Reading changes nothing, however often a mail program does it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const head = { title: t("check.answer.title"), siteName: t("common.siteName") };
  const link = await getCheckLink({ token: params.token ?? "", now: requestTime() });
  if (!link.isUsable) {
    const { reason, usedFor } = link;
    const status = reason === "unknown" ? 404 : 410;
    return json(
      { head, link: { isUsable: false as const, reason, usedFor: usedFor ?? null } },
      { status, headers: SECRET_PAGE },
    );
  }
  const { id, name, kind } = link.listing;
  const values = listingFormValues(snapshotOf(link.listing));
  const wish = new URL(request.url).searchParams.get("do");
  const step = wish === "correct" || wish === "retire" ? wish : "choose";
  const listing = { id, name, kind };
  return json({ head, link: { isUsable: true as const, step, listing, values } }, { headers: SECRET_PAGE });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const answer = await takeAnswer({ token, values: formValuesOf(await request.formData()), now: requestTime() });
  const status = answer.is === "problems" ? 422 : answer.is === "dead" ? 410 : 200;
  return json(answer, { status, headers: SECRET_PAGE });
}

/** An answer uses the link up: what the loader would say of it afterwards is not news. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod === "POST" ? false : defaultShouldRevalidate;

export const headers: HeadersFunction = () => SECRET_PAGE;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function CheckRoute() {
  const t = useT();
  return (
    <PageBody crumbs={[{ label: t("check.answer.title") }]}>
      <div className="max-w-[42rem]">
        <CheckPage />
      </div>
    </PageBody>
  );
}

function CheckPage() {
  const { link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.is === "done") return <DonePage done={answer.done} listingId={answer.listingId} />;
  if (answer?.is === "dead") return <DeadLinkPage reason={answer.reason} />;
  if (!link.isUsable) return <DeadLinkPage reason={link.reason} />;
  const wrong = answer?.is === "problems" ? answer : null;
  if (wrong?.step === "correct" || (!wrong && link.step === "correct")) {
    return <CorrectForm listing={link.listing} values={link.values} wrong={wrong} />;
  }
  if (wrong?.step === "retire" || link.step === "retire") {
    return <RetireForm name={link.listing.name} isUnsure={wrong !== null} />;
  }
  return <AnswerChoice listing={link.listing} values={link.values} />;
}
