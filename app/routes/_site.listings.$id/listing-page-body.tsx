import { PageBody } from "~/components/layout/page-body";
import { Button } from "~/components/ui/button";
import { useHydrated } from "~/components/ui/use-hydrated";
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
            <PrintButton />
          </div>
        </div>
        <PrintFoot qr={page.qr} url={page.url} today={view.today} />
      </article>
      <AroundBlock view={view} same={page.same} near={page.near} />
    </PageBody>
  );
}

function PrintButton() {
  const t = useT();
  if (!useHydrated()) return null;
  return (
    <p className="no-print">
      <Button look="outline" onClick={() => window.print()}>
        {t("listing.page.print")}
      </Button>
    </p>
  );
}
