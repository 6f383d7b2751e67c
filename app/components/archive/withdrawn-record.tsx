import { Link } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { PageTitle } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";

/** What stands where a record was. */
export function WithdrawnRecord({ record }: { record: { title: string; note: string; hostName: string } }) {
  const t = useT();
  const { title, note, hostName: host } = record;
  return (
    <PageBody crumbs={[{ label: t("archive.crumb"), to: "/archive" }, { label: title }]}>
      <PageTitle title={t("archive.page.withdrawnTitle")} lead={t("archive.page.withdrawnText", { title, host })} />
      {note && <p className="max-w-[42rem] whitespace-pre-line">{note}</p>}
      <Link to="/archive" className="link mt-4 inline-flex min-h-11 items-center">
        {t("archive.page.toArchive")}
      </Link>
    </PageBody>
  );
}
