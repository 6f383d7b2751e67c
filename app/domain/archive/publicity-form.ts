/** The forms that make a record public, take it out of sight and put it back. */
export const CHANGE_NOTE_LENGTH = 500;
export const WITHDRAWN_NOTE_LENGTH = 500;

export type PublicityProblem = "noNote" | "noteTooLong" | "notSure" | "reasonTooLong";

export type PublicityWish =
  | { do: "publish"; baseVersion: number; note: string; problem: PublicityProblem | null }
  | { do: "withdraw"; note: string; problem: PublicityProblem | null }
  | { do: "putBack" };

/** `isFirst`: nothing was published before, so nothing can be new in it. null for any other button. */
export function readPublicityForm(form: FormData, { isFirst }: { isFirst: boolean }): PublicityWish | null {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "";
  };
  switch (text("intent")) {
    case "publish": {
      const note = isFirst ? "" : text("changeNote");
      const isTooLong = note.length > CHANGE_NOTE_LENGTH;
      const problem = !isFirst && note === "" ? "noNote" : isTooLong ? "noteTooLong" : null;
      return { do: "publish", baseVersion: Number(text("draftVersion")) || 0, note, problem };
    }
    case "withdraw": {
      const note = text("reason");
      const isTooLong = note.length > WITHDRAWN_NOTE_LENGTH;
      return { do: "withdraw", note, problem: text("sure") !== "yes" ? "notSure" : isTooLong ? "reasonTooLong" : null };
    }
    case "putBack":
      return { do: "putBack" };
    default:
      return null;
  }
}
