import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { ConnectionNav } from "~/components/connection/connection-nav";
import { DeskRefused } from "~/components/connection/desk-refused";
import { PageBody } from "~/components/layout/page-body";
import { SiteFrame } from "~/components/layout/site-frame";
import { DESK_HEADERS, requireKeeper } from "~/http/alias-desk.server";

/** The frame of all pages of a professional's desk. Each of them asks for itself who comes. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireKeeper(request);
  return json(null, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export default function ConnectionDeskLayout() {
  return (
    <SiteFrame>
      <PageBody>
        <ConnectionNav />
        <Outlet />
      </PageBody>
    </SiteFrame>
  );
}

export function ErrorBoundary() {
  return (
    <SiteFrame>
      <DeskRefused />
    </SiteFrame>
  );
}
