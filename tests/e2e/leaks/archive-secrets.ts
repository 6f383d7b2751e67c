/** What is planted in records, 研修モデル and words, and who sees it: spread into the table of secrets.ts. */
import type { Secret, Viewer } from "./secrets";
import { word } from "./word";

// An administrator may work at every desk (moderation/desk.ts).
const townOfficer: Viewer[] = ["officer", "administrator"];
/** Of a record made from a symposium that two towns hold. */
const hosts: Viewer[] = ["officer", "officerOfCoHost", "administrator"];
const nextTown: Viewer[] = ["officerElsewhere", "administrator"];
/** The notes of who leads a training (training/rules.ts). */
const facilitators: Viewer[] = [
  ...["professional", "professionalElsewhere", "keeper", "colleague"],
  ...["officer", "officerElsewhere", "officerOfCoHost", "administrator"],
] as Viewer[];

const hidden = (name: string, seenBy: Viewer[]): Secret => ({ words: [word(name)], seenBy });

export const ARCHIVE_SECRETS = {
  // A record that was never published, its captions and files; what is new in the draft of a published one.
  draftRecord: hidden("unpublished record", townOfficer),
  draftRecordText: hidden("text of an unpublished record", townOfficer),
  draftRecordSpeaker: hidden("speaker of an unpublished record", townOfficer),
  draftRecordCue: hidden("words spoken in an unpublished record", townOfficer),
  draftRecordFile: hidden("file of an unpublished record", townOfficer),
  draftRecordElsewhere: hidden("unpublished record of the next town", nextTown),
  laterRecord: hidden("later title of a record", townOfficer),
  laterRecordText: hidden("later text of a record", townOfficer),
  laterRecordFile: hidden("later file of a record", townOfficer),
  draftSeries: hidden("series without a published record", townOfficer),
  brokenCue: hidden("broken caption", townOfficer),
  // A speaker has refused since: nothing of the recording is left but the page of its record.
  refusedCue: hidden("words spoken in a refused recording", hosts),
  refusedChapter: hidden("chapter of a refused recording", hosts),
  refusedVideo: hidden("video of a refused recording", hosts),
  refusedFile: hidden("file of a refused recording", hosts),
  refusedSlides: hidden("file of refused slides", hosts),
  refusedSlideText: { words: [word("words on a refused slide")] },
  withdrawnRecordText: hidden("text of a withdrawn record", townOfficer),
  withdrawnCue: hidden("words spoken in a withdrawn record", townOfficer),
  withdrawnChange: hidden("change of a withdrawn record", townOfficer),
  // What people answered, and what a host has not yet said to it.
  recordAnswer: hidden("answer about a record", townOfficer),
  recordQuestion: hidden("question about a record nobody can answer yet", hosts),
  unsaidVoice: hidden("voice that is not published", townOfficer),
  unsaidChange: hidden("change that is not published", townOfficer),
  planAnswer: hidden("answer about a plan", townOfficer),
  planVoice: hidden("voice about a plan that is not published", townOfficer),
  // 研修モデル.
  facilitatorNote: hidden("note for the facilitator", facilitators),
  partNote: hidden("note for the facilitator of a part", facilitators),
  draftPlan: hidden("unpublished plan", townOfficer),
  draftPlanText: hidden("text of an unpublished plan", townOfficer),
  draftPlanNote: hidden("note in an unpublished plan", townOfficer),
  laterPlan: hidden("later title of a plan", townOfficer),
  laterNote: hidden("later note for the facilitator", townOfficer),
  withdrawnPlanText: hidden("text of a withdrawn plan", townOfficer),
  withdrawnPlanNote: hidden("note in a withdrawn plan", townOfficer),
  copiedPlan: hidden("unpublished copy of a plan", nextTown),
  heldPlace: hidden("place of a training", townOfficer),
  heldNote: hidden("note about a training", townOfficer),
  heldNoteElsewhere: hidden("note about a training in the next town", nextTown),
  // ことば.
  draftTerm: hidden("unpublished term", townOfficer),
  draftTermText: hidden("text of an unpublished term", townOfficer),
  takenBackTerm: hidden("term that was taken back", townOfficer),
  draftColumn: hidden("unpublished column", townOfficer),
  draftColumnText: hidden("text of an unpublished column", townOfficer),
  draftColumnAuthor: hidden("author of an unpublished column", townOfficer),
} satisfies Record<string, Secret>;

/** What all may see of them: where the crawl comes to nothing of these, it proves nothing. */
export const ARCHIVE_WORDS = {
  record: word("public record"),
  cue: word("words spoken in a public record"),
  chapter: word("chapter of a public record"),
  refusedRecord: word("record of a refused recording"),
  withdrawnRecord: word("withdrawn record"),
  series: word("public series"),
  change: word("published change"),
  plan: word("public plan"),
  withdrawnPlan: word("withdrawn plan"),
  term: word("public term"),
  column: word("public column"),
  heldSymposium: word("symposium that was held"),
};
