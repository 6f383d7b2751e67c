import { MEETING_GROUPS, PUBLICATION_KINDS } from "./record";
import { RECORD_LIMITS as L, type RecordContent } from "./record-content";
import type { RecordForm } from "./record-form";

const PAPERS = ["handout", "slides"] as const;

export function readHandouts(form: RecordForm, before: RecordContent): RecordContent {
  const handouts = form.inOrder("handout", before.handouts).map((one) => {
    const at = `handouts.${one.id}`;
    return {
      ...one,
      title: form.text(`${at}.title`, L.title, one.title),
      fileId: form.file(`${at}.fileId`, PAPERS, one.fileId),
      url: form.url(`${at}.url`, L.url, one.url),
    };
  });
  return { ...before, handouts };
}

export function readPublications(form: RecordForm, before: RecordContent): RecordContent {
  const publications = form.inOrder("publication", before.publications).map((one) => {
    const at = `publications.${one.id}`;
    return {
      ...one,
      kind: form.oneOf(`${at}.kind`, PUBLICATION_KINDS, one.kind),
      title: form.text(`${at}.title`, L.title, one.title),
      publisher: form.text(`${at}.publisher`, L.name, one.publisher),
      date: form.day(`${at}.date`, one.date),
      pages: form.count(`${at}.pages`, { min: 1, max: 10_000 }, one.pages),
      fileId: form.file(`${at}.fileId`, PAPERS, one.fileId),
      url: form.url(`${at}.url`, L.url, one.url),
    };
  });
  return { ...before, publications };
}

export function readMeetings(form: RecordForm, before: RecordContent): RecordContent {
  const meetings = form.inOrder("meeting", before.meetings).map((one) => {
    const at = `meetings.${one.id}`;
    return {
      ...one,
      group: form.oneOf(`${at}.group`, MEETING_GROUPS, one.group),
      number: form.count(`${at}.number`, { min: 1, max: 999 }, one.number),
      date: form.day(`${at}.date`, one.date),
      agenda: form.text(`${at}.agenda`, L.note, one.agenda),
    };
  });
  return { ...before, meetings, meetingsNote: form.text("meetingsNote", L.note, before.meetingsNote) };
}
