import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { DeskNav } from "~/components/desk/desk-nav";
import { ErrorPage } from "~/components/layout/error-page";
import { PageBody } from "~/components/layout/page-body";
import { SiteFrame } from "~/components/layout/site-frame";
import { countOpenReviews } from "~/domain/moderation/find-reviews.server";
import { requireDesk } from "~/http/require-desk.server";

/** The frame of all pages of a desk. Each of them asks for itself who may come in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const counts = await countOpenReviews({ actor, deskCode: desk.code });
  const waiting = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return json({ code: desk.code, name: desk.name, waiting }, { headers: { "Cache-Control": "no-store" } });
}

export default function DeskLayout() {
  const desk = useLoaderData<typeof loader>();
  return (
    <SiteFrame>
      <PageBody>
        <DeskNav {...desk} />
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
