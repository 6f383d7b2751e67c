import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CallFacts, CallLog } from "~/components/calls/call-facts";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { Heading, PageTitle } from "~/components/ui/heading";
import { CALL_NOTE_MAX, CALL_RESULTS, readCall } from "~/domain/moderation/call-list";
import { findCallItem } from "~/domain/moderation/find-call-list.server";
import { logCall } from "~/domain/moderation/log-call.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireDesk } from "~/http/require-desk.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";
import { DomainError } from "~/shared/domain-error";
import { CallForm } from "./call-form";
import { LoggedNotice } from "./logged-notice";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { desk } = await requireDesk(request, params.code);
  const t = translatorFor(getLocale(request));
  const now = requestTime();
  const item = await findCallItem({ desk, listingId: params.listingId ?? "", now });
  if (!item) throw pageRefusal(new DomainError("notFound", {}));
  const done = CALL_RESULTS.find((result) => result === new URL(request.url).searchParams.get("done")) ?? null;
  const head = { title: t("check.calls.formTitle"), siteName: t("common.siteName") };
  const { code, name } = desk;
  const shown = { head, desk: { code, name }, item, done, today: tokyoDateKey(now), noteMax: CALL_NOTE_MAX };
  return json(shown, { headers: { "Cache-Control": "private, no-store" } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, desk } = await requireDesk(request, params.code);
  const listingId = params.listingId ?? "";
  const now = requestTime();
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? "").replaceAll("\r\n", "\n");
  const values = { calledOn: text("calledOn"), result: text("result"), note: text("note"), nextOn: text("nextOn") };
  const read = readCall(values, tokyoDateKey(now));
  if (!read.ok) return json({ values, problems: read.problems }, { status: 422 });
  try {
    await logCall({ actor, desk, listingId, input: read.input, now });
  } catch (error) {
    throw pageRefusal(error);
  }
  return redirect(`/municipalities/${desk.code}/calls/${listingId}?done=${read.input.result}`, 303);
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function CallRoute() {
  const t = useT();
  const { desk, item, done, today, noteMax } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const list = `/municipalities/${desk.code}/calls`;
  return (
    <PageBody
      crumbs={[
        { label: desk.name, to: `/municipalities/${desk.code}/desk` },
        { label: t("check.calls.title"), to: list },
        { label: item.name },
      ]}
    >
      <div className="grid max-w-[42rem] gap-8">
        <div>
          <PageTitle title={t("check.calls.formTitle")} kana={item.name} />
          {done && !answer && <LoggedNotice result={done} deskCode={desk.code} listingId={item.id} />}
          <CallFacts item={item} />
        </div>
        <CallForm key={item.calls[0]?.id ?? ""} today={today} noteMax={noteMax} answer={answer} />
        <section aria-labelledby="log">
          <Heading level={2} size={3} id="log" className="mb-2">
            {t("check.calls.log")}
          </Heading>
          <CallLog calls={item.calls} />
        </section>
      </div>
    </PageBody>
  );
}
