import type { FieldError } from "~/components/ui/error-summary";
import { TextAreaField } from "~/components/ui/text-field";
import { RELAY_LIMITS } from "~/domain/relay/relay-thread";
import type { ThreadAnswer } from "~/domain/relay/thread-answer";
import type { RoleView, ThreadView } from "~/domain/relay/thread-view";
import { useT } from "~/i18n/translate-context";
import { AnswerForm } from "./answer-form";
import { TakenForm } from "./taken-form";
import { errorAt, fieldId } from "./thread-errors";
import { ThreadForm } from "./thread-form";
import { WordsNotice } from "./words-notice";

type Props = { thread: ThreadView; role: RoleView; errors: FieldError[]; answer?: ThreadAnswer };

/** The request for a role: for whom, how it stands, and what this side may do about it. */
export function RolePart({ thread, role, errors, answer }: Props) {
  const t = useT();
  const { deeds } = role;
  return (
    <section aria-labelledby="role-title" className="mb-6 grid gap-5 rounded-12 bg-yellow-50 p-5">
      <div>
        <h2 id="role-title" className="text-[1.25rem] leading-160">
          {t("relay.thread.role.title")}
        </h2>
        <p>{useForWhom(thread, role)}</p>
        <p className="mt-2">
          {t("relay.thread.role.state")}: <strong>{t(`relay.role.state.${role.state}`)}</strong>
        </p>
      </div>
      {deeds.answers.length > 0 && <AnswerForm {...{ role, errors }} {...(answer && { answer })} />}
      {deeds.canTell && <TellForm hasTold={role.hasTold} errors={errors} {...(answer && { answer })} />}
      {deeds.canMark && (
        <details open={answer?.intent === "mark"}>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">
            {t("relay.role.mark.title")}
          </summary>
          <ThreadForm intent="mark" look="outline" submit={t("relay.role.mark.submit")}>
            <TakenForm
              idPrefix="mark"
              most={role.howManyPeople}
              values={
                answer?.intent === "mark"
                  ? answer.values
                  : { takenPeople: String(role.takenPeople ?? ""), roleTaken: role.isTaken }
              }
              error={errorAt(errors, fieldId("mark", "takenPeople"))}
            />
          </ThreadForm>
        </details>
      )}
      {deeds.canWithdraw && <ThreadForm intent="withdraw" look="outline" submit={t("relay.thread.role.withdraw")} />}
    </section>
  );
}

function useForWhom({ side, askerName: name }: ThreadView, { forWhom, alias }: RoleView): string {
  const t = useT();
  if (side === "asker") {
    return forWhom === "self" ? t("relay.thread.role.mySelf") : t("relay.thread.role.myAlias", { alias: alias ?? "" });
  }
  return forWhom === "self"
    ? t("relay.thread.role.forSelf", { name })
    : t("relay.thread.role.forAlias", { name, alias: alias ?? "" });
}

function TellForm({ hasTold, errors, answer }: { hasTold: boolean; errors: FieldError[]; answer?: ThreadAnswer }) {
  const t = useT();
  const own = answer?.intent === "tell" ? answer : undefined;
  const id = fieldId("tell", "message");
  return (
    <details open={own !== undefined}>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">
        {t("relay.thread.role.tellTitle")}
      </summary>
      <p className="mb-2">
        {t("relay.thread.role.tellLead")} {hasTold && t("relay.thread.role.tellAgain")}
      </p>
      <ThreadForm intent="tell" look="outline" submit={t("relay.thread.role.tell")}>
        <TextAreaField
          id={id}
          name="message"
          label={t("relay.thread.role.tellTitle")}
          hint={t("relay.message.hint", { max: RELAY_LIMITS.message })}
          error={errorAt(errors, id)}
          isRequired
          defaultValue={own?.values.message ?? ""}
        />
        <WordsNotice
          id={fieldId("tell", "keepsWords")}
          words={own?.words ?? []}
          keeps={own?.values.keepsWords ?? false}
        />
      </ThreadForm>
    </details>
  );
}
