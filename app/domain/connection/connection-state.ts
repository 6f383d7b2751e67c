/** The states of a つながり and what may follow. There is no last state: every one has a way on. */

export const CONNECTION_STATES = [
  "considering",
  "connecting",
  "connected",
  "watching",
  "returned",
  "reconnecting",
] as const;
/** 検討 / つなぎ中 / つながった / 緩やかな見守り / もどし / つなぎ直し. */
export type ConnectionState = (typeof CONNECTION_STATES)[number];

/** 聞いた / 返事待ち / 初回の日が決まった: where つなぎ中 and つなぎ直し stand. */
export const CONNECTING_STEPS = ["asked", "waiting", "visitArranged"] as const;
export type ConnectingStep = (typeof CONNECTING_STEPS)[number];

export const NEXT_STATES: Record<ConnectionState, readonly ConnectionState[]> = {
  considering: ["connecting"],
  connecting: ["connected", "returned", "considering"],
  connected: ["watching", "returned"],
  watching: ["connected", "returned"],
  returned: ["reconnecting", "considering"],
  reconnecting: ["connected", "returned", "considering"],
};

export function canFollow(from: ConnectionState, to: ConnectionState): boolean {
  return NEXT_STATES[from].includes(to);
}

/**
 * Whether a change may be recorded: on to a state that may follow, or another step of the same one. What stays as it is is
 * no change.
 */
export function canChange(
  from: { state: ConnectionState; step: ConnectingStep | null },
  to: { state: ConnectionState; step: ConnectingStep | null },
): boolean {
  if (from.state === to.state) return hasSteps(to.state) && to.step !== null && to.step !== from.step;
  return canFollow(from.state, to.state);
}

/** Where a つなぎ直し to another listing may begin: at a candidate (also one made for it), or where it was tried before. */
export function canBeginAgain(state: ConnectionState): boolean {
  return state === "considering" || state === "returned";
}

/** A state as it stands in the database. Throws when it is none of ours: a bug, not a wish. */
export function toConnectionState(text: string): ConnectionState {
  const state = CONNECTION_STATES.find((one) => one === text);
  if (!state) throw new Error(`No such state of a connection: ${text}`);
  return state;
}

/** Whether the person stands in it now: what the height of the figure counts. */
export function isLiving(state: ConnectionState): boolean {
  return state === "connected" || state === "watching";
}

/** Whether someone is on the way there: steps are asked for. */
export function hasSteps(state: ConnectionState): boolean {
  return state === "connecting" || state === "reconnecting";
}
