import { PageBody } from "~/components/layout/page-body";
import { ToTryButton } from "~/components/to-try/to-try-button";
import { LinkButton } from "~/components/ui/button";
import { PrintButton } from "~/components/ui/print-button";
import { useT } from "~/i18n/translate-context";
import { AroundBlock } from "./around-block";
import { BarrierFreeBlock } from "./barrier-free-block";
import { ConnectBlock } from "./connect-block";
import { DetailBlock } from "./detail-block";
import { FactsBlock } from "./facts-block";
import { HoursBlock } from "./hours-block";
import { ListingHead } from "./listing-head";
import type { ListingPage } from "./listing-page";
import { ListingPhoto } from "./listing-photo";
import { PlaceBlock } from "./place-block";
import { PrintFoot } from "./print-foot";
import { TrustBlock } from "./trust-block";

/** Everything about one listing; on paper one sheet of A4. */
export function ListingPageBody({ page }: { page: ListingPage }) {
  const t = useT();
  const { view } = page;
  const isPerson = view.kind === "person";
  const crumbs = [
    { label: t("common.nav.search"), to: "/map" },
    { label: view.municipality.name, to: `/areas/${view.municipality.code}` },
    { label: view.name },
  ];
  return (
    <PageBody crumbs={crumbs}>
      <article className="print:flex print:max-h-[256mm] print:flex-col print:text-[9pt] print:leading-140">
        <ListingHead view={view} />
        <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] print:min-h-0 print:flex-1 print:grid-cols-[minmax(0,1fr)_80mm] print:gap-[6mm] print:overflow-hidden">
          <div className="grid gap-8 print:gap-2">
            <ConnectBlock view={view} relay={page.relay} />
            {!isPerson && <HoursBlock view={view} />}
            <ListingPhoto view={view} {...(page.photoPath && { path: page.photoPath })} />
            <DetailBlock view={view} />
            <FactsBlock view={view} />
          </div>
          <div className="grid gap-8 print:gap-2">
            <PlaceBlock view={view} map={page.map} />
            {!isPerson && <BarrierFreeBlock view={view} />}
            <TrustBlock view={view} />
            <KeepAndPrint page={page} />
          </div>
        </div>
        <PrintFoot qr={page.qr} url={page.url} today={view.today} />
      </article>
      <AroundBlock view={view} same={page.same} near={page.near} />
    </PageBody>
  );
}

/** To try it oneself, to hand it over, to print it. */
function KeepAndPrint({ page }: { page: ListingPage }) {
  const t = useT();
  const { id, name } = page.view;
  return (
    <p className="no-print flex flex-wrap items-center gap-3">
      {page.keeping && <ToTryButton listing={{ id, name }} className="border border-blue-900 px-4 font-bold" />}
      {page.keeping?.canMakeSheet && (
        <LinkButton look="outline" to={`/desk/sheets/new?listing=${id}`}>
          {t("sheet.open")}
        </LinkButton>
      )}
      <PrintButton label={t("listing.page.print")} />
    </p>
  );
}
