import { Link } from "@remix-run/react";
import { SymposiumPageBody } from "~/components/symposium/symposium-page-body";
import type { SymposiumPageView } from "~/components/symposium/symposium-page-view";
import { EmptyState } from "~/components/ui/empty-state";
import { useT } from "~/i18n/translate-context";

/** The page of a symposium as it would be published, under a banner that says that it is not. */
export function DraftPreview({ page, back }: { page: SymposiumPageView | null; back: string | null }) {
  const t = useT();
  return (
    <>
      <div className="border-y-4 border-dashed border-yellow-900 bg-yellow-50">
        <p className="page-width flex flex-wrap items-center gap-x-4 gap-y-1 py-3">
          <strong className="rounded-4 bg-yellow-1200 px-2 text-white">{t("symposiumDesk.preview.banner")}</strong>
          <span>{t("symposiumDesk.preview.bannerText")}</span>
          {back ? (
            <Link to={back} className="link inline-flex min-h-11 items-center">
              {t("symposiumDesk.preview.toDesk")}
            </Link>
          ) : null}
        </p>
      </div>
      {page ? (
        <SymposiumPageBody page={page} />
      ) : (
        <div className="page-width py-10">
          <h1 className="sr-only">{t("symposiumDesk.preview.incompleteTitle")}</h1>
          <EmptyState title={t("symposiumDesk.preview.incompleteTitle")}>
            {t("symposiumDesk.preview.incomplete")}
          </EmptyState>
        </div>
      )}
    </>
  );
}
