import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { CheckInList, CheckInSearch, ReadCode } from "~/components/registrants/check-in-parts";
import { RegistrantsHead } from "~/components/registrants/desk-head";
import { Notice } from "~/components/ui/notice";
import { checkIn, getCheckIn } from "~/domain/symposium/check-in.server";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requestTime } from "~/http/request-time.server";
import { requireSymposiumDesk } from "~/http/symposium-desk.server";
import { useT } from "~/i18n/translate-context";

const PRIVATE = { "Cache-Control": "private, no-store" };
const LONGEST = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const { searchParams } = new URL(request.url);
  const text = (name: string) => (searchParams.get(name) ?? "").trim().slice(0, LONGEST);
  try {
    const view = await getCheckIn({ at, symposiumId: params.id ?? "", code: text("c"), q: text("q") });
    const changed = view.lines.find(({ id }) => id === text("changed"));
    const done = changed ? { name: changed.name, isIn: changed.checkedInAt !== null } : null;
    const head = deskHead(request, "registration.checkIn.title");
    return json({ code: desk.code, view, q: text("q"), done, head }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

/** One press: in, or out again. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk } = await requireSymposiumDesk(request, params.code);
  const form = await request.formData();
  const registrationId = String(form.get("registration") ?? "");
  const undo = form.get("undo") === "yes";
  const symposiumId = params.id ?? "";
  try {
    await checkIn({ at, symposiumId, registrationId, undo, now: requestTime() });
    const search = new URLSearchParams({ changed: registrationId });
    return redirect(`/municipalities/${desk.code}/desk/symposia/${symposiumId}/check-in?${search}`, 303);
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function CheckInRoute() {
  const t = useT();
  const { code, view, q, done } = useLoaderData<typeof loader>();
  return (
    <>
      <RegistrantsHead head={view.head} code={code} title={t("registration.checkIn.title")} />
      {done && (
        <Notice
          kind="success"
          isLive
          title={t(done.isIn ? "registration.checkIn.done" : "registration.checkIn.undone", { name: done.name })}
          className="mb-4"
        />
      )}
      {view.read && <ReadCode read={view.read} />}
      <p className="mb-2">{t("registration.checkIn.lead")}</p>
      <p className="mb-4 text-[1.125rem] font-bold">
        {t("registration.checkIn.count", { count: view.inCount, total: view.total })}
      </p>
      <CheckInSearch q={q} />
      <CheckInList lines={view.lines} />
    </>
  );
}
