import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeskDone } from "~/components/connection/desk-done";
import { ExportLinks } from "~/components/connection/export-links";
import { LookInDaysForm } from "~/components/connection/look-in-days-form";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading, PageTitle } from "~/components/ui/heading";
import { findLookInDays } from "~/domain/connection/find-look-in-days.server";
import { LOOK_IN_STATES } from "~/domain/connection/look-in-rule";
import { readLookInDaysForm, textsOf } from "~/domain/connection/read-connection-forms";
import { setLookInDays } from "~/domain/connection/set-look-in-days.server";
import { DESK_HEADERS, requireKeeper } from "~/http/alias-desk.server";
import { deskHead } from "~/http/desk-head.server";
import { requestTime } from "~/http/request-time.server";
import { useT } from "~/i18n/translate-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireKeeper(request);
  const days = await findLookInDays({ actor });
  return json({ days, head: deskHead(request, "connection.settings.title") }, { headers: DESK_HEADERS });
}

export const headers = () => DESK_HEADERS;

/** Saves how often to look in, or goes back to the rule's own days. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireKeeper(request);
  const form = await request.formData();
  const values = textsOf(form, LOOK_IN_STATES);
  const read = form.get("intent") === "usual" ? { ok: true as const, input: {} } : readLookInDaysForm(values);
  if (!read.ok) return json({ values, problems: read.problems }, { status: 422 });
  await setLookInDays({ actor, days: read.input, now: requestTime() });
  return redirect("/desk/settings?done=saved", 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function DeskSettingsRoute() {
  const t = useT();
  const { days } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageTitle title={t("connection.settings.title")} />
      {!answer && <DeskDone />}
      <LookInDaysForm key={JSON.stringify(days)} days={days} answer={answer} />
      <section aria-labelledby="export" className="mt-10">
        <Heading level={2} size={3} id="export">
          {t("connection.settings.export")}
        </Heading>
        <p className="mt-2 max-w-[42rem]">{t("connection.settings.exportLead")}</p>
        <p className="mt-1 mb-4 max-w-[42rem] font-bold">{t("connection.settings.exportWarning")}</p>
        <ExportLinks base="/desk/export" />
      </section>
      <section aria-labelledby="keep" className="mt-10">
        <Heading level={2} size={3} id="keep">
          {t("connection.settings.keep")}
        </Heading>
        <p className="mt-2 max-w-[42rem]">{t("connection.settings.keepText")}</p>
      </section>
    </>
  );
}
