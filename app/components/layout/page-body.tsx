import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "~/components/ui/breadcrumbs";

/** The usual width and margins of a page, with its breadcrumbs. */
export function PageBody({ crumbs, children }: { crumbs?: Crumb[]; children: ReactNode }) {
  return (
    <div className="page-width pt-3 pb-8">
      {crumbs ? <Breadcrumbs items={crumbs} /> : null}
      {children}
    </div>
  );
}
