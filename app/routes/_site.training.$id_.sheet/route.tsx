import "~/components/training/plan-sheet.css";
import { json, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { PageBody } from "~/components/layout/page-body";
import { pageMeta } from "~/components/layout/page-meta";
import { PlanSheet } from "~/components/training/plan-sheet";
import { PrintButton } from "~/components/ui/print-button";
import { getPlan } from "~/domain/training/get-plan.server";
import { canReadFacilitatorNotes } from "~/domain/training/rules";
import { pageRefusal } from "~/http/error-response.server";
import { findActor, requireActor } from "~/http/require-actor.server";
import { siteFacts } from "~/http/site-facts.server";
import { useT } from "~/i18n/translate-context";
import { DomainError } from "~/shared/domain-error";

const PRIVATE = { "Cache-Control": "private, no-store" };

/** The facilitator's paper is for professionals and officers: a guest is asked to sign in, others are refused (403). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const id = params.id ?? "";
  const isForFacilitator = new URL(request.url).searchParams.get("for") === "facilitator";
  const actor = isForFacilitator ? await requireActor(request) : await findActor(request);
  try {
    if (isForFacilitator && !canReadFacilitatorNotes(actor)) throw new DomainError("notAllowed", {});
    const found = await getPlan({ id, actor, withNotes: isForFacilitator });
    if (found?.state !== "published") throw new DomainError("notFound", { plan: id });
    const { baseUrl, siteName } = siteFacts();
    const { view } = found;
    const head = { title: view.title, siteName, isIndexed: false };
    return json({ view, isForFacilitator, url: `${baseUrl}${view.path}`, head }, { headers: PRIVATE });
  } catch (error) {
    throw pageRefusal(error);
  }
}

export const headers = () => PRIVATE;

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function PlanSheetRoute() {
  const t = useT();
  const { view, isForFacilitator, url } = useLoaderData<typeof loader>();
  return (
    <PageBody>
      <div className="no-print mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <PrintButton label={t("training.sheet.print")} />
        <span className="text-[0.9375rem]">{t("training.sheet.printHint")}</span>
        <Link to={view.path} className="link inline-flex min-h-11 items-center">
          {t("training.sheet.back")}
        </Link>
      </div>
      <PlanSheet {...{ view, isForFacilitator, url }} />
    </PageBody>
  );
}
