import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { isLocale, localeCookie } from "~/http/locale.server";

/** POST /language: keeps the visitor's language and goes back to the page they were on. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const locale = form.get("language");
  if (!isLocale(locale)) return redirect("/", 303);
  return redirect(ownPath(form.get("returnTo")), { status: 303, headers: { "Set-Cookie": localeCookie(locale) } });
}

export function loader() {
  return redirect("/", 302);
}

/** Only a path of this site: `//host` and `/\host` would lead elsewhere. */
function ownPath(value: FormDataEntryValue | null): string {
  return typeof value === "string" && /^\/(?![/\\])/.test(value) ? value : "/";
}
