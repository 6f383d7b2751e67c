import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { isDeskOf } from "~/domain/moderation/get-desk.server";
import { findHostCodes } from "~/domain/symposium/find-host-codes.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireActor } from "~/http/require-actor.server";
import { DomainError } from "~/shared/domain-error";

/** Where the QR code of a registration leads: to the reception at the desk of whichever host the reader works for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { id = "" } = params;
  const code = (await findHostCodes({ id })).find((one) => isDeskOf({ actor, code: one }));
  if (!code) throw pageRefusal(new DomainError("notFound", { symposium: id }));
  const { search } = new URL(request.url);
  return redirect(`/municipalities/${code}/desk/symposia/${id}/check-in${search}`, 303);
}
