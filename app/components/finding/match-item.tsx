import { Form, Link } from "@remix-run/react";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { Button } from "~/components/ui/button";
import type { Match } from "~/domain/connection/match";
import { useT } from "~/i18n/translate-context";
import { ReasonList } from "./reason-list";

/** One that was found: its card, why it stands here, and the way to make it a candidate. */
export function MatchItem({ match, aliasId, here }: { match: Match; aliasId: string; here: string }) {
  const t = useT();
  const { card, reasons } = match;
  return (
    <li id={`match-${card.id}`} className="scroll-mt-4">
      <ListingCardItem card={card} headingLevel={4}>
        <div className="mt-2 border-t border-solid-gray-200 pt-2">
          <p aria-hidden="true" className="text-[0.875rem] font-bold text-solid-gray-700">
            {t("finding.result.why")}
          </p>
          <ReasonList reasons={reasons} label={t("finding.result.whyOf", { name: card.name })} />
          <NextStep match={match} aliasId={aliasId} here={here} />
        </div>
      </ListingCardItem>
    </li>
  );
}

function NextStep({ match: { card, tried }, aliasId, here }: { match: Match; aliasId: string; here: string }) {
  const t = useT();
  if (tried) {
    return (
      <p className="no-print mt-1">
        <Link to={`/desk/aliases/${aliasId}#${tried.id}`} className="link inline-flex min-h-11 items-center">
          {t("finding.result.open")}
        </Link>
      </p>
    );
  }
  return (
    <Form method="post" action={`${here}#match-${card.id}`} preventScrollReset className="mt-2">
      <input type="hidden" name="listingId" value={card.id} />
      <Button
        type="submit"
        name="intent"
        value="add"
        look="outline"
        aria-label={t("finding.result.addOf", { name: card.name })}
      >
        {t("finding.result.add")}
      </Button>
    </Form>
  );
}
