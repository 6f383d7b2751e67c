import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/components/layout/nonce-context";
import { getLocale } from "~/http/locale.server";
import { reportError } from "~/http/report-error.server";
import { mayBeSignedIn } from "~/http/session.server";
import { withoutNul } from "~/http/without-nul.server";
import { messagesFileOf, messagesOf } from "~/i18n/messages-of.server";
import { TranslateProvider } from "~/i18n/translate-context";

export const streamTimeout = 10_000;

/** Streams the page; crawlers get it whole. The nonce comes from the server's security headers by load context. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const nonce = typeof loadContext?.cspNonce === "string" ? loadContext.cspNonce : undefined;
  const locale = getLocale(request);
  const waitForAll = isbot(request.headers.get("user-agent")) || remixContext.isSpaMode;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  headers.append("Vary", "Cookie, Accept-Language");
  if (mayBeSignedIn(request)) headers.set("Cache-Control", "private, no-store");

  return new Promise((resolve, reject) => {
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <TranslateProvider messages={messagesOf(locale)} messagesPath={messagesFileOf(locale).path} locale={locale}>
          <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
        </TranslateProvider>
      </NonceContext.Provider>,
      {
        nonce,
        [waitForAll ? "onAllReady" : "onShellReady"]: () => {
          shellSent = true;
          const body = withoutNul();
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError: (error: unknown) => {
          status = 500;
          if (shellSent) console.error(error);
        },
      },
    );
    setTimeout(abort, streamTimeout + 1000).unref();
  });
}

/** A failure that no page expected. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) reportError(error, request);
}

export { startBackground, stopBackground } from "~/jobs/background.server";
