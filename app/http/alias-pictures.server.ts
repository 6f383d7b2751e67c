import { type Actor, scopeOf } from "~/domain/accounts/actor";
import type { ConceptSeries } from "~/domain/connection/concept-series";
import type { AliasView } from "~/domain/connection/connection-view";
import { conceptSeriesOf } from "~/domain/connection/figure-series";
import { wholeWindow } from "~/domain/connection/figure-window";
import { findLookInDays } from "~/domain/connection/find-look-in-days.server";
import { type LookInProposals, lookInProposals } from "~/domain/connection/propose-look-in";
import type { AliasRingView } from "~/domain/search/alias-ring";
import { findAliasRing } from "~/domain/search/find-alias-ring.server";
import { isDomainError } from "~/shared/domain-error";

export type AliasPictures = {
  /** null while nothing is joined, and while no search engine answers: the list says the same. */
  ring: AliasRingView | null;
  /** null until something was recorded. */
  series: ConceptSeries | null;
  /** Of the つながり whose forms are shown. */
  proposals: LookInProposals;
};

/** What the page of an alias shows beside its lists: the circle, the figure, and the days the forms propose. */
export async function findAliasPictures(options: {
  actor: Actor;
  alias: AliasView;
  openedId: string | null;
  today: string;
}): Promise<AliasPictures> {
  const { actor, alias, openedId, today } = options;
  const [ring, own] = await Promise.all([ringOf(actor, alias), findLookInDays({ actor })]);
  const isRecorded = alias.events.length > 0 || alias.supports.length > 0;
  return {
    ring,
    series: isRecorded ? conceptSeriesOf(alias, wholeWindow(alias, today), today) : null,
    proposals: openedId === null ? {} : lookInProposals({ alias, connectionId: openedId, own, today }),
  };
}

/** The page is of use without its circle: while the search rests, the つながり can be read and recorded. */
async function ringOf(actor: Actor, alias: AliasView): Promise<AliasRingView | null> {
  if (alias.connections.length === 0) return null;
  try {
    return await findAliasRing({ scope: scopeOf(actor), alias });
  } catch (error) {
    if (isDomainError(error) && error.reason === "unavailable") return null;
    throw error;
  }
}
