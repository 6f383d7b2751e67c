import type { question as source } from "../ja/question";
import type { MessagesOf } from "../messages";

/** Questions of a registration and of a questionnaire, as one answers them. */
export const question: MessagesOf<typeof source> = {
  optional: "optional",
  noAnswer: "No answer",
  agree: "I agree",
  scale: "from {low} to {high}",
  many: "Choose as many as you like.",
  longHint: "Up to {max} characters",
  error: {
    required: "Please answer “{label}”.",
    requiredText: "Please write something for “{label}”.",
    rows: "Some rows of “{label}” have no answer yet.",
    consent: "Please read “{label}” and tick the box if you agree.",
    other: "Please choose again for “{label}”.",
    long: "“{label}” can have up to {max} characters.",
  },
};
