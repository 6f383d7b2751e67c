import { Link } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { PageTitle } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** What stands where a plan was. */
export function WithdrawnPlan({ plan }: { plan: { title: string; hostName: string } }) {
  const t = useT();
  const { title, hostName: name } = plan;
  return (
    <PageBody crumbs={[{ label: t("training.title"), to: "/training" }, { label: title }]}>
      <PageTitle title={t("training.page.withdrawnTitle")} lead={t("training.page.withdrawnText", { name, title })} />
      <Link to="/training" className="link inline-flex min-h-11 items-center">
        {t("training.list.seeAll")}
      </Link>
    </PageBody>
  );
}
