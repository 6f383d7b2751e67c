import { Form, Link, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import type { ReadRegistration, RegistrationValues } from "~/domain/symposium/registration-form";
import type { RegisterPageView } from "~/domain/symposium/registration-view";
import { useT } from "~/i18n/translate-context";
import { AskedFields } from "./asked-fields";
import { GroupFields, OnePersonFields } from "./people-fields";
import { PrivacyField } from "./privacy-field";
import { problemText, registrationErrors } from "./registration-errors";

type RegisterFormProps = {
  page: RegisterPageView;
  values: RegistrationValues;
  wrong: Pick<ReadRegistration, "problems" | "answerProblems">;
  /** null when somebody is signed in. */
  signInPath: string | null;
};

/** The form of a registration, for oneself or a workplace. */
export function RegisterForm({ page, values, wrong, signInPath }: RegisterFormProps) {
  const t = useT();
  const isSending = useNavigation().state === "submitting";
  const { isGroup } = values;
  const { problems, answerProblems } = wrong;
  const isFull = page.places.every(({ left }) => left === 0);
  return (
    <>
      <FullNotice page={page} />
      {page.asked.groups && <WhoLinks path={`${page.symposium.path}/register`} isGroup={isGroup} />}
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={registrationErrors(wrong, { questions: page.asked.questions, isGroup }, t)} />
        <input type="hidden" name="kind" value={isGroup ? "group" : "one"} />
        {/* Enter in a field presses the first button of a form: it must be the one that registers. */}
        <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
          {t("registration.form.submit")}
        </button>
        {isGroup ? (
          <GroupFields values={values} problems={problems} />
        ) : (
          <OnePersonFields values={values} problems={problems} signInPath={signInPath} />
        )}
        <AskedFields {...{ asked: page.asked, places: page.places, values, problems, answerProblems, isGroup }} />
        <PrivacyField
          page={page}
          isGroup={isGroup}
          isChecked={values.agrees}
          error={problemText(problems, "agrees", t)}
        />
        <p>
          <Button type="submit" size="lg" isDisabled={isSending}>
            {t(isFull ? "registration.form.submitWait" : "registration.form.submit")}
          </Button>
        </p>
      </Form>
    </>
  );
}

/** Said before one begins to write. */
function FullNotice({ page }: { page: RegisterPageView }) {
  const t = useT();
  const full = page.places.filter(({ left }) => left === 0);
  if (full.length === 0) return null;
  if (full.length < page.places.length) return <p className="mb-4">{t("registration.form.somePlacesFull")}</p>;
  return (
    <Notice kind="warning" title={t("registration.form.fullNotice")} className="mb-6">
      <p>{t("registration.form.fullNoticeText")}</p>
    </Notice>
  );
}

function WhoLinks({ path, isGroup }: { path: string; isGroup: boolean }) {
  const t = useT();
  const links = [
    { to: path, label: t("registration.form.one"), isCurrent: !isGroup },
    { to: `${path}?kind=group`, label: t("registration.form.group"), isCurrent: isGroup },
  ];
  return (
    <nav aria-label={t("registration.form.who")} className="mb-6">
      <ul className="flex flex-wrap gap-x-4">
        {links.map(({ to, label, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              aria-current={isCurrent ? "page" : undefined}
              className={
                isCurrent
                  ? "inline-flex min-h-11 items-center border-b-4 border-blue-900 font-bold"
                  : "link inline-flex min-h-11 items-center"
              }
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
