import type { LoaderFunctionArgs } from "@remix-run/node";
import { readDraftPicture } from "~/domain/symposium/draft-pictures.server";
import { pageRefusal } from "~/http/error-response.server";
import { pictureResponse } from "~/http/picture-response.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";

/** A picture the draft names, for the officers who write it. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { at } = await requireSymposiumDesk(request, params.code);
  try {
    return pictureResponse(await readDraftPicture({ id: params.id ?? "", key: { at }, file: params.key ?? "" }));
  } catch (error) {
    throw pageRefusal(error);
  }
}
