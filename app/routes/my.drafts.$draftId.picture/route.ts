import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDraftPhoto } from "~/domain/directory/listing-photo.server";
import { pageRefusal } from "~/http/error-response.server";
import { pictureResponse } from "~/http/picture-response.server";
import { requireActor } from "~/http/require-actor.server";

/** The picture of one's own draft. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  try {
    return pictureResponse(await readDraftPhoto({ actor, draftId: params.draftId ?? "" }));
  } catch (error) {
    throw pageRefusal(error);
  }
}
