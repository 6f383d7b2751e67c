import { type ActionFunctionArgs, json, redirect } from "@remix-run/node";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { findActor } from "~/http/require-actor.server";
import { actOnProgress } from "./act-on-progress.server";
import { readWish } from "./read-wish";

const PRIVATE = { "Cache-Control": "private, no-store" };

export function loader() {
  return redirect("/my/learning");
}

/**
 * Keeps what was watched and done in the account. `entries`: JSON of what a device knows; answered with how many were kept;
 * null for a guest, whose device keeps them. The buttons of pages send `intent` and are led back to `to`.
 */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const wish = readWish(await request.formData());
  if (!wish) throw new Response(null, { status: 400 });
  if (!actor) {
    // A button of a page that stood open while the session ended: a tick is soon set again.
    if (wish.what !== "keep") return redirect(`/sign-in?to=${encodeURIComponent(wish.to)}`, 303);
    return json({ kept: null }, { headers: PRIVATE });
  }
  try {
    const kept = await actOnProgress(actor, wish, requestTime());
    return wish.what === "keep" ? json({ kept }, { headers: PRIVATE }) : redirect(wish.to, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}
