import type { ChangeProblem } from "~/domain/symposium/read-answered-change";
import type { Translate } from "~/i18n/messages";

/** Several forms stand on one page. */
export function changeFieldId(of: string | null, name: string): string {
  return `${of ?? "new"}-${name}`;
}

export function changeProblemText({ code, values }: ChangeProblem, t: Translate): string {
  if (code === "noVoice" || code === "noChange") return t(`voices.problem.${code}`);
  return t(`symposiumDesk.fieldProblem.${code}`, values);
}
