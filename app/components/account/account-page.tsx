import type { ReactNode } from "react";
import { PageBody } from "~/components/layout/page-body";
import type { Crumb } from "~/components/ui/breadcrumbs";
import { PageTitle } from "~/components/ui/heading";

/** A narrow page with one matter. */
export function AccountPage(props: { title: string; lead?: string; crumbs?: Crumb[]; children: ReactNode }) {
  const { title, lead, crumbs, children } = props;
  return (
    <PageBody crumbs={[...(crumbs ?? []), { label: title }]}>
      <div className="max-w-[36rem]">
        <PageTitle title={title} {...(lead && { lead })} />
        <div className="grid gap-8">{children}</div>
      </div>
    </PageBody>
  );
}
