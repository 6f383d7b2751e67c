import { type HeadersFunction, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TranscriptPaper } from "~/components/archive-captions/transcript-paper";
import { pageMeta } from "~/components/layout/page-meta";
import { getTranscriptDocument } from "~/domain/archive/get-transcript-document.server";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { transcriptHead, transcriptUrl } from "~/http/transcript-head.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** All that is said in one language on one page, to be read through or printed: `?language=ja`. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = new URL(request.url).searchParams.get("language");
  const document = await getTranscriptDocument({ recordId: params.id ?? "", language });
  if (!document) throw new Response(null, { status: 404 });
  const locale = getLocale(request);
  const t = translatorFor(locale);
  const facts = transcriptHead(document, transcriptUrl(siteFacts().baseUrl, document), locale);
  const title = t("archiveCaptions.print.title", { title: document.title });
  // The words are found at the record itself.
  const head = { title, siteName: t("common.siteName"), isIndexed: false };
  return json({ document, facts, head }, { headers: { "Cache-Control": "private, max-age=0, must-revalidate" } });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function TranscriptRoute() {
  const { document, facts } = useLoaderData<typeof loader>();
  return <TranscriptPaper document={document} facts={facts} />;
}
