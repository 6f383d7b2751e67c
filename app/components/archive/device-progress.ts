/** What somebody has watched and done, on their own device: nobody else learns of it until they sign in and ask for it. */
import {
  type LearningEntry,
  type LearningSubject,
  learningListSchema,
  NO_PROGRESS,
  type Progress,
} from "~/domain/training/progress";

const KEY = "hitobito.learning";
const MOST_ENTRIES = 200;

/** All of it, what was last touched first. Empty where the device keeps nothing. */
export function readDeviceProgress(): LearningEntry[] {
  try {
    const read = learningListSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? "[]"));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

export function deviceProgressOf(subjectType: LearningSubject, subjectId: string): Progress {
  return readDeviceProgress().find((one) => isOf(one, subjectType, subjectId))?.progress ?? NO_PROGRESS;
}

export function keepOnDevice(entry: LearningEntry): void {
  const others = readDeviceProgress().filter((one) => !isOf(one, entry.subjectType, entry.subjectId));
  try {
    localStorage.setItem(KEY, JSON.stringify([entry, ...others].slice(0, MOST_ENTRIES)));
  } catch {
    // A private window or a full device: watching goes on without it.
  }
}

/** After the account has taken it over, or when somebody wants it gone. */
export function forgetDeviceProgress(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept then either.
  }
}

function isOf(entry: LearningEntry, subjectType: LearningSubject, subjectId: string): boolean {
  return entry.subjectType === subjectType && entry.subjectId === subjectId;
}
