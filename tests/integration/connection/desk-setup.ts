/** People with sessions, and the doors of the desk's pages as a browser comes through them. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { Actor } from "~/domain/accounts/actor";
import { findActorById } from "~/domain/accounts/find-actor.server";
import { db } from "~/gateways/db.server";
import { KEEPING_TOWN, ORGANISATION } from "../../factories/connection";
import { aSignedInUser } from "../accounts/accounts-setup";

export const PEOPLE = ["owner", "colleague", "other", "officer", "resident"] as const;
export type Person = (typeof PEOPLE)[number];
type Signed = { cookie: string; userId: string };

/** owner and colleague work at the same place, other elsewhere; the officer has a second factor. */
export async function signPeopleIn(): Promise<Record<Person, Signed>> {
  const signed = {} as Record<Person, Signed>;
  for (const [at, person] of PEOPLE.entries()) {
    signed[person] = await aSignedInUser(`${person}@example.jp`, `192.0.2.${60 + at}`);
    if (person === "resident") continue;
    const { userId } = signed[person];
    const role = person === "officer" ? "officer" : "professional";
    const organisation = person === "other" ? "見本の社会福祉協議会" : ORGANISATION;
    const row = { id: `mem_${person}`, userId, role, organisation, municipalityCode: KEEPING_TOWN };
    await db().membership.create({ data: { ...row, status: "approved" } });
    if (person === "officer") await db().user.update({ where: { id: userId }, data: { twoFactorEnabled: true } });
  }
  return signed;
}

export async function actorOf({ userId }: Signed): Promise<Actor> {
  const actor = await findActorById(userId);
  if (!actor) throw new Error(`Nobody is ${userId}`);
  return actor;
}

export type Door = (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>;

/** What a door answers, thrown or given back. */
async function answerOf(door: Door, request: Request, id: string | undefined): Promise<Response> {
  const context = { cspNonce: "", requestId: "" };
  try {
    return (await door({ request, params: { id }, context })) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

export function openPage(loader: Door, at: { path: string; id?: string; cookie: string }): Promise<Response> {
  const request = new Request(`http://localhost:3000${at.path}`, { headers: { Cookie: at.cookie } });
  return answerOf(loader, request, at.id);
}

export function sendForm(
  action: Door,
  at: { path: string; id?: string; cookie: string; form: Record<string, string> | [string, string][] },
): Promise<Response> {
  const headers = { Cookie: at.cookie, "Content-Type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(at.form).toString();
  const request = new Request(`http://localhost:3000${at.path}`, { method: "POST", headers, body });
  return answerOf(action, request, at.id);
}

/** Where a redirect leads; the status when it is none. */
export function ledTo(answer: Response): string {
  return answer.headers.get("Location") ?? String(answer.status);
}
