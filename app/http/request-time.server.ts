import { now } from "~/gateways/clock.server";

/** The instant a request is answered for, passed on to the verbs; tests can stop the clock behind it. */
export function requestTime(): Date {
  return now();
}
