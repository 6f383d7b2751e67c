import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportAll } from "~/domain/connection/export-all.server";
import { deskFile, requireKeeper } from "~/http/alias-desk.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** All own aliases as one file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const t = translatorFor(getLocale(request));
  return deskFile(await exportAll({ actor, format: "json", now: requestTime() }, t));
}
