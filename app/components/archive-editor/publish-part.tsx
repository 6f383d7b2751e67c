import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { FieldError } from "~/components/ui/field-error";
import { Heading } from "~/components/ui/heading";
import { TextAreaField } from "~/components/ui/text-field";
import type { DeskRecord } from "~/domain/archive/desk-records";
import type { PublicityProblem } from "~/domain/archive/publicity-form";
import { CHANGE_NOTE_LENGTH, WITHDRAWN_NOTE_LENGTH } from "~/domain/archive/publicity-form";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

export type PublicityAnswer = { problem: PublicityProblem | null; note: string };
type PartProps = { record: DeskRecord; answer: PublicityAnswer | null };

/** Message of the field a problem belongs to; the field's id is the problem's place. */
export const PUBLICITY_MESSAGES: Record<PublicityProblem, { field: string; key: MessageKey; max: number }> = {
  noNote: { field: "changeNote", key: "archiveDesk.publish.noteError", max: CHANGE_NOTE_LENGTH },
  noteTooLong: { field: "changeNote", key: "archiveDesk.publish.noteLong", max: CHANGE_NOTE_LENGTH },
  notSure: { field: "sure", key: "archiveDesk.withdraw.sureError", max: 0 },
  reasonTooLong: { field: "reason", key: "archiveDesk.publish.noteLong", max: WITHDRAWN_NOTE_LENGTH },
};

function useMessage(answer: PublicityAnswer | null) {
  const t = useT();
  return (field: string): string | null => {
    const message = answer?.problem ? PUBLICITY_MESSAGES[answer.problem] : null;
    return message?.field === field ? t(message.key, { max: message.max }) : null;
  };
}

/** Publishing the draft, with the note of what is new from the second version on. */
export function PublishPart({ record, answer }: PartProps) {
  const t = useT();
  const messageOf = useMessage(answer);
  const { state, revision, hasUnpublished, problems, version } = record;
  const isStopped = problems.some(({ severity }) => severity === "stops");
  const isSame = state === "published" && !hasUnpublished;
  const lead = { draft: "lead", published: "leadAgain", withdrawn: "leadWithdrawn" } as const;
  return (
    <section aria-labelledby="publish" className="grid gap-3 rounded-12 border border-solid-gray-420 p-4">
      <Heading level={2} size={3} id="publish">
        {t("archiveDesk.publish.title")}
      </Heading>
      <p>{t(isSame ? "archiveDesk.publish.same" : `archiveDesk.publish.${lead[state]}`)}</p>
      {isStopped ? <p className="font-bold">{t("archiveDesk.publish.stopped")}</p> : null}
      {isStopped || isSame ? null : (
        <Form method="post" noValidate className="grid gap-4">
          <input type="hidden" name="draftVersion" value={version} />
          {revision === null ? null : (
            <TextAreaField
              id="changeNote"
              name="changeNote"
              rows={2}
              isRequired
              label={t("archiveDesk.publish.note")}
              hint={t("archiveDesk.publish.noteHint", { max: CHANGE_NOTE_LENGTH })}
              error={messageOf("changeNote")}
              defaultValue={messageOf("changeNote") ? answer?.note : ""}
            />
          )}
          <p>
            <Button type="submit" name="intent" value="publish" size="lg">
              {t("archiveDesk.publish.submit")}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}

/** Taking it out of sight, only when one is sure, and putting it back. */
export function WithdrawPart({ record, answer }: PartProps) {
  const t = useT();
  const messageOf = useMessage(answer);
  const { state, revision } = record;
  if (state === "draft" || revision === null) return null;
  const isBack = state === "withdrawn";
  const sureError = messageOf("sure");
  return (
    <section aria-labelledby="withdraw" className="grid gap-3 rounded-12 border border-solid-gray-420 p-4">
      <Heading level={2} size={3} id="withdraw">
        {t(isBack ? "archiveDesk.withdraw.backTitle" : "archiveDesk.withdraw.title")}
      </Heading>
      <p>{isBack ? t("archiveDesk.withdraw.backLead", { revision }) : t("archiveDesk.withdraw.lead")}</p>
      <Form method="post" noValidate className="grid gap-4">
        {isBack ? null : (
          <>
            <TextAreaField
              id="reason"
              name="reason"
              rows={2}
              label={t("archiveDesk.withdraw.note")}
              hint={t("archiveDesk.withdraw.noteHint", { max: WITHDRAWN_NOTE_LENGTH })}
              error={messageOf("reason")}
              defaultValue={messageOf("reason") || sureError ? answer?.note : ""}
            />
            <div>
              <FieldError id="sure" error={sureError} />
              <Checkbox
                id="sure"
                name="sure"
                value="yes"
                aria-invalid={sureError ? true : undefined}
                aria-describedby={sureError ? "sure-error" : undefined}
                label={t("archiveDesk.withdraw.sure")}
              />
            </div>
          </>
        )}
        <p>
          <Button type="submit" look="outline" name="intent" value={isBack ? "putBack" : "withdraw"}>
            {isBack ? t("archiveDesk.withdraw.backSubmit", { revision }) : t("archiveDesk.withdraw.submit")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
