import { MarkedHtml } from "~/components/glossary/marked-html";
import { Breadcrumbs } from "~/components/ui/breadcrumbs";
import { useT } from "~/i18n/translate-context";
import { AfterDoor } from "./after-door";
import { Related, SeriesList } from "./around";
import { Access, Contact, Facts } from "./facts";
import { Flyer } from "./flyer";
import { Organisers } from "./organisers";
import { PageSection } from "./page-section";
import { Programme } from "./programme";
import { QuestionnaireDoors } from "./questionnaire-doors";
import { RegisterBar, RegisterBox } from "./register-box";
import { Speakers } from "./speakers";
import { StatusBanners } from "./status-banners";
import { SymposiumHead } from "./symposium-head";
import type { SymposiumPageView } from "./symposium-page-view";
import { TakeAlong } from "./take-along";
import { Venue } from "./venue";
import "./symposium-page.css";

const CRUMB_LENGTH = 24;

/** The page of a symposium; on paper a flyer of one A4 sheet. */
export function SymposiumPageBody({ page }: { page: SymposiumPageView }) {
  const t = useT();
  const { view } = page;
  const crumbs = [
    { label: t("symposium.crumb"), to: "/symposia" },
    { label: view.hostName, to: `/areas/${view.hostCode}` },
    { label: shortTitle(view.title) },
  ];
  return (
    <>
      <div className="page-width pt-3 pb-8 print:hidden">
        <Breadcrumbs items={crumbs} />
        <article>
          <StatusBanners view={view} isPast={page.isPast} />
          <SymposiumHead view={view} />
          <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="lg:sticky lg:top-4 lg:order-last">
              {page.door && <RegisterBox view={view} door={page.door} />}
              <QuestionnaireDoors path={view.path} doors={page.questionnaire} />
              {page.door && <TakeAlong view={view} url={page.url} isPast={page.isPast} />}
            </div>
            <MainParts page={page} />
          </div>
          <div className="mt-14 grid gap-14">
            <Related page={page} />
            <SeriesList page={page} />
          </div>
          {page.door && <RegisterBar view={view} door={page.door} />}
        </article>
      </div>
      <Flyer page={page} />
    </>
  );
}

/** The whole title stands right below. */
function shortTitle(title: string): string {
  return title.length > CRUMB_LENGTH ? `${title.slice(0, CRUMB_LENGTH - 1)}…` : title;
}

function MainParts({ page }: { page: SymposiumPageView }) {
  const t = useT();
  const { view } = page;
  return (
    <div className="grid min-w-0 gap-12">
      {page.after ? <AfterDoor path={view.path} after={page.after} /> : null}
      {view.pictureUrl && (
        <img src={view.pictureUrl} alt={view.pictureAlt} className="max-h-[26rem] w-full rounded-12 object-cover" />
      )}
      {page.summaryHtml && (
        <PageSection id="summary" title={t("symposium.summary")}>
          <MarkedHtml html={page.summaryHtml} />
        </PageSection>
      )}
      <Programme view={view} />
      <Speakers view={view} />
      <Facts view={view} languageNames={page.languageNames} />
      <Access view={view} />
      {view.venue && <Venue venue={view.venue} map={page.map} />}
      <Organisers view={view} />
      <Contact contact={view.contact} />
    </div>
  );
}
