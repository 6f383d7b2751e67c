import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { figureFile } from "~/components/concept-figure/figure-file";
import { drawFigurePng } from "~/domain/connection/draw-figure.server";
import { figureFileHeaders, requireAliasFigure } from "~/http/alias-figure.server";
import { getLocale } from "~/http/locale.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** The figure as a picture, for documents. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { series } = await requireAliasFigure(request, params.id);
  const locale = getLocale(request);
  const { sheet, svg } = figureFile(series, { t: translatorFor(locale), locale, hasLetters: false });
  const { width, height, letters } = sheet;
  const png = await drawFigurePng({ shapes: renderToStaticMarkup(svg), letters, width, height });
  return new Response(png as Uint8Array<ArrayBuffer>, { headers: figureFileHeaders("image/png", "figure.png") });
}
