import { Form } from "@remix-run/react";
import { QuestionGroup } from "~/components/form/question-group";
import { problemText, registrationErrors } from "~/components/registration/registration-errors";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import type { RegistrationProblems } from "~/domain/symposium/registration-form";
import type { Place } from "~/domain/symposium/symposium";
import { useT } from "~/i18n/translate-context";

type AddFormProps = {
  places: Place[];
  answer?: {
    values: { name: string; email: string; organisation: string; place: string; over: boolean; told: boolean };
    problems: RegistrationProblems;
    exists: boolean;
  };
};

/** Someone who registered by phone or at the counter. */
export function AddForm({ places, answer }: AddFormProps) {
  const t = useT();
  const problems = answer?.problems ?? {};
  const values = answer?.values;
  const errors = registrationErrors({ problems, answerProblems: {} }, { questions: [], isGroup: false }, t);
  const chosen = values?.place ?? (places.length === 1 ? places[0] : "venue");
  return (
    <Form method="post" noValidate className="grid max-w-[42rem] gap-6">
      <p>{t("registration.desk.addLead")}</p>
      <ErrorSummary errors={errors} />
      {answer?.exists && <Notice kind="warning" isLive title={t("registration.desk.addExists")} />}
      <TextField
        id="name-0"
        name="name.0"
        label={t("registration.form.name")}
        error={problemText(problems, "name.0", t)}
        isRequired
        autoComplete="off"
        defaultValue={values?.name ?? ""}
      />
      <TextField
        id="email-0"
        name="email.0"
        type="email"
        label={t("registration.desk.addEmail")}
        error={problemText(problems, "email.0", t)}
        autoComplete="off"
        defaultValue={values?.email ?? ""}
      />
      <TextField
        id="organisation"
        name="organisation"
        label={t("registration.form.organisation")}
        error={problemText(problems, "organisation", t)}
        autoComplete="off"
        defaultValue={values?.organisation ?? ""}
      />
      <QuestionGroup
        id="place"
        legend={t("registration.facts.yourPlace")}
        error={problemText(problems, "place", t)}
        isRequired
      >
        {places.map((place, index) => (
          <Checkbox
            key={place}
            type="radio"
            id={index === 0 ? "place" : `place-${place}`}
            name="place"
            value={place}
            defaultChecked={chosen === place}
            label={t(`registration.place.${place}`)}
          />
        ))}
      </QuestionGroup>
      <div>
        <Checkbox
          id="over"
          name="over"
          value="yes"
          defaultChecked={values?.over ?? false}
          aria-describedby="over-hint"
          label={t("registration.desk.addOver")}
        />
        <p id="over-hint" className="text-[0.9375rem] text-solid-gray-700">
          {t("registration.desk.addOverHint")}
        </p>
      </div>
      <div>
        {problems.agrees && (
          <p id="agrees-error" className="font-bold text-red-900">
            {problemText(problems, "agrees", t)}
          </p>
        )}
        <Checkbox
          id="agrees"
          name="agrees"
          value="yes"
          defaultChecked={values?.told ?? false}
          label={t("registration.desk.addTold")}
        />
      </div>
      <p>
        <Button type="submit" size="lg">
          {t("registration.desk.addSubmit")}
        </Button>
      </p>
    </Form>
  );
}
