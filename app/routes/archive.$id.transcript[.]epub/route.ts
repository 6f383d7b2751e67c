import type { LoaderFunctionArgs } from "@remix-run/node";
import { getTranscriptDocument } from "~/domain/archive/get-transcript-document.server";
import { licenceOf } from "~/domain/archive/record-licences";
import { transcriptEpub } from "~/domain/archive/transcript-epub";
import { getLocale } from "~/http/locale.server";
import { siteFacts } from "~/http/site-facts.server";
import { transcriptHead, transcriptUrl } from "~/http/transcript-head.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** All that is said, as an EPUB book: `?language=ja`. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const language = new URL(request.url).searchParams.get("language");
  const document = await getTranscriptDocument({ recordId: params.id ?? "", language });
  if (!document) throw new Response(null, { status: 404 });
  const locale = getLocale(request);
  const t = translatorFor(locale);
  const url = transcriptUrl(siteFacts().baseUrl, document);
  const book = transcriptEpub(document, {
    contents: t("archiveCaptions.print.contents"),
    untitled: document.chapters.length > 1 ? t("archiveCaptions.print.chapterBefore") : document.title,
    publisher: document.hostName,
    rights: licenceOf(document.licence).code || t("archiveCaptions.print.licenceText"),
    about: [document.subtitle, ...transcriptHead(document, null, locale)].filter(Boolean),
    url,
  });
  return new Response(new Uint8Array(book), {
    headers: {
      "Content-Type": "application/epub+zip",
      "Content-Disposition": `attachment; filename="${document.recordId}.${document.language}.epub"`,
      "Cache-Control": "private, max-age=0, must-revalidate",
      Vary: "Cookie, Accept-Language",
      "X-Robots-Tag": "noindex",
    },
  });
}
