import type { LoaderFunctionArgs } from "@remix-run/node";
import { getTranscriptDocument } from "~/domain/archive/get-transcript-document.server";
import { transcriptText } from "~/domain/archive/transcript-document";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { transcriptHead, transcriptUrl } from "~/http/transcript-head.server";

/** All that is said, as plain text: `?language=ja`. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const language = new URL(request.url).searchParams.get("language");
  const document = await getTranscriptDocument({ recordId: params.id ?? "", language });
  if (!document) throw new Response(null, { status: 404 });
  const url = transcriptUrl(siteFacts().baseUrl, document);
  const head = [document.title, document.subtitle, ...transcriptHead(document, url, getLocale(request))];
  return new Response(transcriptText(document, head.filter(Boolean)), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${document.recordId}.${document.language}.txt"`,
      "Cache-Control": "private, max-age=0, must-revalidate",
      Vary: "Cookie, Accept-Language",
      "X-Robots-Tag": "noindex",
    },
  });
}
