import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { readKeptIds } from "~/components/to-try/kept-ids";
import { findListingCards } from "~/domain/directory/find-listing-cards.server";
import { toCardView } from "~/domain/directory/listing-card-view";
import { requestTime } from "~/http/request-time.server";
import { scopeOfRequest } from "~/http/scope.server";

/** The cards of what a device keeps (`?ids=` as JSON). Nobody keeps the answer, and the access log has no query. */
export async function loader({ request }: LoaderFunctionArgs) {
  const ids = readKeptIds(new URL(request.url).searchParams.get("ids"));
  const now = requestTime();
  const cards = await findListingCards({ ids, scope: await scopeOfRequest(request) });
  return json(
    { cards: cards.map((card) => toCardView({ card }, now)) },
    { headers: { "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex" } },
  );
}
