/** The forms of the page of series. */
export const SERIES_LIMITS = { title: 160, description: 2000 };

export type SeriesProblem = {
  /** null: of the form for a new one. */
  id: string | null;
  field: "title" | "description";
  problem: "empty" | "tooLong";
  max: number;
  values: { title: string; description: string };
};

export type SeriesWish =
  | { do: "order"; id: string; recordId: string; to: "up" | "down" }
  | {
      do: "save";
      id: string | null;
      title: string;
      description: string;
      host: string;
      problem: SeriesProblem | null;
    };

/** null for a button that is none of these. */
export function readSeriesForm(form: FormData): SeriesWish | null {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "";
  };
  const id = text("series") || null;
  const move = /^(up|down):(.{1,64})$/.exec(text("intent"));
  if (move && id) return { do: "order", id, recordId: move[2]!, to: move[1] === "up" ? "up" : "down" };
  if (text("intent") !== "save") return null;
  const values = { title: text("title"), description: text("description") };
  return { do: "save", id, ...values, host: text("host"), problem: findProblem(id, values) };
}

function findProblem(id: string | null, values: SeriesProblem["values"]): SeriesProblem | null {
  const { title, description } = SERIES_LIMITS;
  if (values.title === "") return { id, field: "title", problem: "empty", max: title, values };
  if (values.title.length > title) return { id, field: "title", problem: "tooLong", max: title, values };
  const isTooLong = values.description.length > description;
  return isTooLong ? { id, field: "description", problem: "tooLong", max: description, values } : null;
}
