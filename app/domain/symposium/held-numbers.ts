import { SMALLEST_SHOWN } from "../questionnaire/questionnaire";
import type { RegistrantNumbers } from "./registrant-numbers";

/** `attended`: it was noted who came; `registered`: who had a place. */
export type HeldNumbers = { kind: "attended" | "registered"; people: number };

/** Below five a number could tell who: none is shown then. */
export function heldNumbers({ online, venue }: RegistrantNumbers): HeldNumbers | null {
  const attended = online.attended + venue.attended;
  const registered = online.placed + venue.placed;
  if (attended > 0) return attended < SMALLEST_SHOWN ? null : { kind: "attended", people: attended };
  return registered < SMALLEST_SHOWN ? null : { kind: "registered", people: registered };
}
