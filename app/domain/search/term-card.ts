/** What the index hands back of a term or of a column about words. */
export type TermCard = {
  type: "term" | "column";
  /** The word; the title of a column. */
  name: string;
  /** How the word is read; who wrote the column. */
  kana: string;
  /** The plain explanation; the text of a column in one line. */
  summary: string;
  hostCode: string;
  isSample: boolean;
};
