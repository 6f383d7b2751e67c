/** The numbers of a symposium's registered: all that stays when they are erased. */
import { hasAttended } from "./registration";

type Counted = { state: string; place: string; checkedInAt: Date | null; joinedAt: Date | null };
type PlaceNumbers = { placed: number; offered: number; waiting: number; attended: number };

/** Of those who have, were offered, wait for, or came to a place; `cancelled` of both kinds of place. */
export type RegistrantNumbers = { online: PlaceNumbers; venue: PlaceNumbers; cancelled: number; total: number };

export function countRegistrants(rows: readonly Counted[]): RegistrantNumbers {
  const numbersOf = (place: string): PlaceNumbers => {
    const here = rows.filter((row) => row.place === place);
    const inState = (state: string) => here.filter((row) => row.state === state);
    return {
      placed: inState("placed").length,
      offered: inState("offered").length,
      waiting: inState("waiting").length,
      attended: inState("placed").filter(hasAttended).length,
    };
  };
  const cancelled = rows.filter(({ state }) => state === "cancelled").length;
  return { online: numbersOf("online"), venue: numbersOf("venue"), cancelled, total: rows.length };
}
