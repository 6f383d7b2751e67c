import { messageError } from "~/components/relay/message-errors";
import type { FieldError } from "~/components/ui/error-summary";
import type { AliasProblem } from "~/domain/relay/alias";
import type { RoleProblem } from "~/domain/relay/role-input";
import type { Translate } from "~/i18n/messages";
import type { RoleAnswerView } from "./role-answer";

/** Each problem with its field and a sentence. */
export function roleErrors(answer: RoleAnswerView, t: Translate): FieldError[] {
  const message = answer.values?.message ?? "";
  return answer.problems.map((problem) => fieldError(problem, message, t));
}

function fieldError(problem: RoleProblem, message: string, t: Translate): FieldError {
  switch (problem) {
    case "forWhom":
      return { fieldId: "forWhom-self", message: t("relay.role.error.forWhom") };
    case "nameEmpty":
      return { fieldId: "name", message: t("relay.contact.errorNameEmpty") };
    case "nameLong":
      return { fieldId: "name", message: t("relay.contact.errorNameLong") };
    case "messagePrivate":
      return { fieldId: "message", message: t("relay.role.error.messagePrivate") };
    case "messageEmpty":
    case "messageLong":
    case "messageLinks":
      return { fieldId: "message", message: messageError(problem, message, t) };
    case "messageWords":
      return { fieldId: "keepsWords", message: messageError(problem, message, t) };
    default:
      return { fieldId: "alias", message: t(`relay.role.error.${aliasProblem(problem)}`) };
  }
}

function aliasProblem(problem: `alias.${AliasProblem}`): AliasProblem {
  return problem.slice("alias.".length) as AliasProblem;
}
