import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { callAuth } from "~/http/call-auth.server";

/** Nothing to look at: whoever opens the address is led on, and stays signed in. */
export const loader = () => redirect("/");

export async function action({ request }: ActionFunctionArgs) {
  const engine = await callAuth(request, "/sign-out", {});
  return redirect("/sign-in?note=signedOut", { status: 303, headers: engine.headers });
}
