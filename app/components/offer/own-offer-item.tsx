import { Link } from "@remix-run/react";
import { KindMark } from "~/components/listing/kind-mark";
import { Heading } from "~/components/ui/heading";
import type { OwnOffer } from "~/domain/directory/own-offer";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { OfferState } from "./offer-state";

/** One offer on the desk: where it stands, what to do next, until when. */
export function OwnOfferItem({ offer }: { offer: OwnOffer }) {
  const t = useT();
  const locale = useLocale();
  return (
    <li className="flex flex-col gap-2 rounded-12 border border-solid-gray-300 p-5">
      <Heading level={3} size={3} className="flex items-center gap-2">
        <KindMark kind={offer.kind} size={26} />
        <span className="min-w-0 break-words">{offer.name}</span>
      </Heading>
      <OfferState offer={offer} />
      <dl className="text-[0.9375rem] text-solid-gray-800">
        <div className="flex gap-2">
          <dt>{t("my.visibilityLabel")}：</dt>
          <dd>{t(`my.visibilities.${offer.visibility}`)}</dd>
        </div>
        <div className="flex gap-2">
          <dt>{t("my.consentEnds")}：</dt>
          <dd>{offer.consentEndsOn ? formatDate(offer.consentEndsOn, locale) : t("my.consentNone")}</dd>
        </div>
      </dl>
      <p className="mt-auto">
        <Link
          to={`/my/offers/${offer.id}`}
          aria-label={t("my.openNamed", { name: offer.name })}
          className="link inline-flex min-h-11 items-center font-bold"
        >
          {t("my.open")}
        </Link>
      </p>
    </li>
  );
}
