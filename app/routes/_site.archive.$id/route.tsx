import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RecordPageBody } from "~/components/archive/record-page-body";
import { WithdrawnRecord } from "~/components/archive/withdrawn-record";
import { pageMeta } from "~/components/layout/page-meta";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { loadRecordPage } from "./load-record-page.server";
import { recordHead, recordMeta } from "./record-meta";

/** A refusal holds at once: nobody keeps the page. */
const FRESH = { "Cache-Control": "private, max-age=0, must-revalidate" };
const GONE = 410;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const t = translatorFor(getLocale(request));
  const { baseUrl, siteName } = siteFacts();
  const actor = await findActor(request);
  const search = new URL(request.url).searchParams;
  try {
    const found = await loadRecordPage({ id: params.id ?? "", params: search, actor, now: requestTime(), t });
    if ("page" in found) {
      const head = recordHead(found.page.view, { baseUrl, siteName, t });
      return json({ page: found.page, withdrawn: null, head, siteName }, { headers: FRESH });
    }
    return json({ page: null, withdrawn: found.withdrawn, head: null, siteName }, { status: GONE, headers: FRESH });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (data?.head) return recordMeta(data.head);
  return data?.withdrawn ? pageMeta({ title: data.withdrawn.title, siteName: data.siteName, isIndexed: false }) : [];
};

export default function RecordRoute() {
  const { page, withdrawn } = useLoaderData<typeof loader>();
  if (withdrawn) return <WithdrawnRecord record={withdrawn} />;
  return <RecordPageBody page={page} />;
}
