import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { SymposiumCardItem } from "~/components/symposium-list/symposium-card-item";
import { findSymposia } from "~/domain/search/find-symposia.server";
import { readSymposiaQuery, symposiaPath } from "~/domain/search/symposia-query";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";

const SHOWN = 10;

/** The list for a frame on a municipality's own site: the same parameters as /symposia, every link opens outside. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { siteName } = siteFacts();
  const { query } = readSymposiaQuery(new URL(request.url).searchParams);
  const title = translatorFor(getLocale(request))("symposiumList.follow.embedTitle");
  try {
    const { cards } = await findSymposia({ query, now: requestTime(), perPage: SHOWN });
    return { cards, morePath: symposiaPath("/symposia", query), siteName, meta: { title, siteName, isIndexed: false } };
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function EmbeddedSymposia() {
  const t = useT();
  const { cards, morePath, siteName } = useLoaderData<typeof loader>();
  return (
    <main className="p-4">
      <h1 className="text-[1.25rem] font-bold">{t("symposiumList.follow.embedTitle")}</h1>
      {cards.length === 0 ? (
        <p className="mt-3">{t("symposiumList.embed.none")}</p>
      ) : (
        <ul className="mt-2 border-t border-solid-gray-300">
          {cards.map((card) => (
            <li key={card.id}>
              <SymposiumCardItem card={card} level={2} isFramed />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3">
        <a href={morePath} target="_blank" rel="noopener" className="link inline-flex min-h-11 items-center">
          {t("symposiumList.embed.more", { siteName })}
        </a>
      </p>
    </main>
  );
}
