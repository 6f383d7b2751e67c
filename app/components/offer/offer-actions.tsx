import { Form, Link } from "@remix-run/react";
import { Button, LinkButton } from "~/components/ui/button";
import type { OwnOffer } from "~/domain/directory/own-offer";
import { useT } from "~/i18n/translate-context";

/** Everything the owner can do with an offer, as it stands now. */
export function OfferActions({ offer }: { offer: OwnOffer }) {
  const t = useT();
  const { id, state } = offer;
  const isSeen = state === "published" || state === "paused";
  if (state === "withdrawn") {
    return offer.canUndo ? <Intent intent="undo" label={t("my.undo")} hint={t("my.withdrawUndo")} /> : null;
  }
  return (
    <div className="grid gap-5">
      <p className="flex flex-wrap gap-x-6">
        {isSeen && offer.visibility === "public" && (
          <Link to={`/listings/${id}`} className="link inline-flex min-h-11 items-center">
            {t("my.page")}
          </Link>
        )}
        <Link to={`/listings/${id}/preview?as=public`} className="link inline-flex min-h-11 items-center">
          {t("my.previewPublic")}
        </Link>
        <Link to={`/listings/${id}/preview?as=professional`} className="link inline-flex min-h-11 items-center">
          {t("my.previewProfessional")}
        </Link>
      </p>
      <Intent intent="edit" label={t(state === "returned" ? "my.mend" : "my.edit")} isMain />
      {state === "published" && <Intent intent="pause" label={t("my.pause")} hint={t("my.pauseHint")} />}
      {state === "paused" && <Intent intent="resume" label={t("my.resume")} isMain />}
      <p>
        <LinkButton to={`/my/offers/${id}/withdraw`} look="outline">
          {t("my.withdraw")}
        </LinkButton>
        <span className="mt-1 block text-[0.9375rem] text-solid-gray-700">{t("my.withdrawHint")}</span>
      </p>
    </div>
  );
}

function Intent(props: { intent: string; label: string; hint?: string; isMain?: boolean }) {
  return (
    <Form method="post">
      <Button type="submit" look={props.isMain ? "solid" : "outline"} name="intent" value={props.intent}>
        {props.label}
      </Button>
      {props.hint && <span className="mt-1 block text-[0.9375rem] text-solid-gray-700">{props.hint}</span>}
    </Form>
  );
}
