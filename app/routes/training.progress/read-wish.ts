/** What the pages and the player send to the progress of an account. */
import {
  LEARNING_SUBJECTS,
  type LearningEntry,
  type LearningSubject,
  learningListSchema,
} from "~/domain/training/progress";

type Subject = { subjectType: LearningSubject; subjectId: string };
export type Wish =
  | { what: "keep"; entries: LearningEntry[] }
  | { what: "tick"; subject: Subject; partId: string | null; isDone: boolean; to: string }
  | { what: "forget"; subject: Subject | null; to: string };

const PART = /^[a-z0-9]{1,32}$/;
/** Only within this site. */
const WAY_BACK = /^\/(?![/\\])[\w/?=&#.-]*$/;

/** null for what no page of ours sends. */
export function readWish(form: FormData): Wish | null {
  const text = (name: string) => String(form.get(name) ?? "");
  const entries = form.get("entries");
  if (typeof entries === "string") return readEntries(entries);
  const to = WAY_BACK.test(text("to")) ? text("to") : "/my/learning";
  const subject = readSubject(text("subjectType"), text("subjectId"));
  if (text("intent") === "forgetAll") return { what: "forget", subject: null, to };
  if (!subject) return null;
  if (text("intent") === "forget") return { what: "forget", subject, to };
  const part = text("part");
  if (text("intent") !== "tick" || (part !== "" && !PART.test(part))) return null;
  return { what: "tick", subject, partId: part || null, isDone: text("isDone") === "yes", to };
}

function readEntries(entries: string): Wish | null {
  try {
    const read = learningListSchema.safeParse(JSON.parse(entries));
    return read.success ? { what: "keep", entries: read.data } : null;
  } catch {
    return null;
  }
}

function readSubject(type: string, subjectId: string): Subject | null {
  const subjectType = LEARNING_SUBJECTS.find((one) => one === type);
  return subjectType && /^(?:rec|pln)_[0-9a-z]{1,40}$/.test(subjectId) ? { subjectType, subjectId } : null;
}
