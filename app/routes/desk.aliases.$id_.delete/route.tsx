import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { PersonCrumbs } from "~/components/connection/person-crumbs";
import { pageMeta } from "~/components/layout/page-meta";
import { Button, LinkButton } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/checkbox";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldError } from "~/components/ui/field-error";
import { PageTitle } from "~/components/ui/heading";
import { deleteAlias } from "~/domain/connection/delete-alias.server";
import { DESK_HEADERS, deskRefusal, requireKeeper, requireOwnAlias } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { alias } = await requireOwnAlias(request, params.id);
  const head = deskHead(request, "connection.person.actions.delete");
  return json({ alias: { id: alias.id, name: alias.words.alias }, head }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  if ((await request.formData()).get("sure") !== "yes") return json({ isUnsure: true }, { status: 422 });
  try {
    await deleteAlias({ actor, aliasId: params.id ?? "", now: requestTime() });
    return redirect("/desk/aliases?done=deleted", 303);
  } catch (error) {
    throw deskRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeleteAliasRoute() {
  const t = useT();
  const { alias } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>() ? t("connection.person.delete.errorSure") : null;
  const here = `/desk/aliases/${alias.id}`;
  return (
    <div className="max-w-[42rem]">
      <PersonCrumbs alias={alias} here={t("connection.person.actions.delete")} />
      <PageTitle
        title={t("connection.person.delete.title", { alias: alias.name })}
        lead={t("connection.person.delete.lead")}
      />
      <ErrorSummary errors={error ? [{ fieldId: "sure", message: error }] : []} />
      <p>{t("connection.person.delete.threads")}</p>
      <p className="mt-3">
        {t("connection.person.delete.export")}
        <Link to={`${here}/export`} className="link ml-2 inline-flex min-h-11 items-center">
          {t("connection.person.actions.export")}
        </Link>
      </p>
      <Form method="post" noValidate className="mt-4 grid gap-4">
        <div>
          <FieldError id="sure" error={error} />
          <Checkbox
            id="sure"
            name="sure"
            value="yes"
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "sure-error" : undefined}
            label={t("connection.person.delete.sure")}
          />
        </div>
        <p className="flex flex-wrap gap-3">
          <Button type="submit" size="lg">
            {t("connection.person.delete.yes")}
          </Button>
          <LinkButton to={here} look="outline" size="lg">
            {t("connection.person.delete.no")}
          </LinkButton>
        </p>
      </Form>
    </div>
  );
}
