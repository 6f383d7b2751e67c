/** The present instant. Doors (routes, jobs, scripts) ask it once and pass `now` on to the verbs. */
export function now(): Date {
  return new Date();
}
