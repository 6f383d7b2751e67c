import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import type { ConnectionView } from "~/domain/connection/connection-view";
import { type RecordAnswer, recordFieldId } from "~/domain/connection/record-answer";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { problemText } from "./problem-text";

type RecordErrorsProps = { answer: RecordAnswer | undefined; connections: ConnectionView[] };

/** Why what was sent is not recorded: each field to mend, or how it stands now. */
export function RecordErrors({ answer, connections }: RecordErrorsProps) {
  const t = useT();
  const locale = useLocale();
  if (!answer) return null;
  const errors = answer.problems.map((problem) => ({
    fieldId: recordFieldId(answer, problem.field),
    message: problemText(problem, t),
  }));
  const { refusal } = answer;
  const now = connections.find(({ id }) => id === answer.connectionId);
  return (
    <>
      <ErrorSummary errors={errors} />
      {refusal === "conflict" && (
        <Notice kind="error" isLive title={t("connection.form.conflict.title")} className="mb-6">
          {now
            ? t("connection.form.conflict.body", {
                state: t(`connection.state.${now.state}`),
                date: formatDate(now.changedAt, locale),
              })
            : t("connection.form.conflict.plain")}
        </Notice>
      )}
      {refusal && refusal !== "conflict" && (
        <Notice kind="error" isLive title={t(`connection.form.conflict.${refusal}`)} className="mb-6" />
      )}
    </>
  );
}
