import { useT } from "~/i18n/translate-context";

/** What is wrong with a control, beside it: the id is that of the control with `-error`, as describedBy names it. */
export function FieldError({ id, error }: { id: string; error: string | null | undefined }) {
  const t = useT();
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="flex gap-1 text-[0.9375rem] font-bold leading-160 text-red-900">
      <span className="sr-only">{t("common.ui.errorPrefix")}</span>
      <span aria-hidden="true">＊</span>
      {error}
    </p>
  );
}
