/** What a speaker sends by their own link. */
import { z } from "zod";
import { CONSENT_ANSWERS, type ConsentAnswer, type ItemKind, type SpeakerRole, type SymposiumForm } from "./symposium";
import { SYMPOSIUM_LIMITS as L, type Speaker, type SymposiumContent } from "./symposium-content";

export const PROPOSED_FIELDS = ["kana", "affiliation", "title", "profile"] as const;
export type ProposedField = (typeof PROPOSED_FIELDS)[number];
export type Proposal = Record<ProposedField, string>;

export const CONSENT_KINDS = ["recording", "slides", "photo"] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];
export type Consents = Record<ConsentKind, ConsentAnswer>;

export const PROPOSAL_LENGTHS: Record<ProposedField, number> = {
  kana: L.name,
  affiliation: L.name,
  title: L.name,
  profile: L.profile,
};

const proposalSchema = z.object({
  kana: z.string().max(L.name).default(""),
  affiliation: z.string().max(L.name).default(""),
  title: z.string().max(L.name).default(""),
  profile: z.string().max(L.profile).default(""),
});

/** What stands in SymposiumSpeaker.proposed; null when there is nothing (readable). */
export function readProposal(json: unknown): Proposal | null {
  const read = proposalSchema.safeParse(json);
  return json !== null && read.success ? read.data : null;
}

export type SpeakerFormValues = Proposal & Record<ConsentKind, string>;
export type SpeakerFormProblem = { field: ProposedField | ConsentKind; max: number };

/** Reads the form. Each consent is given or refused or left open; none follows from another. */
export function readSpeakerForm(
  form: FormData,
): { values: SpeakerFormValues } & (
  | { ok: true; proposal: Proposal; consents: Consents }
  | { ok: false; problems: SpeakerFormProblem[] }
) {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "";
  };
  const proposal = Object.fromEntries(PROPOSED_FIELDS.map((field) => [field, text(field)])) as Proposal;
  const consents = Object.fromEntries(CONSENT_KINDS.map((kind) => [kind, answerOf(text(kind))])) as Consents;
  const values = { ...proposal, ...consents };
  const problems = PROPOSED_FIELDS.filter((field) => proposal[field].length > PROPOSAL_LENGTHS[field]).map((field) => ({
    field,
    max: PROPOSAL_LENGTHS[field],
  }));
  return problems.length > 0 ? { ok: false, values, problems } : { ok: true, values, proposal, consents };
}

function answerOf(text: string): ConsentAnswer {
  return CONSENT_ANSWERS.find((answer) => answer === text) ?? "unasked";
}

/** Where what was sent is not what the draft says, for the officer to look at. */
export function proposedChanges(
  speaker: Speaker,
  proposal: Proposal | null,
): { field: ProposedField; before: string; after: string }[] {
  if (!proposal) return [];
  return PROPOSED_FIELDS.flatMap((field) =>
    speaker[field] === proposal[field] ? [] : [{ field, before: speaker[field], after: proposal[field] }],
  );
}

/** The draft with what a speaker sent in place of what stood there. */
export function takeOver(content: SymposiumContent, speakerId: string, proposal: Proposal): SymposiumContent {
  const speakers = content.speakers.map((one) => (one.id === speakerId ? { ...one, ...proposal } : one));
  return { ...content, speakers };
}

/** What the page of a speaker shows: the symposium as far as it is fixed, and only this speaker's own entry. */
export type SpeakerPageView = {
  symposium: {
    title: string;
    hostName: string;
    form: SymposiumForm;
    startsAt: string | null;
    endsAt: string | null;
    /** Where it is published; null while it is not. */
    path: string | null;
    willBeRecorded: boolean;
    contact: SymposiumContent["contact"];
    isCancelled: boolean;
  };
  name: string;
  /** What stands in the draft. */
  entry: Proposal;
  /** What was sent last and is not taken over yet. */
  proposed: Proposal | null;
  items: { id: string; kind: ItemKind; title: string; role: SpeakerRole }[];
  consents: Consents;
  hasPhoto: boolean;
  confirmedAt: string | null;
};
