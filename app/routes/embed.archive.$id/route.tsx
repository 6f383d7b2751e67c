import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FramedRecord } from "~/components/archive/framed-record";
import { pageMeta } from "~/components/layout/page-meta";
import { mayFrame } from "~/domain/archive/embed-address";
import { getRecord } from "~/domain/archive/get-record.server";
import { readRecordQuery } from "~/domain/archive/record-page-query";
import { siteFacts } from "~/http/site-facts.server";

/** A record's player for a frame on another site; where there is nothing to play, its words and the door to it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const answer = await getRecord({ id: params.id ?? "" });
  if (answer?.state !== "published") throw new Response(null, { status: answer ? 410 : 404 });
  const { view } = answer;
  const { siteName, peertubeHosts } = siteFacts();
  return {
    ...{ view, siteName, query: readRecordQuery(new URL(request.url).searchParams) },
    mayFrame: view.media.kind === "embed" && mayFrame(view.media, peertubeHosts),
    meta: { title: view.title, siteName, isIndexed: false },
  };
}

export const headers = () => ({ "Cache-Control": "private, max-age=0, must-revalidate" });

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function FramedRecordRoute() {
  const { meta: _, ...framed } = useLoaderData<typeof loader>();
  return <FramedRecord {...framed} />;
}
