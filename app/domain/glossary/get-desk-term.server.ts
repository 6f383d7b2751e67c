import { readTermContent } from "./content-of";
import { type GlossaryDesk, getEditableTerm } from "./glossary-desk.server";
import type { TermRowContent } from "./term-form";

export type DeskTerm = TermRowContent & {
  id: string;
  version: number;
  hostCode: string;
  isPublished: boolean;
  isSample: boolean;
  updatedAt: string;
};

/** A term of the desk as it is kept. Throws DomainError("notFound"). */
export async function getDeskTerm({ at, id }: { at: GlossaryDesk; id: string }): Promise<DeskTerm> {
  const row = await getEditableTerm(at, id);
  const { word, reading, version, hostCode, isSample } = row;
  return {
    ...{ id, word, reading, version, hostCode, isSample, content: readTermContent(row.content) },
    ...{ isPublished: row.publishedAt !== null, updatedAt: row.updatedAt.toISOString() },
  };
}
