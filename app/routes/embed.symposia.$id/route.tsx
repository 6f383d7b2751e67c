import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { SymposiumCardItem } from "~/components/symposium-list/symposium-card-item";
import { getSymposiumCard } from "~/domain/search/find-symposia.server";
import { requestTime } from "~/http/request-time.server";
import { siteFacts } from "~/http/site-facts.server";

/** One symposium as a card for a frame on another site. */
export async function loader({ params }: LoaderFunctionArgs) {
  const card = await getSymposiumCard({ id: params.id ?? "", now: requestTime() });
  if (!card) throw new Response(null, { status: 404 });
  return { card, meta: { title: card.title, siteName: siteFacts().siteName, isIndexed: false } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.meta) : []);

export default function EmbeddedSymposium() {
  const { card } = useLoaderData<typeof loader>();
  return (
    <main className="px-4">
      <SymposiumCardItem card={card} level={1} isFramed />
    </main>
  );
}
