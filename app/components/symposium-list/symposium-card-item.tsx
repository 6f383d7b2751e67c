import { Link } from "@remix-run/react";
import { Heading, type HeadingLevel } from "~/components/ui/heading";
import type { SymposiumCard } from "~/domain/search/symposium-card";
import { useT } from "~/i18n/translate-context";
import { SymposiumDate } from "./symposium-date";

type Props = {
  card: SymposiumCard;
  level?: HeadingLevel /** Opens outside of the frame of another site. */;
  isFramed?: boolean;
};

const LABEL = "rounded-4 border px-2 text-[0.875rem] font-bold leading-170";

/** One symposium of a list: date first, then what, where, by whom. */
export function SymposiumCardItem({ card, level = 3, isFramed = false }: Props) {
  const t = useT();
  const link = "font-bold text-blue-900 underline underline-offset-[3px]";
  const path = `/symposia/${card.id}`;
  return (
    <article className="flex flex-wrap gap-x-6 gap-y-2 border-b border-solid-gray-300 py-5 sm:flex-nowrap">
      <div className="sm:w-40">
        <SymposiumDate startsAt={card.startsAt} endsAt={card.endsAt} />
      </div>
      <div className="min-w-0 flex-1">
        <p className="mb-1 flex flex-wrap gap-2">
          <span className={`${LABEL} border-solid-gray-600 text-solid-gray-900`}>
            {t(`symposium.form.${card.form}`)}
          </span>
          <StateLabel card={card} />
          {card.hasRecord ? (
            <span className={`${LABEL} border-green-800 text-green-900`}>{t("voices.door.card")}</span>
          ) : null}
          {card.isSample ? (
            <span className={`${LABEL} border-dashed border-solid-gray-600`}>{t("symposiumList.card.sample")}</span>
          ) : null}
        </p>
        <Heading level={level} size={3}>
          {isFramed ? (
            <a href={path} target="_blank" rel="noopener" className={link}>
              {card.title}
            </a>
          ) : (
            <Link to={path} className={link}>
              {card.title}
            </Link>
          )}
        </Heading>
        {card.subtitle ? <p className="mt-0.5">{card.subtitle}</p> : null}
        <p className="mt-1 text-[1rem] text-solid-gray-800">
          {[card.hostName, card.venueName].filter(Boolean).join(" / ")}
        </p>
        <Speakers names={card.speakers} />
      </div>
    </article>
  );
}

function StateLabel({ card: { status, isPast } }: { card: SymposiumCard }) {
  const t = useT();
  if (status !== "scheduled") {
    return <span className={`${LABEL} border-red-900 text-red-900`}>{t(`symposiumList.card.${status}`)}</span>;
  }
  if (!isPast) return null;
  return <span className={`${LABEL} border-solid-gray-420 text-solid-gray-700`}>{t("symposiumList.card.past")}</span>;
}

const NAMES_SHOWN = 3;

function Speakers({ names }: { names: string[] }) {
  const t = useT();
  if (names.length === 0) return null;
  const shown = names.slice(0, NAMES_SHOWN).join("、");
  const key = names.length > NAMES_SHOWN ? "symposiumList.card.speakers" : "symposiumList.card.speakersAll";
  return <p className="text-[1rem] text-solid-gray-800">{t(key, { names: shown })}</p>;
}
