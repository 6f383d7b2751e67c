import { BasicsPart } from "~/components/archive-editor/basics-part";
import { ChaptersPart } from "~/components/archive-editor/chapters-part";
import { type CircleChoices, CirclePart } from "~/components/archive-editor/circle-part";
import { DocumentsPart } from "~/components/archive-editor/documents-part";
import { LicencePart } from "~/components/archive-editor/licence-part";
import { MediaPart } from "~/components/archive-editor/media-part";
import { MeetingsPart } from "~/components/archive-editor/meetings-part";
import { SlidesPart } from "~/components/archive-editor/slides-part";
import { SpeakersPart } from "~/components/archive-editor/speakers-part";
import type { DeskRecord } from "~/domain/archive/desk-records";
import type { RecordFormProblem } from "~/domain/archive/record-form";
import type { RecordSection } from "~/domain/archive/record-sections";
import type { FormValues } from "~/domain/symposium/form-reader";

type PartFormProps = {
  root: string;
  record: DeskRecord;
  section: RecordSection;
  shown: {
    values: FormValues;
    isProgrammeShown: boolean;
    series: { id: string; title: string }[];
    previewHtml: string | null;
    circle: CircleChoices | null;
  };
  answer: { values: FormValues; problems: RecordFormProblem[] } | null;
};

/** The fields of one part, as typed when something came back, else as saved. */
export function PartForm({ root, record, section, shown, answer }: PartFormProps) {
  const form = { values: answer?.values ?? shown.values, problems: answer?.problems ?? [] };
  const { content, files, symposium } = record;
  const filesPath = `${root}/${record.id}/files`;
  switch (section) {
    case "basics":
      return <BasicsPart {...form} series={shown.series} previewHtml={shown.previewHtml} />;
    case "speakers":
      return <SpeakersPart {...form} speakers={content.speakers} linked={symposium?.speakers ?? []} />;
    case "media":
      return <MediaPart {...form} files={files} filesPath={filesPath} />;
    case "chapters":
      return (
        <ChaptersPart
          {...form}
          chapters={content.chapters}
          programme={symposium?.programme ?? []}
          isProgrammeShown={shown.isProgrammeShown && answer === null}
        />
      );
    case "slides":
      return <SlidesPart {...form} files={files} filesPath={filesPath} />;
    case "documents":
      return <DocumentsPart {...form} content={content} files={files} />;
    case "meetings":
      return <MeetingsPart {...form} meetings={content.meetings} />;
    case "circle":
      return shown.circle && <CirclePart {...form} {...shown.circle} />;
    case "licence":
      return <LicencePart {...form} />;
  }
}
