import type { FormValues, SectionProblem } from "~/domain/symposium/form-reader";
import type { LinkValues } from "~/domain/symposium/link-form";
import type { SymposiumContent } from "~/domain/symposium/symposium-content";

/** What comes back to the form instead of a redirect. */
export type SectionAnswer = {
  values: FormValues;
  problems: SectionProblem[];
  /** The version the form now stands on. */
  version: number;
  /** Somebody saved first: what is kept now and what would be. */
  conflict: {
    theirs: SymposiumContent;
    mine: SymposiumContent;
    /** Of the join link, which is no part of the content. */
    link: { theirs: LinkValues; mine: LinkValues } | null;
  } | null;
  madeLink: { speakerId: string; url: string } | null;
  wrongEmailOf: string | null;
};

export type SectionDone = { to: string } | { status: 200 | 409 | 422; answer: SectionAnswer };
