import type { LoaderFunctionArgs } from "@remix-run/node";
import { readNewestPhoto } from "~/domain/directory/listing-photo.server";
import { pageRefusal } from "~/http/error-response.server";
import { pictureResponse } from "~/http/picture-response.server";
import { requireActor } from "~/http/require-actor.server";

/** The picture of the newest version of one's own offer. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  try {
    return pictureResponse(await readNewestPhoto({ actor, id: params.listingId ?? "" }));
  } catch (error) {
    throw pageRefusal(error);
  }
}
