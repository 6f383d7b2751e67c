import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { findSimilar } from "~/domain/moderation/find-similar.server";
import { readPosition } from "~/domain/moderation/position-form";
import { requireDesk } from "~/http/require-desk.server";

/** What may be the same as what is being typed; asked by the form while one writes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const query = new URL(request.url).searchParams;
  const text = (name: string) => query.get(name) ?? "";
  const place = readPosition({ lat: text("lat"), lng: text("lng"), precision: "exact" });
  const typed = {
    id: text("id"),
    kind: text("kind"),
    name: text("name"),
    phone: text("phone"),
    lat: place?.lat ?? null,
    lng: place?.lng ?? null,
  };
  const likely = await findSimilar({ actor, deskCode: desk.code, typed });
  return json({ likely }, { headers: { "Cache-Control": "no-store" } });
}
