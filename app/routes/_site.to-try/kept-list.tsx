import { useSearchParams } from "@remix-run/react";
import { useEffect, useState } from "react";
import { ListingCardItem } from "~/components/listing/listing-card-item";
import { clearToTry, keepToTry, useKeptIds } from "~/components/to-try/use-kept-ids";
import { Button, LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Notice } from "~/components/ui/notice";
import { SHEET_MOST_LISTINGS } from "~/domain/connection/handover-sheet";
import type { ListingCardView } from "~/domain/directory/listing-card-view";
import { useT } from "~/i18n/translate-context";

/** The cards of what this device keeps, the latest first. Nothing without scripts: the page says so. */
export function KeptList({ canMakeSheet }: { canMakeSheet: boolean }) {
  const ids = useKeptIds();
  useAddFromAddress();
  if (ids === null) return null;
  if (ids.length === 0) return <NothingKept />;
  return <Kept ids={ids} canMakeSheet={canMakeSheet} />;
}

function NothingKept() {
  const t = useT();
  return (
    <EmptyState title={t("toTry.emptyTitle")} action={<LinkButton to="/map">{t("toTry.search")}</LinkButton>}>
      {t("toTry.empty")}
    </EmptyState>
  );
}

function Kept({ ids, canMakeSheet }: { ids: string[]; canMakeSheet: boolean }) {
  const t = useT();
  const cards = useCards(ids);
  if (cards === null) return <p role="status">{t("toTry.loading")}</p>;
  if (cards === "failed") return <Notice kind="warning" title={t("toTry.failed")} />;
  const shown = ids.flatMap((id) => cards.find((card) => card.id === id) ?? []);
  const goneCount = ids.length - shown.length;
  const onSheet = new URLSearchParams(shown.slice(0, SHEET_MOST_LISTINGS).map(({ id }) => ["listing", id]));
  return (
    <>
      <p role="status" className="mb-3 font-bold">
        {t("toTry.count", { count: shown.length })}
      </p>
      <ul className="grid grid-cols-1 gap-4 md:grid-cols-2 lg:grid-cols-3">
        {shown.map((card) => (
          <li key={card.id}>
            <ListingCardItem card={card} headingLevel={2} />
          </li>
        ))}
      </ul>
      {goneCount > 0 && <p className="mt-4">{t("toTry.gone", { count: goneCount })}</p>}
      <p className="no-print mt-8 flex flex-wrap gap-3">
        {canMakeSheet && shown.length > 0 && (
          <LinkButton to={`/desk/sheets/new?${onSheet}`}>{t("toTry.sheet")}</LinkButton>
        )}
        <Button look="outline" onClick={clearToTry}>
          {t("toTry.clear")}
        </Button>
      </p>
    </>
  );
}

/** null while they are on their way. */
function useCards(ids: string[]): ListingCardView[] | "failed" | null {
  const [cards, setCards] = useState<ListingCardView[] | "failed" | null>(null);
  const wish = JSON.stringify(ids);
  useEffect(() => {
    const leaving = new AbortController();
    fetchCards(wish, leaving.signal)
      .then(setCards)
      .catch((error: unknown) => {
        if (!leaving.signal.aborted) setCards("failed");
        // Anything but a network that is not there is a bug.
        if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      });
    return () => leaving.abort();
  }, [wish]);
  return cards;
}

async function fetchCards(wish: string, signal: AbortSignal): Promise<ListingCardView[] | "failed"> {
  const answer = await fetch(`/to-try/cards?${new URLSearchParams({ ids: wish })}`, { signal });
  if (!answer.ok) return "failed";
  return ((await answer.json()) as { cards: ListingCardView[] }).cards;
}

/** A press before the page was taken over leads here with the id in the address. */
function useAddFromAddress(): void {
  const [query, setQuery] = useSearchParams();
  const added = query.get("add");
  useEffect(() => {
    if (added === null) return;
    keepToTry(added);
    setQuery({}, { replace: true });
  }, [added, setQuery]);
}
