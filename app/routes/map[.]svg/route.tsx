import type { LoaderFunctionArgs } from "@remix-run/node";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticMapSvg } from "~/components/static-map/static-map-svg";
import { getResultPicture } from "~/domain/search/get-result-picture.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";
import { mayBeSignedIn } from "~/http/session.server";
import { messagesFileOf, messagesOf, translatorFor } from "~/i18n/messages-of.server";
import { TranslateProvider } from "~/i18n/translate-context";

/** The result of a map address as a picture: what /map shows where scripts do not run. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const params = new URL(request.url).searchParams;
  const locale = getLocale(request);
  const label = translatorFor(locale)("map.mapLabel");
  try {
    const view = await getResultPicture({ params, scope: await scopeOfRequest(request), now: requestTime() });
    const svg = renderToStaticMarkup(
      <TranslateProvider messagesPath={messagesFileOf(locale).path} messages={messagesOf(locale)} locale={locale}>
        <StaticMapSvg view={view} label={label} />
      </TranslateProvider>,
    );
    return new Response(svg, {
      headers: {
        "Content-Type": "image/svg+xml; charset=utf-8",
        "Cache-Control": mayBeSignedIn(request) ? "private, no-store" : "public, max-age=60",
        Vary: "Cookie, Accept-Language",
      },
    });
  } catch (error) {
    throw pageRefusal(error);
  }
}
