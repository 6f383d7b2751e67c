import type { ImportSource } from "~/domain/directory/imported-listing";
import type { Field } from "./column-names";
import type { FormatId } from "./formats";
import type { IssueCode } from "./import-report";

/** What is the same for all rows of a file. */
export type MapContext = {
  format: FormatId;
  source: ImportSource;
  /** Where rows belong that do not say it themselves. */
  fallbackCode: string | null;
  /** What the data set as a whole is about, when the rows do not tell. */
  dataSetWords: string;
};

/** Notes an issue of the present row; `field` names the column. */
export type Warn = (field: Field | null, code: IssueCode, message: string) => void;
