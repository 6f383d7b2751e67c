import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawSymposiumPicture } from "~/domain/symposium/draw-symposium-picture.server";
import { getSymposium } from "~/domain/symposium/get-symposium.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The picture shown where a link to the page is passed on. Its address in the page changes with what it shows. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  const view = await getSymposium({ id: params.id ?? "" });
  if (!view) throw new Response(null, { status: 404 });
  const png = await drawSymposiumPicture({ view, siteName: siteFacts().siteName, t: translatorFor("ja") });
  return new Response(png as Uint8Array<ArrayBuffer>, {
    headers: {
      "Content-Type": "image/png",
      "Cache-Control": "public, max-age=3600",
      "Cross-Origin-Resource-Policy": "cross-origin",
      ETag: `"${view.revision}.${view.sequence}.${view.status}"`,
    },
  });
}
