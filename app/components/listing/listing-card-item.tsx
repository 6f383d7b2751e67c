import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { ToTryButton } from "~/components/to-try/to-try-button";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import { formatDistance } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { KindMark } from "./kind-mark";
import { MarkedText } from "./marked-text";
import { isOpenToday, openText } from "./open-text";
import { OverdueLabel } from "./overdue-label";
import { TargetLabels } from "./target-labels";
import { ThemeLabel } from "./theme-label";
import { TrustLabel } from "./trust-label";

/** A listing in a list: an `article` whose name is the link, the whole card its target. Put it into your own `li`. */
export function ListingCardItem(props: {
  card: ListingCardView;
  headingLevel?: 2 | 3 | 4;
  /** Fewer lines: for what is near and for same organisation. */
  isCompact?: boolean;
  /** Something of the list's own at the end, above the card's link. */
  children?: ReactNode;
}) {
  const { card, isCompact } = props;
  const Heading = `h${props.headingLevel ?? 3}` as const;
  return (
    <article
      className={`relative flex h-full flex-col gap-1.5 break-inside-avoid rounded-8 border p-4 focus-within:border-blue-900 hover:border-blue-900 ${card.isCheckOverdue ? "border-dashed border-solid-gray-420 bg-solid-gray-50" : "border-solid-gray-200 bg-white"}`}
    >
      <TopLine card={card} />
      <div>
        {card.kana && (
          <p className="text-sm leading-5 text-solid-gray-700">
            <MarkedText text={card.kana} spans={card.matches.kana} />
          </p>
        )}
        <Heading className="text-[1.125rem] leading-150 font-bold">
          <Link to={`/listings/${card.id}`} className="link after:absolute after:inset-0 after:rounded-8">
            <MarkedText text={card.name} spans={card.matches.name} />
          </Link>
        </Heading>
      </div>
      {card.summary && !isCompact && (
        <p className="line-clamp-2 text-[0.9375rem] leading-160">
          <MarkedText text={card.summary} spans={card.matches.summary} />
        </p>
      )}
      <WhereAndWhen card={card} />
      <div className="flex flex-wrap items-center gap-1.5">
        <TrustLabel trust={card.trust} confirmedOn={card.confirmedOn} />
        {card.isCheckOverdue && <OverdueLabel />}
        {!isCompact && card.themes[0] && <ThemeLabel theme={card.themes[0]} short />}
        {!isCompact && card.targets.length > 0 && <TargetLabels targets={card.targets} limit={3} />}
        <ToTryButton listing={card} className="relative -mx-2 -my-2 ml-auto" />
      </div>
      {props.children && <div className="relative">{props.children}</div>}
    </article>
  );
}

function TopLine({ card }: { card: ListingCardView }) {
  const t = useT();
  return (
    <p className="flex items-center gap-2 text-sm leading-6">
      <KindMark kind={card.kind} theme={card.themes[0]} withLabel />
      {card.serviceType && <span className="min-w-0 truncate text-solid-gray-700">{card.serviceType}</span>}
      {card.isSample && (
        <span className="rounded-sm border border-solid-gray-536 px-1.5 text-solid-gray-700">
          {t("listing.sample")}
        </span>
      )}
      {card.distanceMeters !== null && (
        <span className="ml-auto font-bold whitespace-nowrap tabular-nums">{formatDistance(card.distanceMeters)}</span>
      )}
    </p>
  );
}

function WhereAndWhen({ card }: { card: ListingCardView }) {
  const t = useT();
  const locale = useLocale();
  const reach = reachOnly(card);
  const isOpen = isOpenToday(card.open);
  return (
    <p className="text-[0.9375rem] leading-160">
      {card.open.state !== "unknown" || card.open.today ? (
        <span className={isOpen ? "font-bold text-green-900" : "text-solid-gray-800"}>
          {openText(card.open, t, locale)}
        </span>
      ) : (
        <span className="text-solid-gray-700">{t("listing.open.unknown")}</span>
      )}
      {(reach || card.address) && <br />}
      {reach && <span className="mr-2">{t(`listing.reachOnly.${reach}`)}</span>}
      {card.address && <MarkedText text={card.address} spans={card.matches.address} />}
    </p>
  );
}

/** For what has no place to go to; null when it has one or nothing is known. */
export function reachOnly(card: { reach: string[] }): "phone" | "online" | "phoneOnline" | null {
  if (card.reach.length === 0 || card.reach.includes("place")) return null;
  if (card.reach.length > 1) return "phoneOnline";
  return card.reach[0] === "phone" ? "phone" : "online";
}
