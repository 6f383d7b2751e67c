import type { LoaderFunctionArgs } from "@remix-run/node";
import { scopeOf } from "~/domain/accounts/actor";
import { readListingPhoto, readRevisionPhoto } from "~/domain/directory/listing-photo.server";
import { pageRefusal } from "~/http/error-response.server";
import { pictureResponse } from "~/http/picture-response.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { DomainError } from "~/shared/domain-error";

/** The picture of a listing while it may be shown; with `revision` that of a version its owner or officers look at. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const revision = new URL(request.url).searchParams.get("revision");
  const actor = await findActor(request);
  try {
    if (revision === null) {
      return pictureResponse(await readListingPhoto({ id, scope: scopeOf(actor), now: requestTime() }));
    }
    if (!actor || !/^\d{1,6}$/.test(revision)) throw new DomainError("notFound", { photo: id });
    return pictureResponse(await readRevisionPhoto({ actor, id, revision: Number(revision) }));
  } catch (error) {
    throw pageRefusal(error);
  }
}
