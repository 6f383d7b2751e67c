import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { figureFile } from "~/components/concept-figure/figure-file";
import { figureFileHeaders, requireAliasFigure } from "~/http/alias-figure.server";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The figure as a drawing that can be enlarged and edited; its letters are text in a font of the reader's machine. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { series } = await requireAliasFigure(request, params.id);
  const locale = getLocale(request);
  const { svg } = figureFile(series, { t: translatorFor(locale), locale, hasLetters: true });
  return new Response(renderToStaticMarkup(svg), {
    headers: figureFileHeaders("image/svg+xml; charset=utf-8", "figure.svg"),
  });
}
