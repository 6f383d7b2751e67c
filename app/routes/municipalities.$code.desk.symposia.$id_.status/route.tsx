import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextAreaField } from "~/components/ui/text-field";
import { changeEventStatus } from "~/domain/symposium/change-status.server";
import { symposiumTimes } from "~/domain/symposium/find-problems";
import { getDeskSymposium } from "~/domain/symposium/get-desk-symposium.server";
import { readStatusForm, STATUS_NOTE_LENGTH, statusWish } from "~/domain/symposium/status-form";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { formatSpan } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";
import { DomainError, isDomainError } from "~/shared/domain-error";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const to = statusWish(new URL(request.url).searchParams.get("to"));
  try {
    const symposium = await getDeskSymposium({ at, id: params.id ?? "", now: requestTime() });
    if (!to || !symposium.published) throw new DomainError("notFound", { symposium: symposium.id });
    const { startsAt, endsAt } = symposiumTimes(symposium.published) ?? {};
    const span = startsAt && endsAt ? { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() } : null;
    return json({ root, to, symposium, span, head: deskHead(request, `symposiumDesk.status.title.${to}`) });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, root } = await requireSymposiumDesk(request, params.code);
  const id = params.id ?? "";
  const read = readStatusForm(await request.formData());
  try {
    if (!read) throw new DomainError("notFound", { symposium: id });
    if (read.problem) return json({ problem: read.problem, note: read.note, isConflict: false }, { status: 422 });
    await changeEventStatus({ at, id, ...read, now: requestTime() });
    return redirect(`${root}/${id}?done=status`, 303);
  } catch (error) {
    if (isDomainError(error) && error.reason === "conflict" && read) {
      return json({ problem: null, note: read.note, isConflict: true }, { status: 409 });
    }
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function SymposiumStatusRoute() {
  const t = useT();
  const locale = useLocale();
  const { root, to, symposium, span } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const count = symposium.registered.placed + symposium.registered.waiting;
  const max = STATUS_NOTE_LENGTH;
  const error = answer?.problem
    ? t(answer.problem === "empty" ? "symposiumDesk.status.noteError" : "symposiumDesk.status.noteLong", { max })
    : null;
  return (
    <div className="grid max-w-[42rem] gap-6">
      <PageTitle
        kana={symposium.content.title}
        title={t(`symposiumDesk.status.title.${to}`)}
        lead={t(`symposiumDesk.status.lead.${to}`)}
      />
      {answer?.isConflict ? <Notice kind="warning" isLive title={t("symposiumDesk.status.conflict")} /> : null}
      {span ? <p>{t("symposiumDesk.status.when", { date: formatSpan(span, locale) })}</p> : null}
      <Notice title={count > 0 ? t("symposiumDesk.status.told", { count }) : t("symposiumDesk.status.toldNobody")} />
      <Form method="post" noValidate className="grid gap-6">
        <ErrorSummary errors={error ? [{ fieldId: "note", message: error }] : []} />
        <input type="hidden" name="draftVersion" value={symposium.version} />
        <input type="hidden" name="to" value={to} />
        {to === "scheduled" ? null : (
          <TextAreaField
            id="note"
            name="note"
            rows={5}
            label={t("symposiumDesk.status.note")}
            hint={t("symposiumDesk.status.noteHint", { max })}
            error={error}
            isRequired
            defaultValue={answer?.note ?? symposium.statusNote}
          />
        )}
        <p className="flex flex-wrap items-center gap-4">
          <Button type="submit" size="lg">
            {t(`symposiumDesk.status.submit.${to}`)}
          </Button>
          <Link to={`${root}/${symposium.id}`} className="link inline-flex min-h-11 items-center">
            {t("symposiumDesk.status.back")}
          </Link>
        </p>
      </Form>
    </div>
  );
}
