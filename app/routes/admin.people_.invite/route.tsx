import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { TextField } from "~/components/ui/text-field";
import { inviteMember } from "~/domain/accounts/invite-member.server";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { fullName } from "~/domain/municipality/municipality";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireAdministrator } from "~/http/require-actor.server";
import { useT } from "~/i18n/translate-context";
import { readInviteForm } from "./read-invite-form.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdministrator(request);
  const municipality = municipalityByCode(new URL(request.url).searchParams.get("municipality") ?? "");
  const town = municipality ? fullName(municipality) : "";
  return { town, head: deskHead(request, "administration.invite.title") };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdministrator(request);
  const { invited, answer } = readInviteForm(await request.formData());
  if (!invited) return json(answer, { status: 422 });
  try {
    await inviteMember({ actor, ...invited, now: requestTime() });
    return redirect("/admin/people?done=invited", 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function InviteRoute() {
  const t = useT();
  const { town } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.problems ?? []).map(({ field, problem }) => ({
    fieldId: field,
    message: t(`administration.invite.error.${problem}`),
  }));
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === field)?.message ?? null;
  return (
    <div className="max-w-[42rem]">
      <PageTitle title={t("administration.invite.title")} lead={t("administration.invite.lead")} />
      <ErrorSummary errors={errors} />
      <Form method="post" noValidate className="grid gap-6">
        <TextField
          id="email"
          name="email"
          type="email"
          autoComplete="off"
          isRequired
          label={t("administration.invite.email")}
          hint={t("administration.invite.emailHint")}
          error={errorOf("email")}
          defaultValue={answer?.values.email ?? ""}
        />
        <ChoiceGroup legend={t("administration.invite.role")}>
          {(["officer", "administrator"] as const).map((role) => (
            <Checkbox
              key={role}
              type="radio"
              id={`role-${role}`}
              name="role"
              value={role}
              defaultChecked={role === (answer?.values.role ?? "officer")}
              label={t(`administration.people.roles.${role}`)}
            />
          ))}
        </ChoiceGroup>
        <TextField
          id="municipality"
          name="municipality"
          maxLength={120}
          label={t("administration.invite.municipality")}
          hint={t("administration.invite.municipalityHint")}
          error={errorOf("municipality")}
          defaultValue={answer?.values.municipality ?? town}
        />
        {answer && answer.choices.length > 1 ? (
          <ChoiceGroup legend={t("administration.invite.choose")}>
            {answer.choices.map(({ code, name }) => (
              <Checkbox key={code} type="radio" id={`code-${code}`} name="municipalityCode" value={code} label={name} />
            ))}
          </ChoiceGroup>
        ) : null}
        <p>
          <Button type="submit" size="lg">
            {t("administration.invite.send")}
          </Button>
        </p>
      </Form>
    </div>
  );
}
