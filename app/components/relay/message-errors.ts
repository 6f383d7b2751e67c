import { lengthOf } from "~/domain/relay/plain-text";
import type { MessageProblem } from "~/domain/relay/relay-input";
import { RELAY_LIMITS } from "~/domain/relay/relay-thread";
import type { Translate } from "~/i18n/messages";

/** The sentence for a problem with a message of this text. */
export function messageError(problem: MessageProblem, text: string, t: Translate): string {
  switch (problem) {
    case "messageEmpty":
      return t("relay.message.errorEmpty");
    case "messageLong":
      return t("relay.message.errorLong", { max: RELAY_LIMITS.message, count: lengthOf(text.trim()) });
    case "messageLinks":
      return t("relay.message.errorLinks", { max: RELAY_LIMITS.links });
    case "messageWords":
      return t("relay.message.errorWords");
  }
}
