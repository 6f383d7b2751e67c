import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { AdminNav } from "~/components/administration/admin-nav";
import { ErrorPage } from "~/components/layout/error-page";
import { PageBody } from "~/components/layout/page-body";
import { SiteFrame } from "~/components/layout/site-frame";
import { requireAdministrator } from "~/http/require-actor.server";

/** The frame of all pages of the administration. Each of them asks for itself who may come in. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdministrator(request);
  return json(null, { headers: { "Cache-Control": "no-store" } });
}

export default function AdminLayout() {
  return (
    <SiteFrame>
      <PageBody>
        <AdminNav />
        <Outlet />
      </PageBody>
    </SiteFrame>
  );
}

export function ErrorBoundary() {
  return (
    <SiteFrame>
      <ErrorPage />
    </SiteFrame>
  );
}
