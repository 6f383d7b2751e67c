import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticMap } from "~/components/static-map/static-map";
import css from "~/components/static-map/static-map.css?raw";
import { getResultPicture } from "~/domain/search/get-result-picture.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { publicScope } from "~/http/scope.server";
import { messagesOf, translatorFor } from "~/i18n/messages-of.server";
import { TranslateProvider } from "~/i18n/translate-context";

/** The result of a map address as a picture: what /map shows where scripts do not run. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const locale = getLocale(request);
  const label = translatorFor(locale)("map.mapLabel");
  try {
    const view = await getResultPicture({ params, scope: publicScope(), now: requestTime() });
    const markup = renderToStaticMarkup(
      <TranslateProvider messages={messagesOf(locale)} locale={locale}>
        <StaticMap view={view} label={label} />
      </TranslateProvider>,
    );
    return new Response(toPicture(markup), {
      headers: {
        "Content-Type": "image/svg+xml; charset=utf-8",
        "Cache-Control": "public, max-age=60",
        Vary: "Cookie, Accept-Language",
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}

/** A picture of its own needs its name space and carries the style sheet of the page's map. */
function toPicture(markup: string): string {
  const svg = /<svg [\s\S]*<\/svg>/.exec(markup)?.[0] ?? "";
  const open = '<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" ';
  return svg.replace("<svg ", open).replace(">", `><style>${css}</style>`);
}
