import { BasicsSection } from "~/components/symposium-editor/basics-section";
import { CoHostsSection, type TownSearch } from "~/components/symposium-editor/cohosts-section";
import { DetailsSection } from "~/components/symposium-editor/details-section";
import { LinkSection } from "~/components/symposium-editor/link-section";
import { OrganisersSection } from "~/components/symposium-editor/organisers-section";
import { ProgrammeSection } from "~/components/symposium-editor/programme-section";
import { QuestionsPart } from "~/components/symposium-editor/questions-part";
import { RegistrationSection } from "~/components/symposium-editor/registration-section";
import { SpeakersSection } from "~/components/symposium-editor/speakers-section";
import { type VenueSearch, WhenSection } from "~/components/symposium-editor/when-section";
import type { DeskSymposium } from "~/domain/symposium/desk-symposia";
import type { DraftSection } from "~/domain/symposium/draft-sections";
import type { FormValues } from "~/domain/symposium/form-reader";
import type { DateKey } from "~/shared/dates";
import type { SectionAnswer } from "./section-answer";

type SectionFormProps = {
  root: string;
  symposium: DeskSymposium;
  section: DraftSection;
  shown: {
    values: FormValues;
    series: { id: string; title: string }[];
    previewHtml: string | null;
    venues: VenueSearch;
    towns: TownSearch;
  };
  today: DateKey;
  answer: SectionAnswer | null;
};

/** The fields of one part, as typed when something came back, else as saved. */
export function SectionForm({ root, symposium, section, shown, today, answer }: SectionFormProps) {
  const form = { values: answer?.values ?? shown.values, problems: answer?.problems ?? [] };
  const { content } = symposium;
  const filesPath = `${root}/${symposium.id}/files`;
  switch (section) {
    case "basics":
      return (
        <BasicsSection
          {...form}
          series={shown.series}
          previewHtml={shown.previewHtml}
          pictureUrl={content.pictureFile ? `${filesPath}/${content.pictureFile}` : null}
          pictureAlt={content.pictureAlt}
        />
      );
    case "when":
      return <WhenSection {...form} today={today} venues={shown.venues} />;
    case "link":
      return <LinkSection {...form} symposiumForm={content.form} />;
    case "organisers":
      return <OrganisersSection {...form} organisers={content.organisers} filesPath={filesPath} />;
    case "speakers":
      return (
        <SpeakersSection
          {...form}
          speakers={content.speakers}
          rows={symposium.speakers}
          filesPath={filesPath}
          madeLink={answer?.madeLink ?? null}
          wrongEmailOf={answer?.wrongEmailOf ?? null}
        />
      );
    case "programme":
      return <ProgrammeSection {...form} content={content} />;
    case "registration":
      return (
        <RegistrationSection {...form}>
          <QuestionsPart {...form} questions={content.registration.questions} />
        </RegistrationSection>
      );
    case "details":
      return <DetailsSection {...form} />;
    case "cohosts":
      return <CoHostsSection symposium={symposium} found={shown.towns} />;
  }
}
