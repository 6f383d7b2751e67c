import { Form, Link } from "@remix-run/react";
import { dayText } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import type { LearningLine } from "~/domain/training/learning-view";
import { useLocale, useT } from "~/i18n/translate-context";

/** What the account has watched and done, with the way on. */
export function LearningList({ lines }: { lines: LearningLine[] }) {
  const t = useT();
  if (lines.length === 0) {
    return (
      <EmptyState
        title={t("training.learning.none")}
        action={
          <Link to="/archive" className="link inline-flex min-h-11 items-center">
            {t("training.learning.browse")}
          </Link>
        }
      >
        {t("training.learning.noneHint")}
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-3">
      {lines.map((line) => (
        <LearningItem key={`${line.subjectType} ${line.subjectId}`} line={line} />
      ))}
    </ul>
  );
}

function LearningItem({ line }: { line: LearningLine }) {
  const t = useT();
  const locale = useLocale();
  const title = line.title ?? t("training.learning.gone");
  return (
    <li className="flex flex-wrap items-end justify-between gap-3 rounded-12 border border-solid-gray-420 p-4">
      <div className="min-w-0">
        <p className="text-[0.9375rem] text-solid-gray-700">{t(`training.learning.kind.${line.subjectType}`)}</p>
        <p className="text-[1.125rem] font-bold">
          {line.path ? (
            <Link to={line.path} className="link inline-flex min-h-11 items-center">
              {title}
            </Link>
          ) : (
            title
          )}
        </p>
        <p className="flex flex-wrap gap-x-4">
          <Howfar line={line} />
          <span className="text-solid-gray-700">
            {t("training.learning.updated", { date: dayText(line.updatedAt, locale) })}
          </span>
        </p>
      </div>
      <Form method="post" action="/training/progress">
        <input type="hidden" name="intent" value="forget" />
        <input type="hidden" name="subjectType" value={line.subjectType} />
        <input type="hidden" name="subjectId" value={line.subjectId} />
        <input type="hidden" name="to" value="/my/learning?done=forgotten" />
        <Button type="submit" look="text" aria-label={t("training.learning.forgetOf", { title })}>
          {t("training.learning.forget")}
        </Button>
      </Form>
    </li>
  );
}

function Howfar({ line }: { line: LearningLine }) {
  const t = useT();
  if (line.isDone) return <span className="font-bold text-green-900">{t("training.learning.isDone")}</span>;
  if (line.parts) return <span>{t("training.learning.parts", line.parts)}</span>;
  if (line.percent === null) return null;
  return <span>{t("training.learning.percent", { percent: line.percent })}</span>;
}
