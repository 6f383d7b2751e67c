import type { LoaderFunctionArgs } from "@remix-run/node";
import { readSymposiumFile } from "~/domain/symposium/read-symposium-file.server";
import { pageRefusal } from "~/http/error-response.server";
import { pictureResponse } from "~/http/picture-response.server";

/** A picture of a published page: its own, a logo, a speaker's photo while the speaker agrees to it. */
export async function loader({ params }: LoaderFunctionArgs): Promise<Response> {
  try {
    return pictureResponse(await readSymposiumFile({ id: params.id ?? "", key: params.key ?? "" }));
  } catch (error) {
    throw pageRefusal(error);
  }
}
