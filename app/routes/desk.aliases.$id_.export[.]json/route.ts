import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportAlias } from "~/domain/connection/export-alias.server";
import { deskFile, deskRefusal, requireKeeper } from "~/http/alias-desk.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { translatorFor } from "~/i18n/messages-of.server";

/** One alias as a file for its owner. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const t = translatorFor(getLocale(request));
  try {
    const wish = { actor, aliasId: params.id ?? "", format: "json", now: requestTime() } as const;
    return deskFile(await exportAlias(wish, t));
  } catch (error) {
    throw deskRefusal(error);
  }
}
