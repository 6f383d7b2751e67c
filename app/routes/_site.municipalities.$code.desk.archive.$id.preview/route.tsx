import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RecordPreview } from "~/components/archive-editor/record-preview";
import { pageMeta } from "~/components/layout/page-meta";
import { getRecordPreview } from "~/domain/archive/get-record.server";
import { requireArchiveDesk } from "~/http/archive-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { SECRET_PAGE } from "~/http/draft-page.server";
import { pageRefusal } from "~/http/error-response.server";
import { renderMarkdown } from "~/shared/render-markdown.server";

/** The draft as it would look, for the officers who write it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireArchiveDesk(request, params.code);
  const id = params.id ?? "";
  try {
    const view = await getRecordPreview(at, id);
    const summaryHtml = renderMarkdown(view.summaryMarkdown);
    const head = deskHead(request, "archiveDesk.preview.title", { title: view.title });
    return json({ view, summaryHtml, back: `${root}/${id}`, head }, { headers: SECRET_PAGE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function RecordPreviewRoute() {
  return <RecordPreview {...useLoaderData<typeof loader>()} />;
}
