/** The form of an alias: what was typed becomes words, or problems that each have a field. */
import { isTargetKey } from "~/domain/directory/vocabulary";
import { noticeInAlias } from "~/domain/relay/alias";
import { cleanLine } from "~/domain/relay/plain-text";
import { ALIAS_LIMITS, type AliasWords, type RoughArea, roughArea } from "./alias-words";
import { type FormProblem, type FormRead, privateWordsOf, readShortText, type WordProblem } from "./form-words";

export type AliasField = "alias" | "area" | "targets" | "likes" | "wants";
export type AliasForm = {
  alias: string;
  /** As typed; where it is has been looked up by the page: null when no place of that name is known. */
  areaLabel: string;
  area: Pick<RoughArea, "municipalityCode" | "latitude" | "longitude"> | null;
  targets: string[];
  likes: string;
  wants: string;
  keepsWords: boolean;
};
/** `unknown`: an area no place was found for, or a 対象 that is none. */
export type AliasFormProblem = WordProblem | "unknown";

/** Nothing that leads to a person is taken; 要配慮 words in likes and wants only when the writer keeps them deliberately. */
export function readAliasForm(form: AliasForm): FormRead<AliasWords, AliasField, AliasFormProblem> {
  const { keepsWords } = form;
  const likes = readShortText({ field: "likes", typed: form.likes, max: ALIAS_LIMITS.likes, keepsWords });
  const wants = readShortText({ field: "wants", typed: form.wants, max: ALIAS_LIMITS.wants, keepsWords });
  const alias = cleanLine(form.alias);
  const area = readArea(form);
  const targets = form.targets.filter(isTargetKey);
  const hasUnknown = targets.length < form.targets.length;
  const problems: FormProblem<AliasField, AliasFormProblem>[] = [
    ...aliasProblems(alias),
    ...area.problems,
    ...(hasUnknown ? [{ field: "targets", problem: "unknown", found: [] } as const] : []),
    ...likes.problems,
    ...wants.problems,
  ];
  if (problems.length > 0) return { ok: false, problems };
  const unique = [...new Set(targets)];
  return { ok: true, input: { alias, area: area.area, targets: unique, likes: likes.text, wants: wants.text } };
}

/** An alias stands on every page of the desk: not even deliberately does it tell an illness. */
function aliasProblems(alias: string): FormProblem<AliasField>[] {
  const words = privateWordsOf(alias);
  const kinds = new Set<WordProblem>([...noticeInAlias(alias), ...words.keys()]);
  if (alias.length > ALIAS_LIMITS.alias) kinds.add("long");
  return [...kinds].map((problem) => ({ field: "alias", problem, found: words.get(problem) ?? [] }));
}

function readArea(form: AliasForm): { area: RoughArea | null; problems: FormProblem<AliasField, AliasFormProblem>[] } {
  const { areaLabel: typed, area } = form;
  // A place name is no illness and its 番地 is noticed: nothing to keep deliberately here.
  const read = readShortText({ field: "area" as const, typed, max: ALIAS_LIMITS.areaLabel, keepsWords: false });
  if (read.problems.length > 0) return { area: null, problems: read.problems };
  if (read.text === "") return { area: null, problems: [] };
  if (!area) return { area: null, problems: [{ field: "area", problem: "unknown", found: [] }] };
  return { area: roughArea({ label: read.text, ...area }), problems: [] };
}
