import { useEffect, useRef } from "react";
import { useT } from "~/i18n/translate-context";

export type FieldError = { fieldId: string; message: string };

/** All errors of a form at its top, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map((error) => error.fieldId + error.message).join("\n");
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
      className="mb-6 rounded-8 border-2 border-red-900 bg-white p-4 focus:outline-4 focus:outline-offset-2 focus:outline-black"
    >
      <h2 id="error-summary-title" className="text-[1.125rem] leading-160 text-red-900">
        {t("common.ui.errorSummary", { count: errors.length })}
      </h2>
      <ul className="mt-2 list-disc pl-6">
        {errors.map((error) => (
          <li key={error.fieldId + error.message}>
            <a href={`#${error.fieldId}`} className="link font-bold text-red-900">
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
