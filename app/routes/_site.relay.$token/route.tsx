import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { ThreadPage } from "~/components/relay/thread-page";
import { getThread } from "~/domain/relay/get-thread.server";
import { readDone } from "~/domain/relay/thread-answer";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { postToThread } from "~/http/thread-post.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

/**
 * The link is the key: it must not be kept by caches nor handed on to other sites. (With no-referrer a form without
 * scripts would name no origin, and be refused as a foreign one.)
 */
const PRIVATE = { "Cache-Control": "private, no-store", "Referrer-Policy": "same-origin" };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  try {
    const thread = await getThread({ key: { token: params.token ?? "" }, now: requestTime() });
    const done = readDone(new URL(request.url).searchParams.get("done"));
    const head = { title: t("relay.list.title"), siteName: t("common.siteName") };
    return json({ thread, done, head }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  try {
    const post = await postToThread({ key: { token }, fields: await request.formData(), now: requestTime() });
    if ("answer" in post) return json(post.answer, { status: post.status });
    return redirect(post.done === "deleted" ? "/relay/ended" : `/relay/${token}?done=${post.done}`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function RelayRoute() {
  const t = useT();
  const { thread, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <PageBody crumbs={[{ label: t("relay.list.title") }]}>
      <ThreadPage thread={thread} done={done} {...(answer && { answer })} />
    </PageBody>
  );
}
