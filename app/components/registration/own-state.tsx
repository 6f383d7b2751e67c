import { Form } from "@remix-run/react";
import { Button, LinkButton } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { RegistrationView } from "~/domain/symposium/registration-view";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** Where one stands: placed, waiting, asked, cancelled; and what happened to the symposium itself. */
export function OwnState({ view }: { view: RegistrationView }) {
  const t = useT();
  const { symposium, state } = view;
  const place = t(`registration.place.${view.place}`);
  return (
    <div className="mb-6 grid gap-4">
      <StatusNotice view={view} />
      {state === "placed" && (
        <Notice kind="success" title={t("registration.own.placed")}>
          <p>{t("registration.own.placedText", { place })}</p>
        </Notice>
      )}
      {state === "waiting" && (
        <Notice kind="warning" title={t("registration.own.waiting")}>
          <p>{t("registration.own.waitingText", { place, position: view.position ?? 1 })}</p>
        </Notice>
      )}
      {state === "offered" && <OfferNotice view={view} place={place} />}
      {state === "cancelled" && (
        <Notice kind="info" title={t("registration.own.cancelled")}>
          <p>{t("registration.own.cancelledText")}</p>
          {view.door === "open" && (
            <p className="mt-3">
              <LinkButton to={`${symposium.path}/register`}>{t("registration.own.again")}</LinkButton>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}

function StatusNotice({ view: { symposium, isPast } }: { view: RegistrationView }) {
  const t = useT();
  if (symposium.status === "cancelled") {
    return (
      <Notice kind="error" title={t("registration.own.statusCancelled")}>
        {symposium.statusNote && <p className="whitespace-pre-line">{symposium.statusNote}</p>}
      </Notice>
    );
  }
  if (symposium.status === "postponed") {
    return (
      <Notice kind="warning" title={t("registration.own.statusPostponed")}>
        <p>{t("registration.own.statusPostponedText")}</p>
        {symposium.statusNote && <p className="whitespace-pre-line">{symposium.statusNote}</p>}
      </Notice>
    );
  }
  return isPast ? <Notice title={t("registration.own.past")} /> : null;
}

function OfferNotice({ view, place }: { view: RegistrationView; place: string }) {
  const t = useT();
  const locale = useLocale();
  const when = view.offerEndsAt ? formatMoment(view.offerEndsAt, locale) : "";
  return (
    <Notice kind="warning" title={t("registration.own.offered")}>
      <p>{t("registration.own.offeredText", { place, when })}</p>
      <Form method="post" className="mt-3 flex flex-wrap gap-3">
        <Button type="submit" name="answer" value="yes" size="lg">
          {t("registration.own.accept")}
        </Button>
        <Button type="submit" name="answer" value="no" look="outline" size="lg">
          {t("registration.own.decline")}
        </Button>
      </Form>
    </Notice>
  );
}
