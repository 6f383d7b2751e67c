import type { FormReader } from "./form-reader";
import { ITEM_KINDS, ORGANISER_ROLES, SPEAKER_ROLES, type SpeakerRole } from "./symposium";
import { SYMPOSIUM_LIMITS as L, type ProgrammeItem, type SymposiumContent } from "./symposium-content";

const SPEAKERS_AN_ITEM = 20;

/** The entries in the order of the form's hidden fields. An entry the draft does not know (any more) is left out. */
function inOrder<T extends { id: string }>(form: FormReader, field: string, before: readonly T[]): T[] {
  return form.all(field).flatMap((id) => before.find((entry) => entry.id === id) ?? []);
}

export function readOrganisers(form: FormReader, before: SymposiumContent): SymposiumContent {
  const organisers = inOrder(form, "organiser", before.organisers).map((one) => {
    const at = `organisers.${one.id}`;
    return {
      ...one,
      role: form.oneOf(`${at}.role`, ORGANISER_ROLES, one.role),
      name: form.text(`${at}.name`, L.name, one.name),
      url: form.url(`${at}.url`, L.url, one.url),
      approvedFrom: form.day(`${at}.approvedFrom`, one.approvedFrom),
      approvedUntil: form.day(`${at}.approvedUntil`, one.approvedUntil),
    };
  });
  return { ...before, organisers };
}

/** A speaker who is taken out leaves the programme too. */
export function readSpeakers(form: FormReader, before: SymposiumContent): SymposiumContent {
  const speakers = inOrder(form, "speaker", before.speakers).map((one) => {
    const at = `speakers.${one.id}`;
    return {
      ...one,
      name: form.text(`${at}.name`, L.name, one.name),
      kana: form.text(`${at}.kana`, L.name, one.kana),
      affiliation: form.text(`${at}.affiliation`, L.name, one.affiliation),
      title: form.text(`${at}.title`, L.name, one.title),
      profile: form.text(`${at}.profile`, L.profile, one.profile),
    };
  });
  return withoutLeftSpeakers({ ...before, speakers });
}

export function withoutLeftSpeakers(content: SymposiumContent): SymposiumContent {
  const ids = new Set(content.speakers.map(({ id }) => id));
  const programme = content.programme.map((item) => ({
    ...item,
    speakers: item.speakers.filter(({ speakerId }) => ids.has(speakerId)),
  }));
  return { ...content, programme };
}

export function readProgramme(form: FormReader, before: SymposiumContent): SymposiumContent {
  const programme = inOrder(form, "item", before.programme).map((item) => {
    const at = `programme.${item.id}`;
    return {
      ...item,
      kind: form.oneOf(`${at}.kind`, ITEM_KINDS, item.kind),
      title: form.text(`${at}.title`, L.title, item.title),
      note: form.text(`${at}.note`, L.note, item.note),
      start: form.time(`${at}.start`, item.start),
      minutes: form.count(`${at}.minutes`, { min: 1, max: L.minutes }, item.minutes),
      speakers: readItemSpeakers(form, at, before),
    };
  });
  return { ...before, programme };
}

/** Rows of one speaker and one role each; a row without a speaker is empty. */
function readItemSpeakers(form: FormReader, at: string, before: SymposiumContent): ProgrammeItem["speakers"] {
  const roles = form.all(`${at}.role`);
  const rows = form.all(`${at}.speaker`).flatMap((speakerId, i) => {
    if (!before.speakers.some(({ id }) => id === speakerId)) return [];
    const role: SpeakerRole = SPEAKER_ROLES.find((one) => one === roles[i]) ?? "speaker";
    return [{ speakerId, role }];
  });
  return rows.slice(0, SPEAKERS_AN_ITEM);
}
