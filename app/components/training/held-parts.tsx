import { Form, Link } from "@remix-run/react";
import { dayText } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldError } from "~/components/ui/field-error";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { FieldProblemCode, FormValues } from "~/domain/symposium/form-reader";
import type { HeldLine } from "~/domain/training/held-training";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/messages";
import { useLocale, useT } from "~/i18n/translate-context";

export type HeldProblem = {
  field: string;
  code: FieldProblemCode | "heldOnMissing" | "notSure";
  values: Record<string, string | number>;
};

type HeldFormProps = {
  values: FormValues;
  problems: HeldProblem[];
  /** null: a new one. */
  heldId: string | null;
  towns: { code: string; name: string }[];
};

/** A training that was held: written or corrected. */
export function HeldForm({ values, problems, heldId, towns }: HeldFormProps) {
  const t = useT();
  const errorOf = (name: string) => {
    const problem = problems.find(({ field }) => field === name);
    return problem ? problemText(problem, t) : null;
  };
  const field = (name: string) => ({ id: name, name, defaultValue: values[name]?.[0] ?? "", error: errorOf(name) });
  return (
    <Form key={heldId ?? "new"} method="post" noValidate className="grid gap-5">
      <ErrorSummary errors={problems.map((one) => ({ fieldId: one.field, message: problemText(one, t) }))} />
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {heldId ? <input type="hidden" name="held" value={heldId} /> : null}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          {...field("heldOn")}
          label={t("training.desk.held.heldOn")}
          hint={t("training.desk.held.heldOnHint")}
          isRequired
        />
        <TextField
          {...field("people")}
          inputMode="numeric"
          label={t("training.desk.held.people")}
          hint={t("training.desk.held.peopleHint")}
        />
      </div>
      <TextField {...field("place")} label={t("training.desk.held.place")} hint={t("training.desk.held.placeHint")} />
      {heldId === null && towns.length > 1 ? (
        <SelectField
          {...field("town")}
          label={t("training.desk.held.town")}
          options={towns.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
      <TextAreaField
        {...field("note")}
        rows={2}
        label={t("training.desk.held.note")}
        hint={t("training.desk.held.noteHint")}
      />
      <Checkbox
        name="isPublic"
        value="yes"
        defaultChecked={values.isPublic?.[0] === "yes"}
        label={t("training.desk.held.isPublic")}
      />
      <p>
        <Button type="submit" name="intent" value="save" size="lg">
          {t(heldId ? "training.desk.held.save" : "training.desk.held.submit")}
        </Button>
      </p>
      {heldId ? <RemovePart error={errorOf("sure")} /> : null}
    </Form>
  );
}

function RemovePart({ error }: { error: string | null }) {
  const t = useT();
  return (
    <div className="grid gap-2 border-t border-solid-gray-300 pt-4">
      <FieldError id="sure" error={error} />
      <Checkbox
        id="sure"
        name="sure"
        value="yes"
        label={t("training.desk.held.removeSure")}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "sure-error" : undefined}
      />
      <p>
        <Button type="submit" look="outline" name="intent" value="remove">
          {t("training.desk.held.remove")}
        </Button>
      </p>
    </div>
  );
}

function problemText({ code, values }: HeldProblem, t: Translate): string {
  if (code === "heldOnMissing") return t("training.desk.fieldProblem.heldOnMissing");
  return code === "notSure" ? t("training.desk.held.removeSureError") : t(`symposiumDesk.fieldProblem.${code}`, values);
}

/** One training of the list, with the link for certificates. */
export function HeldItem({ line, here }: { line: HeldLine; here: string }) {
  const t = useT();
  const locale = useLocale();
  const date = formatDate(line.heldOn, locale);
  return (
    <li id={line.id} className="rounded-12 border border-solid-gray-420 p-4">
      <p className="text-[1.0625rem] font-bold">
        {date}　{line.townName}
      </p>
      <p className="flex flex-wrap gap-x-4">
        {line.people === null ? null : <span>{t("training.desk.held.peopleCount", { count: line.people })}</span>}
        {line.place ? <span>{line.place}</span> : null}
        <span>{t("training.desk.held.revision", { revision: line.revision })}</span>
        <span className="text-solid-gray-700">
          {t(line.isPublic ? "training.desk.held.public" : "training.desk.held.hidden")}
        </span>
      </p>
      {line.note ? <p className="whitespace-pre-line text-solid-gray-700">{line.note}</p> : null}
      <p>
        <Link
          to={`${here}?change=${line.id}#change`}
          className="link inline-flex min-h-11 items-center"
          aria-label={t("training.desk.held.changeOf", { date })}
        >
          {t("training.desk.held.change")}
        </Link>
      </p>
      <Heading level={3} size={4} className="mt-2">
        {t("training.desk.held.certificate")}
      </Heading>
      <p className="text-[0.9375rem]">
        {line.certificateUntil
          ? t("training.desk.held.linkOpen", { date: dayText(lastDayOf(line.certificateUntil), locale) })
          : t("training.desk.held.certificateHint")}
      </p>
      <Form method="post" className="mt-2 flex flex-wrap gap-2">
        <input type="hidden" name="held" value={line.id} />
        <Button type="submit" look="outline" name="intent" value="makeLink">
          {t(line.certificateUntil ? "training.desk.held.renewLink" : "training.desk.held.makeLink")}
        </Button>
        {line.certificateUntil ? (
          <Button type="submit" look="text" name="intent" value="endLink">
            {t("training.desk.held.endLink")}
          </Button>
        ) : null}
      </Form>
    </li>
  );
}

/** It closes when a day begins: the day before is the last one. */
function lastDayOf(until: string): string {
  return new Date(Date.parse(until) - 1).toISOString();
}
