import type { OwnOffer, OwnOfferState } from "~/domain/directory/own-offer";
import { useT } from "~/i18n/translate-context";

const LOOKS: Record<OwnOfferState, string> = {
  waiting: "border-yellow-700 bg-yellow-50",
  returned: "border-red-900 bg-white",
  published: "border-green-800 bg-green-50",
  paused: "border-solid-gray-420 bg-solid-gray-50",
  consentEnded: "border-red-900 bg-white",
  withdrawn: "border-solid-gray-420 bg-solid-gray-50",
};

/** Where an offer stands and what comes next, as words in a frame. */
export function OfferState({ offer }: { offer: OwnOffer }) {
  const t = useT();
  return (
    <div className={`rounded-8 border-l-8 border p-3 ${LOOKS[offer.state]}`}>
      <p className="font-bold">{t(`my.states.${offer.state}`)}</p>
      <p className="text-[0.9375rem] leading-170">{t(`my.next.${offer.state}`, { town: offer.municipalityName })}</p>
      {offer.changeState && (
        <p className="mt-1 text-[0.9375rem] leading-170">{t(`my.changeStates.${offer.changeState}`)}</p>
      )}
    </div>
  );
}
