import { Link } from "@remix-run/react";
import { dayText } from "~/components/desk/moment";
import { LinkButton } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { PlanView } from "~/domain/training/plan-view";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

const LINK = "link inline-flex min-h-11 items-center";

/** Where it begins, and the papers. */
export function PlanDoors({ path, mayReadNotes }: { path: string; mayReadNotes: boolean }) {
  const t = useT();
  return (
    <div className="no-print grid gap-2">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <LinkButton to={`${path}/run`} size="lg">
          {t("training.page.run")}
        </LinkButton>
        <span className="text-[0.9375rem] text-solid-gray-700">{t("training.page.runHint")}</span>
      </p>
      <p className="flex flex-wrap items-center gap-x-6">
        <span className="font-bold">{t("training.page.papers")}</span>
        <Link to={`${path}/sheet?for=participant`} className={LINK}>
          {t("training.page.sheetParticipant")}
        </Link>
        {mayReadNotes ? (
          <Link to={`${path}/sheet?for=facilitator`} className={LINK}>
            {t("training.page.sheetFacilitator")}
          </Link>
        ) : (
          <span className="text-[0.9375rem] text-solid-gray-700">{t("training.page.facilitatorOnly")}</span>
        )}
      </p>
    </div>
  );
}

/** From whom it is, of what it is a copy, and since when. */
export function PlanSource({ view }: { view: PlanView }) {
  const t = useT();
  const locale = useLocale();
  const { origin } = view;
  const originText = origin
    ? t("training.page.origin", { name: origin.hostName, title: origin.title, revision: origin.revision })
    : null;
  return (
    <div className="text-[0.9375rem]">
      <p className="flex flex-wrap gap-x-4">
        <span>
          {t("training.page.host")}：{view.hostName}
        </span>
        <span>
          {t("training.page.published", { date: dayText(view.publishedAt, locale), revision: view.revision })}
        </span>
        {view.isSample ? <span className="font-bold">{t("common.ui.sample")}</span> : null}
      </p>
      {origin ? (
        <p>
          {origin.path ? (
            <Link to={origin.path} className={LINK}>
              {originText}
            </Link>
          ) : (
            originText
          )}
        </p>
      ) : null}
      {view.changeNote ? (
        <p className="whitespace-pre-line">
          {t("training.page.changeNote")}：{view.changeNote}
        </p>
      ) : null}
    </div>
  );
}

/** Trainings that were held, and plans made from this one. */
export function PlanAfter({ view }: { view: PlanView }) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      {view.held.length > 0 ? (
        <section aria-labelledby="held">
          <Heading level={2} size={3} id="held">
            {t("training.page.held")}
          </Heading>
          <ul className="mt-1 list-disc pl-6">
            {view.held.map(({ heldOn, townName, people }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a town may hold two on one day, and the list never changes
              <li key={index}>
                {t("training.page.heldLine", { date: formatDate(heldOn, locale), town: townName })}
                {people === null ? null : (
                  <span className="ml-3">{t("training.page.heldPeople", { count: people })}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {view.copies.length > 0 ? (
        <section aria-labelledby="copies">
          <Heading level={2} size={3} id="copies">
            {t("training.page.copies")}
          </Heading>
          <ul>
            {view.copies.map(({ id, title, hostName }) => (
              <li key={id}>
                <Link to={`/training/${id}`} className={LINK}>
                  {t("training.page.copyOf", { name: hostName, title })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** What officers can do with it from their own desk. */
export function ForOfficers({ planId, towns }: { planId: string; towns: { code: string; name: string }[] }) {
  const t = useT();
  if (towns.length === 0) return null;
  return (
    <section aria-labelledby="officers" className="no-print rounded-12 border border-solid-gray-420 p-4">
      <Heading level={2} size={3} id="officers">
        {t("training.page.forOfficers")}
      </Heading>
      <p className="text-[0.9375rem]">{t("training.page.copyHint")}</p>
      <ul className="mt-2 grid gap-2">
        {towns.map(({ code, name }) => (
          <li key={code} className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <LinkButton look="outline" to={`/municipalities/${code}/desk/training/new?from=${planId}`}>
              {t("training.page.copy", { name })}
            </LinkButton>
            <Link to={`/municipalities/${code}/desk/training/${planId}/held`} className={LINK}>
              {t("training.page.noteHeld", { name })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
