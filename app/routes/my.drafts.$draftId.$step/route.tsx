import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { CheckStep } from "~/components/offer/check-step";
import { StepForm } from "~/components/offer/step-form";
import { StepList } from "~/components/offer/step-list";
import { PageTitle } from "~/components/ui/heading";
import { checkOffer } from "~/domain/directory/check-offer.server";
import { beginningValues } from "~/domain/directory/offer-draft";
import { getOfferDraft } from "~/domain/directory/offer-drafts.server";
import { offerStepView } from "~/domain/directory/offer-step-view";
import { isOfferStep, stepsOf } from "~/domain/directory/offer-steps";
import { municipalityByCode } from "~/domain/municipality/find-municipalities.server";
import { pageRefusal } from "~/http/error-response.server";
import { getLocale } from "~/http/locale.server";
import { requestTime } from "~/http/request-time.server";
import { requireActor } from "~/http/require-actor.server";
import { siteFacts } from "~/http/site-facts.server";
import { translatorFor } from "~/i18n/messages-of.server";
import { useT } from "~/i18n/translate-context";
import { tokyoDateKey } from "~/shared/dates";
import { isDomainError } from "~/shared/domain-error";
import { handIn } from "./hand-in.server";
import { takePhoto, takeStep } from "./take-step.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const { draftId = "", step } = params;
  try {
    const kept = await getOfferDraft({ actor, draftId });
    if (!isOfferStep(step) || !stepsOf(kept.values.mode).includes(step)) {
      throw redirect(`/my/drafts/${draftId}/${kept.step}`);
    }
    const today = tokyoDateKey(requestTime());
    const municipalityName = municipalityByCode(siteFacts().regionCode)?.name ?? "";
    const draft = { ...kept, values: beginningValues(kept.values, { today, municipalityName }) };
    const checked = step === "check" ? await checkOffer({ draft: kept, today }) : null;
    const view = offerStepView(draft, step, { mendStep: checked && !checked.ok ? checked.step : null });
    return { view, head: { title: t(`my.stepTitles.${step}`), siteName: t("common.siteName") } };
  } catch (error) {
    if (error instanceof Response) throw error;
    throw pageRefusal(error);
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const t = translatorFor(getLocale(request));
  const { draftId = "", step } = params;
  const now = requestTime();
  try {
    const form = await request.formData();
    const draft = await getOfferDraft({ actor, draftId });
    if (!isOfferStep(step)) return redirect(`/my/drafts/${draftId}/${draft.step}`, 303);
    if (step === "check") {
      const handed = await handIn({ actor, draft, isOver: form.get("intent") === "over", t, now });
      if ("to" in handed) return redirect(handed.to, 303);
      return json({ view: offerStepView(draft, step, handed.more) }, { status: handed.status });
    }
    const isPhoto = step === "photo" && ["sendPhoto", "removePhoto"].includes(String(form.get("intent")));
    const taken = isPhoto ? await takePhoto({ actor, draft, form }) : await takeStep({ actor, draft, step, form, now });
    if ("to" in taken) return redirect(taken.to, 303);
    const { problems, conflict } = taken;
    return json({ view: offerStepView(taken.draft, step, { problems, conflict }) }, { status: conflict ? 409 : 422 });
  } catch (error) {
    // Handed in before (a second click, another tab): what became of it is on the desk.
    if (isDomainError(error) && step === "check" && ["conflict", "notFound"].includes(error.reason)) {
      return redirect("/my", 303);
    }
    throw pageRefusal(error);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? pageMeta({ ...data.head, isIndexed: false }) : [];

export default function OfferStepRoute() {
  const t = useT();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const view = answer?.view.step === loaded.view.step ? answer.view : loaded.view;
  const { draftId, step, kind, mode } = view;
  const steps = stepsOf(mode);
  const count = steps.indexOf(step) + 1;
  return (
    <PageBody crumbs={[{ label: t("my.title"), to: "/my" }, { label: t(`my.kinds.${kind}`) }]}>
      <div className="max-w-[46rem]">
        <StepList {...{ draftId, steps, step }} />
        <PageTitle kana={t("my.stepOf", { count, total: steps.length })} title={t(`my.stepTitles.${step}`)} />
        {step === "check" ? <CheckStep view={view} /> : <StepForm key={step} view={view} />}
      </div>
    </PageBody>
  );
}
