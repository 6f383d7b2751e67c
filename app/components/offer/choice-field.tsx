import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import type { DraftFieldName } from "~/domain/directory/offer-steps";
import { useT } from "~/i18n/translate-context";
import type { Choices } from "./field-choices";

type ChoiceFieldProps = {
  id: string;
  field: DraftFieldName;
  hint: string | null;
  error: string | null;
  choices: Choices;
  chosen: string[];
};

/** Boxes or round buttons under one legend; the first carries the id the error list leads to. */
export function ChoiceField({ id, field, hint, error, choices, chosen }: ChoiceFieldProps) {
  const t = useT();
  const isWide = choices.list.some((choice) => choice.hint) || field === "placeKind";
  return (
    <ChoiceGroup
      legend={
        <>
          {t(`my.fields.${field as "themes"}`)}
          {error && (
            <span id={`${id}-error`} className="block text-[0.9375rem] text-red-900">
              ＊{error}
            </span>
          )}
        </>
      }
      hint={hint}
    >
      <div className={isWide ? "mt-1" : "mt-1 grid gap-x-4 sm:grid-cols-2"}>
        {choices.list.map((choice, index) => (
          <Checkbox
            key={choice.value || "none"}
            type={choices.isMany ? "checkbox" : "radio"}
            id={index === 0 ? id : `${id}-${index}`}
            name={field}
            value={choice.value}
            defaultChecked={chosen.includes(choice.value)}
            aria-describedby={error ? `${id}-error` : undefined}
            label={
              choice.hint ? (
                <>
                  <span className="font-bold">{choice.label}</span>
                  <span className="block text-[0.9375rem] text-solid-gray-700">{choice.hint}</span>
                </>
              ) : (
                choice.label
              )
            }
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
