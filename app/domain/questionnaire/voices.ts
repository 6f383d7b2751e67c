import type { PublicChange } from "./answered-change";
import type { VersionResults } from "./published-results";

/** What everyone may see of what was answered about a record or plan, and of what was changed because of it. */
export type Voices = { canAnswer: boolean; versions: VersionResults[]; changes: PublicChange[] };

/** The same in numbers, for the page of the record. */
export type VoicesDoorView = {
  canAnswer: boolean;
  changes: number;
  answers: { version: number | null; total: number }[];
};

export function toVoicesDoor({ canAnswer, versions, changes }: Voices): VoicesDoorView {
  const answers = versions.map(({ version, results }) => ({ version, total: results.total }));
  return { canAnswer, changes: changes.length, answers };
}
