import { Link } from "@remix-run/react";
import type { PlanCard } from "~/domain/training/plan-view";
import { useT } from "~/i18n/translate-context";
import { minutesText } from "./time-text";

/** A plan in a list: its time first, because that decides whether it fits. */
export function PlanCardItem({ card }: { card: PlanCard }) {
  const t = useT();
  return (
    <article className="grid gap-1 rounded-12 border border-solid-gray-420 p-4">
      <p className="flex flex-wrap gap-x-4">
        <span className="text-[1.0625rem] font-bold">{minutesText(t, card.minutes, card.isAtLeast)}</span>
        <span>{t("training.list.parts", { count: card.partCount })}</span>
        <span className="text-solid-gray-700">{card.hostName}</span>
        {card.isSample ? <span className="font-bold">{t("common.ui.sample")}</span> : null}
      </p>
      <h3 className="text-[1.25rem] leading-160">
        <Link to={`/training/${card.id}`} className="link inline-flex min-h-11 items-center">
          {card.title}
        </Link>
      </h3>
      {card.summary ? <p className="line-clamp-3">{card.summary}</p> : null}
      {card.themes.length > 0 ? (
        <p className="text-[0.9375rem] text-solid-gray-700">
          {card.themes.map((key) => t(`listing.theme.${key}`)).join("、")}
        </p>
      ) : null}
    </article>
  );
}
