import { newPartId } from "./content-of";
import { EMPTY_SYMPOSIUM, type SymposiumContent } from "./symposium-content";

/** What a new symposium begins with: its host stands in it already, and what the registered are told about their data. */
export function beginContent(options: {
  title: string;
  host: { code: string; name: string };
  purpose: string;
  nowMs: number;
}): SymposiumContent {
  const { title, host, purpose, nowMs } = options;
  const organiser = {
    ...{ id: newPartId("org", nowMs), role: "host" as const, name: host.name, municipalityCode: host.code },
    ...{ url: "", logoFile: null, approvedFrom: null, approvedUntil: null },
  };
  return {
    ...EMPTY_SYMPOSIUM,
    title,
    organisers: [organiser],
    registration: { ...EMPTY_SYMPOSIUM.registration, purpose },
  };
}

/**
 * The same symposium for another day: everything but day, hours of registration and the dates of 後援名義, which are
 * approved anew each time. Every entry gets an id of its own, so that consents of speakers are not carried along.
 */
export function copyContent(from: SymposiumContent, nowMs: number): SymposiumContent {
  const speakerIds = new Map(from.speakers.map(({ id }) => [id, newPartId("spk", nowMs)]));
  return {
    ...from,
    when: { ...from.when, dateText: "", date: null, endDate: null },
    organisers: from.organisers.map((one) => ({
      ...one,
      ...{ id: newPartId("org", nowMs), approvedFrom: null, approvedUntil: null },
    })),
    speakers: from.speakers.map((one) => ({ ...one, id: speakerIds.get(one.id) ?? one.id })),
    programme: from.programme.map((item) => ({
      ...item,
      id: newPartId("itm", nowMs),
      speakers: item.speakers.map((one) => ({ ...one, speakerId: speakerIds.get(one.speakerId) ?? one.speakerId })),
    })),
    registration: { ...from.registration, opensAt: null, closesAt: null },
  };
}
