import type { FieldLine } from "~/domain/moderation/review-view";
import { useLocale, useT } from "~/i18n/translate-context";
import { fieldLabel, fieldText } from "./field-text";

type ChangeTableProps = {
  changes: readonly FieldLine[];
  caption: string;
  beforeLabel: string;
  afterLabel: string;
};

/** Field by field what was and what would be; on a phone one block a field. The signs － and ＋ say it without colour. */
export function ChangeTable({ changes, caption, beforeLabel, afterLabel }: ChangeTableProps) {
  const t = useT();
  const locale = useLocale();
  if (changes.length === 0) return <p>{t("desk.review.noChanges")}</p>;
  return (
    <dl aria-label={caption} className="grid gap-4">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="rounded-8 border border-solid-gray-300 p-3">
          <dt className="font-bold">{fieldLabel(field, t)}</dt>
          <dd className="mt-2 grid gap-2 md:grid-cols-2">
            <ChangeValue sign="－" label={beforeLabel} text={fieldText(field, before, { t, locale })} look="before" />
            <ChangeValue sign="＋" label={afterLabel} text={fieldText(field, after, { t, locale })} look="after" />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const LOOKS = {
  before: "border-l-4 border-solid-gray-420 bg-solid-gray-50",
  after: "border-l-4 border-green-800 bg-green-50",
};

function ChangeValue(props: { sign: string; label: string; text: string; look: keyof typeof LOOKS }) {
  const t = useT();
  return (
    <div className={`min-w-0 px-3 py-2 ${LOOKS[props.look]}`}>
      <p className="text-[0.875rem] text-solid-gray-700">
        <span aria-hidden="true">{props.sign} </span>
        {props.label}
      </p>
      <p className="break-words whitespace-pre-line">{props.text || t("desk.review.nothing")}</p>
    </div>
  );
}

/** Every field that says something, as label and value. */
export function FieldList({
  fields,
  caption,
}: {
  fields: readonly Pick<FieldLine, "field" | "after">[];
  caption: string;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <dl aria-label={caption} className="grid gap-x-6 md:grid-cols-[12rem_1fr]">
      {fields.map(({ field, after }) => {
        const text = fieldText(field, after, { t, locale });
        return text === "" ? null : (
          <div key={field} className="contents">
            <dt className="pt-2 font-bold md:border-b md:border-solid-gray-200 md:pb-2">{fieldLabel(field, t)}</dt>
            <dd className="border-b border-solid-gray-200 pb-2 break-words whitespace-pre-line md:pt-2">{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
