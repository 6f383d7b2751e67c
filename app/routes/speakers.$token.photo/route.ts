import type { LoaderFunctionArgs } from "@remix-run/node";
import { readSpeakerPhoto } from "~/domain/symposium/speaker-photo.server";
import { pageRefusal } from "~/http/error-response.server";
import { pictureResponse } from "~/http/picture-response.server";

/** A speaker's own photo, by their link. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  try {
    return pictureResponse(await readSpeakerPhoto({ token: params.token ?? "" }));
  } catch (error) {
    throw pageRefusal(error);
  }
}
