import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";
import { REGISTRATION_LIMITS } from "~/domain/symposium/registration";
import type { PersonRow, RegistrationProblems, RegistrationValues } from "~/domain/symposium/registration-form";
import { useT } from "~/i18n/translate-context";
import { fieldIdOf, problemText } from "./registration-errors";

type FieldsProps = { values: RegistrationValues; problems: RegistrationProblems };

/** Name and address of the one who registers. */
export function OnePersonFields({ values, problems, signInPath }: FieldsProps & { signInPath: string | null }) {
  const t = useT();
  const person = values.people[0];
  return (
    <>
      <NameField
        row={0}
        person={person}
        problems={problems}
        hint={t("registration.form.nameHint")}
        autoComplete="nickname"
      />
      <div className="grid gap-2">
        <EmailField
          row={0}
          person={person}
          problems={problems}
          hint={t("registration.form.emailHint")}
          autoComplete="email"
        />
        {signInPath && (
          <p className="text-[0.9375rem]">
            {t("registration.form.signIn")}{" "}
            <Link to={signInPath} className="link inline-flex min-h-11 items-center">
              {t("registration.form.signInLink")}
            </Link>
          </p>
        )}
      </div>
    </>
  );
}

/** A row for each person of a workplace; more rows come by a button that sends the form, so no script is needed. */
export function GroupFields({ values, problems }: FieldsProps) {
  const t = useT();
  const isFull = values.people.length >= REGISTRATION_LIMITS.groupSize;
  return (
    <>
      <TextField
        id="groupName"
        name="groupName"
        label={t("registration.form.groupName")}
        hint={t("registration.form.groupLead")}
        error={problemText(problems, "groupName", t)}
        isRequired
        autoComplete="organization"
        defaultValue={values.groupName}
      />
      <div className="grid gap-3">
        {values.people.map((person, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place.
          <fieldset key={row} className="rounded-8 border border-solid-gray-300 p-3">
            <legend className="px-1 font-bold">{t("registration.form.person", { number: row + 1 })}</legend>
            <div className="grid gap-3 sm:grid-cols-2">
              <NameField row={row} person={person} problems={problems} autoComplete="off" />
              <EmailField row={row} person={person} problems={problems} autoComplete="off" />
            </div>
          </fieldset>
        ))}
      </div>
      {isFull ? (
        <p>{t("registration.form.rowsFull")}</p>
      ) : (
        <p>
          <Button type="submit" name="addRows" value="yes" look="outline">
            {t("registration.form.addRows")}
          </Button>
        </p>
      )}
    </>
  );
}

type RowFieldProps = {
  row: number;
  person: PersonRow | undefined;
  problems: RegistrationProblems;
  hint?: string;
  autoComplete: string;
};

function NameField({ row, person, problems, hint, autoComplete }: RowFieldProps) {
  const t = useT();
  const name = `name.${row}`;
  return (
    <TextField
      id={fieldIdOf(name)}
      name={name}
      label={t("registration.form.name")}
      error={problemText(problems, name, t)}
      isRequired={row === 0}
      autoComplete={autoComplete}
      defaultValue={person?.name ?? ""}
      {...(hint && { hint })}
    />
  );
}

function EmailField({ row, person, problems, hint, autoComplete }: RowFieldProps) {
  const t = useT();
  const name = `email.${row}`;
  return (
    <TextField
      id={fieldIdOf(name)}
      name={name}
      type="email"
      label={t("registration.form.email")}
      error={problemText(problems, name, t)}
      isRequired={row === 0}
      autoComplete={autoComplete}
      defaultValue={person?.email ?? ""}
      {...(hint && { hint })}
    />
  );
}
