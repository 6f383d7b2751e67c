/** 「いただいた声と、変えたこと」: what the host of a record or plan changed because of answers. */
import { z } from "zod";
import { type DateKey, isDateKey } from "~/shared/dates";

export const CHANGE_LIMITS = { text: 1000, perSubject: 200 };

const version = z.int().min(1).max(100_000).nullable();

export const answeredChangeSchema = z.object({
  /** What was said, in the host's words: never a quotation that tells who. */
  voice: z.string().trim().min(1).max(CHANGE_LIMITS.text),
  /** What was changed, or why not. */
  change: z.string().trim().min(1).max(CHANGE_LIMITS.text),
  changedOn: z.string().refine(isDateKey),
  /** Whose answers, and where it is changed: published revisions of the subject; null = not said, not yet. */
  fromVersion: version,
  inVersion: version,
});
export type AnsweredChangeInput = z.output<typeof answeredChangeSchema>;

export type PublicChange = AnsweredChangeInput & { id: string };

/** `stamp` is another one as soon as anything of it is: two tabs. */
export type DeskChange = PublicChange & { isPublished: boolean; stamp: string };

type Stamped = {
  voice: string;
  change: string;
  changedOn: DateKey;
  fromVersion: number | null;
  inVersion: number | null;
};

export function stampOf({ voice, change, changedOn, fromVersion, inVersion }: Stamped): string {
  const text = JSON.stringify([voice, change, changedOn, fromVersion, inVersion]);
  let hash = 5381;
  for (const letter of text) hash = (Math.imul(hash, 33) ^ (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${text.length.toString(36)}.${hash.toString(36)}`;
}
