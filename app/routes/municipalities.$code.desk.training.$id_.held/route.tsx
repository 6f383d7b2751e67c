import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/components/layout/page-meta";
import { HeldForm, HeldItem } from "~/components/training/held-parts";
import { Heading, PageTitle } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { findHeldTrainings } from "~/domain/training/find-held-trainings.server";
import type { HeldLine } from "~/domain/training/held-training";
import { deskHead } from "~/http/desk-head.server";
import { pageRefusal } from "~/http/error-response.server";
import { requireTrainingDesk } from "~/http/training-desk.server";
import { formatDate } from "~/i18n/format";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { actOnHeld } from "./act-on-held.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { at, desk, root } = await requireTrainingDesk(request, params.code);
  const id = params.id ?? "";
  const search = new URL(request.url).searchParams;
  try {
    const page = await findHeldTrainings({ at, planId: id });
    const changed = page.lines.find((line) => line.id === search.get("change")) ?? null;
    const towns = desk.codes.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code }));
    const head = deskHead(request, "training.desk.held.title");
    return json({ ...page, changed, towns, path: `${root}/${id}`, done: search.get("done"), head });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { at, desk, root } = await requireTrainingDesk(request, params.code);
  const planId = params.id ?? "";
  try {
    const acted = await actOnHeld({ at, desk, planId, form: await request.formData() });
    if ("done" in acted) return redirect(`${root}/${planId}/held?done=${acted.done}${acted.at}`, 303);
    return json(acted.answer, { status: acted.status, headers: { "Cache-Control": "private, no-store" } });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

const DONE: Record<string, MessageKey> = {
  saved: "training.desk.held.saved",
  removed: "training.desk.held.removed",
  linkEnded: "training.desk.held.linkEnded",
};

export default function HeldTrainingsRoute() {
  const t = useT();
  const { planTitle, isPublished, lines, changed, towns, path, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const doneKey = done && !answer ? DONE[done] : undefined;
  const isLinkAnswer = answer && (answer.madeUrl !== null || answer.isTooEarly);
  const typed = answer && !isLinkAnswer ? answer : null;
  const heldId = typed ? typed.heldId : (changed?.id ?? null);
  return (
    <div className="grid max-w-[46rem] gap-6">
      <PageTitle kana={planTitle} title={t("training.desk.held.title")} lead={t("training.desk.held.lead")} />
      {doneKey ? <Notice kind="success" isLive title={t(doneKey)} /> : null}
      {answer?.madeUrl ? <MadeLink url={answer.madeUrl} /> : null}
      {answer?.isTooEarly ? <Notice kind="warning" isLive title={t("training.desk.held.tooEarly")} /> : null}
      {lines.length === 0 ? <p>{t("training.desk.held.none")}</p> : null}
      <ul className="grid gap-3">
        {lines.map((line) => (
          <HeldItem key={line.id} line={line} here={`${path}/held`} />
        ))}
      </ul>
      {isPublished ? (
        <section aria-labelledby="change" className="border-t border-solid-gray-300 pt-6">
          <Heading level={2} id="change" className="mb-3">
            {t(heldId ? "training.desk.held.changeTitle" : "training.desk.held.add")}
          </Heading>
          <HeldForm
            key={heldId ?? "new"}
            values={typed?.values ?? (changed ? valuesOf(changed) : {})}
            problems={typed?.problems ?? []}
            heldId={heldId}
            towns={towns}
          />
        </section>
      ) : (
        <Notice title={t("training.desk.held.notPublished")} />
      )}
      <p>
        <Link to={path} className="link inline-flex min-h-11 items-center">
          {t("training.desk.held.back")}
        </Link>
      </p>
    </div>
  );
}

function valuesOf({ heldOn, place, people, note, isPublic }: HeldLine) {
  return {
    ...{ heldOn: [formatDate(heldOn, "ja")], place: [place], note: [note] },
    ...{ people: [people === null ? "" : String(people)], isPublic: isPublic ? ["yes"] : [] },
  };
}

function MadeLink({ url }: { url: string }) {
  const t = useT();
  return (
    <Notice kind="success" isLive title={t("training.desk.held.linkMade")}>
      <p>{t("training.desk.held.linkMadeText")}</p>
      <p>
        <code className="break-all">{url}</code>
      </p>
    </Notice>
  );
}
