import type { AliasProblem } from "~/domain/connection/alias-answer";
import { ALIAS_LIMITS } from "~/domain/connection/alias-words";
import type { WordProblem } from "~/domain/connection/form-words";
import { LOOK_IN_LIMITS } from "~/domain/connection/look-in-rule";
import type { RecordProblem } from "~/domain/connection/record-answer";
import type { Translate } from "~/i18n/messages";
import { fieldLabel } from "./field-label";

const MAX: Record<string, number> = {
  alias: ALIAS_LIMITS.alias,
  area: ALIAS_LIMITS.areaLabel,
  likes: ALIAS_LIMITS.likes,
  wants: ALIAS_LIMITS.wants,
  line: ALIAS_LIMITS.line,
  label: ALIAS_LIMITS.support,
};

/** What is wrong with a field of the desk's forms, and what to do. */
export function problemText(problem: AliasProblem | RecordProblem, t: Translate): string {
  const field = fieldLabel(problem.field, t);
  switch (problem.problem) {
    case "empty":
      return t(problem.field === "alias" ? "connection.form.problem.emptyAlias" : "connection.form.problem.emptyLabel");
    case "long":
      return t("connection.form.problem.long", { max: MAX[problem.field] ?? ALIAS_LIMITS.line });
    case "choose":
      return t("connection.form.problem.choose", { field });
    case "number":
      // Of an alias: what reads like a number of a case. Of a setting: a number of days that cannot be.
      if (problem.field === "alias") return t("connection.form.problem.alias.number");
      return t("connection.form.problem.days", { field, from: LOOK_IN_LIMITS.fewest, to: LOOK_IN_LIMITS.most });
    case "early":
      if (problem.field === "toDay") return t("connection.form.problem.earlyEnd");
      return t("connection.form.problem.early", { field });
    case "date":
    case "future":
    case "past":
    case "far":
      return t(`connection.form.problem.${problem.problem}`, { field });
    case "unknown":
      return t(problem.field === "area" ? "connection.form.problem.areaUnknown" : "connection.form.problem.targets");
    case "many":
      return t("connection.form.problem.areaMany");
    default:
      return wordsText(problem.field, problem.problem, problem.found, t);
  }
}

function wordsText(
  field: string,
  problem: Exclude<WordProblem, "empty" | "long" | "number">,
  found: readonly string[],
  t: Translate,
): string {
  if (field === "alias") return t(`connection.form.problem.alias.${problem}`);
  return t(`connection.form.problem.words.${problem}`, { found: found.join("」「") });
}
