/** A role that someone asks for, for themselves or for someone they accompany: its states and what may follow. */
import { z } from "zod";
import type { Side } from "./relay-thread";

export const FOR_WHOMS = ["self", "alias"] as const;
export type ForWhom = (typeof FOR_WHOMS)[number];

/** 歓迎 / 相談 / 今回は. */
export const ROLE_ANSWERS = ["welcome", "discuss", "notThisTime"] as const;
export type RoleAnswer = (typeof ROLE_ANSWERS)[number];

export const ROLE_REQUEST_STATES = ["asked", ...ROLE_ANSWERS, "withdrawn"] as const;
export type RoleRequestState = (typeof ROLE_REQUEST_STATES)[number];

/** What may follow, and on whose word. Nothing ends for good but what the asker took back: 今回は may become 歓迎. */
export const ROLE_TRANSITIONS: Record<RoleRequestState, Record<Side, readonly RoleRequestState[]>> = {
  asked: { answerer: ["welcome", "discuss", "notThisTime"], asker: ["withdrawn"] },
  discuss: { answerer: ["welcome", "notThisTime"], asker: ["withdrawn"] },
  welcome: { answerer: ["discuss", "notThisTime"], asker: ["withdrawn"] },
  notThisTime: { answerer: ["welcome", "discuss"], asker: [] },
  withdrawn: { answerer: [], asker: [] },
};

export function canAnswer(from: RoleRequestState, to: RoleRequestState, side: Side): boolean {
  return ROLE_TRANSITIONS[from][side].includes(to);
}

/** The answers one may choose now, in the order of the page. */
export function answersFrom(state: RoleRequestState): RoleAnswer[] {
  return ROLE_ANSWERS.filter((answer) => canAnswer(state, answer, "answerer"));
}

/** Both may say how it went once they have met or spoken; what is written goes to the officer of the town only. */
export function canTellHowItWent(state: RoleRequestState): boolean {
  return state === "welcome" || state === "discuss";
}

const story = z.object({ text: z.string(), at: z.string() }).nullable();

/** What stands in RelayThread.roleRequest. */
export const roleRequestSchema = z.object({
  forWhom: z.enum(FOR_WHOMS),
  alias: z.string().nullable(),
  state: z.enum(ROLE_REQUEST_STATES),
  answeredAt: z.string().nullable(),
  howItWent: z.object({ asker: story, answerer: story }),
});
export type RoleRequest = z.infer<typeof roleRequestSchema>;

export function newRoleRequest(forWhom: ForWhom, alias: string | null): RoleRequest {
  return { forWhom, alias, state: "asked", answeredAt: null, howItWent: { asker: null, answerer: null } };
}

export function readRoleRequest(value: unknown): RoleRequest | null {
  return roleRequestSchema.nullable().catch(null).parse(value);
}

/** Whether one more person fits. Without a wanted number there is always room. */
export function hasRoom(role: { takenPeople: number | null; howManyPeople: number | null }): boolean {
  return role.howManyPeople === null || (role.takenPeople ?? 0) < role.howManyPeople;
}

/** How the number of people who take part changes with an answer. */
export function takenChange(from: RoleRequestState, to: RoleRequestState): -1 | 0 | 1 {
  if (to === "welcome" && from !== "welcome") return 1;
  return from === "welcome" && to !== "welcome" ? -1 : 0;
}
