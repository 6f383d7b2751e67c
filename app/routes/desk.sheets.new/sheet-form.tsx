import { Form } from "@remix-run/react";
import { ConnectionStateLabel } from "~/components/connection/state-label";
import { KindMark } from "~/components/listing/kind-mark";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary, type FieldError } from "~/components/ui/error-summary";
import { FieldError as FieldErrorText } from "~/components/ui/field-error";
import type { SheetChoice } from "~/domain/connection/find-sheet-choices.server";
import { SHEET_LANGUAGES, SHEET_MOST_LISTINGS, type SheetProblem } from "~/domain/connection/handover-sheet";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type SheetFormProps = {
  choices: SheetChoice[];
  chosen: readonly string[];
  answer: { language: string; problems: SheetProblem[] } | undefined;
};

/** What goes on the sheet, and in which language. */
export function SheetForm({ choices, chosen, answer }: SheetFormProps) {
  const t = useT();
  const errors = (answer?.problems ?? []).map((problem) => errorOf(problem, t));
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const usable = choices.filter(({ isForAll }) => isForAll);
  // One thing to hand over needs no choosing.
  const checked = new Set(usable.length === 1 && !answer ? [usable[0]!.id] : chosen);
  return (
    <Form method="post" noValidate className="grid max-w-[42rem] gap-8">
      <ErrorSummary errors={errors} />
      <ChoiceGroup legend={t("sheet.new.choose")} hint={t("sheet.new.chooseHint", { max: SHEET_MOST_LISTINGS })}>
        <FieldErrorText id="listing" error={errorAt("listing")} />
        <ul id="listing" className="mt-2 grid">
          {choices.map((choice) => (
            <li key={choice.id} className="border-b border-solid-gray-200 py-1">
              <ChoiceLine choice={choice} isChecked={checked.has(choice.id)} />
            </li>
          ))}
        </ul>
      </ChoiceGroup>
      <ChoiceGroup legend={t("sheet.new.language")} hint={t("sheet.new.readings")}>
        <FieldErrorText id="language-ja" error={errorAt("language-ja")} />
        {SHEET_LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            type="radio"
            id={`language-${language}`}
            name="language"
            value={language}
            defaultChecked={(answer?.language ?? "ja") === language}
            label={t(`sheet.new.languages.${language}`)}
          />
        ))}
      </ChoiceGroup>
      <p>
        <Button type="submit" size="lg">
          {t("sheet.new.submit")}
        </Button>
      </p>
    </Form>
  );
}

function ChoiceLine({ choice, isChecked }: { choice: SheetChoice; isChecked: boolean }) {
  const t = useT();
  const { id, name, kind, theme, state, isForAll } = choice;
  const label = (
    <span className="flex flex-wrap items-center gap-x-2">
      <KindMark kind={kind} theme={theme ?? undefined} />
      <span className="font-bold">{name}</span>
      {state && <ConnectionStateLabel state={state} />}
    </span>
  );
  if (isForAll) return <Checkbox name="listing" value={id} defaultChecked={isChecked} label={label} />;
  return (
    <div className="py-2">
      {label}
      <p className="text-[0.9375rem] text-solid-gray-700">{t("sheet.new.notForAll")}</p>
    </div>
  );
}

function errorOf(problem: SheetProblem, t: Translate): FieldError {
  if (problem === "language") return { fieldId: "language-ja", message: t("sheet.new.errorLanguage") };
  if (problem === "none") return { fieldId: "listing", message: t("sheet.new.errorNone") };
  return { fieldId: "listing", message: t("sheet.new.errorMany", { max: SHEET_MOST_LISTINGS }) };
}
