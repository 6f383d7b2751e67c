import type { ReactNode } from "react";
import { classNames } from "~/components/ui/class-names";
import { FieldError } from "~/components/ui/field-error";
import { describedBy } from "~/components/ui/field-frame";
import { useT } from "~/i18n/translate-context";

type QuestionGroupProps = {
  id: string;
  legend: string;
  hint?: string;
  error?: string | null;
  isRequired?: boolean;
  /** A row inside of a question. */
  isRow?: boolean;
  children: ReactNode;
};

/** Several controls that answer one question: legend, hint and error, linked. */
export function QuestionGroup({ id, legend, hint, error, isRequired, isRow, children }: QuestionGroupProps) {
  const t = useT();
  return (
    <fieldset
      aria-describedby={describedBy({ id, hint, error: error ?? null })}
      className={classNames(error ? "border-l-4 border-red-900 pl-3" : null)}
    >
      <legend className={classNames("leading-150", isRow ? "" : "font-bold")}>
        {legend}
        {isRequired ? (
          <span className="ml-2 text-[0.875rem] font-normal text-red-900">{t("common.ui.required")}</span>
        ) : null}
      </legend>
      {hint ? (
        <p id={`${id}-hint`} className="text-[0.9375rem] leading-160 whitespace-pre-line text-solid-gray-700">
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  );
}
