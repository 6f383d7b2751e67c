import type { ReactNode } from "react";
import { useT } from "~/i18n/translate-context";
import { classNames } from "./class-names";
import { FieldError } from "./field-error";

export type FieldFrameProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  isRequired?: boolean;
  className?: string;
};

/** The ids a control names in aria-describedby: hint first, then the error. */
export function describedBy({ id, hint, error }: Pick<FieldFrameProps, "id" | "hint" | "error">): string | undefined {
  return classNames(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
}

export const CONTROL_CLASS =
  "block w-full min-h-11 rounded-8 border bg-white px-3 py-2 leading-150 border-solid-gray-600 " +
  "hover:border-black aria-invalid:border-red-900 aria-invalid:border-2 " +
  "aria-disabled:bg-solid-gray-50 aria-disabled:text-solid-gray-600 placeholder:text-solid-gray-600";

/** Label, hint and error round a control, linked by id. */
export function FieldFrame(props: FieldFrameProps & { children: ReactNode }) {
  const t = useT();
  const { id, label, hint, error, isRequired, className, children } = props;
  return (
    <div className={classNames("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="font-bold leading-150">
        {label}
        {isRequired ? (
          <span className="ml-2 text-[0.875rem] font-normal text-red-900">{t("common.ui.required")}</span>
        ) : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-[0.9375rem] leading-160 text-solid-gray-700">
          {hint}
        </p>
      ) : null}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}
