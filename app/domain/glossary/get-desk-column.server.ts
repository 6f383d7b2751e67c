import type { ColumnInput } from "./column-form";
import { type GlossaryDesk, getEditableColumn } from "./glossary-desk.server";

export type DeskColumn = ColumnInput & {
  id: string;
  version: number;
  hostCode: string;
  isPublished: boolean;
  isSample: boolean;
  updatedAt: string;
};

/** A column of the desk as it is kept. Throws DomainError("notFound"). */
export async function getDeskColumn({ at, id }: { at: GlossaryDesk; id: string }): Promise<DeskColumn> {
  const row = await getEditableColumn(at, id);
  const { series, number, title, author, authorTitle, bodyMarkdown, termIds, version, hostCode, isSample } = row;
  return {
    ...{ id, series, number, title, author, authorTitle, bodyMarkdown, termIds, version, hostCode, isSample },
    ...{ isPublished: row.publishedAt !== null, updatedAt: row.updatedAt.toISOString() },
  };
}
