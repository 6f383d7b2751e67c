import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData } from "@remix-run/react";
import { AccountForm, errorOf } from "~/components/account/account-form";
import { AccountPage } from "~/components/account/account-page";
import { pageMeta } from "~/components/layout/page-meta";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { Notice } from "~/components/ui/notice";
import { TextField } from "~/components/ui/text-field";
import { requestProfessional } from "~/domain/accounts/request-professional.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { isDomainError } from "~/shared/domain-error";
import { readProfessionalForm } from "./read-professional-form.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request);
  const t = translatorFor(getLocale(request));
  return { head: { title: t("accounts.professional.title"), siteName: t("common.siteName") } };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const { input, answer } = readProfessionalForm(await request.formData());
  if (!input) return json({ ...answer, state: null }, { status: 422 });
  try {
    const { state } = await requestProfessional({ actor, input, now: requestTime() });
    return json({ ...answer, state });
  } catch (error) {
    if (!isDomainError(error) || error.reason !== "conflict") throw pageRefusal(error);
    const problems = [{ field: "municipality", problem: "alreadyAsked" as const }];
    return json({ ...answer, problems, state: null }, { status: 409 });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function ProfessionalRoute() {
  const t = useT();
  const answer = useActionData<typeof action>();
  const crumbs = [{ label: t("accounts.account.title"), to: "/account" }];
  if (answer?.state) {
    return (
      <AccountPage title={t("accounts.professional.title")} crumbs={crumbs}>
        <Notice kind="success" isLive title={t("accounts.professional.doneTitle")}>
          <p>{t(answer.state === "approved" ? "accounts.professional.approved" : "accounts.professional.done")}</p>
          <Link to="/account" className="link inline-flex min-h-11 items-center">
            {t("accounts.account.title")}
          </Link>
        </Notice>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t("accounts.professional.title")} lead={t("accounts.professional.lead")} crumbs={crumbs}>
      <AccountForm answer={answer} submit={t("accounts.professional.submit")}>
        {(["municipality", "organisation", "jobTitle"] as const).map((name) => (
          <TextField
            key={name}
            id={name}
            name={name}
            isRequired
            maxLength={120}
            label={t(`accounts.professional.${name}`)}
            hint={t(`accounts.professional.${name}Hint`)}
            error={errorOf(answer, name, t)}
            defaultValue={answer?.values[name] ?? ""}
          />
        ))}
        {answer && answer.choices.length > 1 && (
          <ChoiceGroup legend={t("accounts.professional.choose")}>
            {answer.choices.map(({ code, name }) => (
              <Checkbox key={code} type="radio" id={`code-${code}`} name="municipalityCode" value={code} label={name} />
            ))}
          </ChoiceGroup>
        )}
      </AccountForm>
    </AccountPage>
  );
}
