import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDraftPicture } from "~/domain/symposium/draft-pictures.server";
import { pageRefusal } from "~/http/error-response.server";
import { pictureResponse } from "~/http/picture-response.server";

/** A picture the draft names, for whoever has its secret link. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  const { id = "", token = "", key: file = "" } = params;
  try {
    return pictureResponse(await readDraftPicture({ id, key: { token }, file }));
  } catch (error) {
    throw pageRefusal(error);
  }
}
