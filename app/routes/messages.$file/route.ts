import type { LoaderFunctionArgs } from "@remix-run/node";
import { LOCALES } from "~/i18n/messages";
import { messagesFileOf } from "~/i18n/messages-of.server";

/** The words of one language, for the browser to take over the pages with. The name holds a digest: kept for good. */
export function loader({ params }: LoaderFunctionArgs): Response {
  const path = `/messages/${params.file}`;
  const file = LOCALES.map(messagesFileOf).find((candidate) => candidate.path === path);
  if (!file) throw new Response(null, { status: 404 });
  return new Response(file.json, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
