/** The forms of a role: asking for it, and saying how many take part. */
import { noticePrivateWords, type PrivateWord } from "~/shared/private-words";
import { type AliasProblem, noticeInAlias } from "./alias";
import { cleanLine, lengthOf } from "./plain-text";
import { type MessageProblem, type Read, readMessage } from "./relay-input";
import { RELAY_LIMITS } from "./relay-thread";
import { FOR_WHOMS, type ForWhom } from "./role-request";

export type RoleForm = { forWhom: string; alias: string; name: string; message: string; keepsWords: boolean };
export type RoleInput = { forWhom: ForWhom; alias: string | null; name: string; message: string };
export type RoleProblem =
  | MessageProblem
  | "forWhom"
  | "nameEmpty"
  | "nameLong"
  | `alias.${AliasProblem}`
  | "messagePrivate";

/**
 * Reads the request. For someone else nothing that leads to them may stand in it, not even deliberately
 * (`messagePrivate`); of oneself one may say what one likes once one has been asked.
 */
export function readRoleForm(form: RoleForm): Read<RoleInput, RoleProblem> {
  const forWhom = FOR_WHOMS.find((one) => one === form.forWhom);
  const alias = cleanLine(form.alias);
  const name = cleanLine(form.name);
  const isForOther = forWhom === "alias";
  const leading = isForOther ? noticePrivateWords(form.message).filter(({ kind }) => kind !== "sensitive") : [];
  const message = readMessage(form);
  const problems: RoleProblem[] = [
    ...(forWhom ? [] : ["forWhom" as const]),
    ...(isForOther ? noticeInAlias(alias).map((problem) => `alias.${problem}` as const) : []),
    ...(name === "" ? ["nameEmpty" as const] : lengthOf(name) > RELAY_LIMITS.name ? ["nameLong" as const] : []),
    ...(leading.length > 0 ? ["messagePrivate" as const] : []),
    ...(message.ok ? [] : message.problems.filter((problem) => leading.length === 0 || problem !== "messageWords")),
  ];
  const words: PrivateWord[] = leading.length > 0 ? leading : message.ok ? [] : message.words;
  if (!forWhom || problems.length > 0 || !message.ok) return { ok: false, problems, words };
  return { ok: true, input: { forWhom, alias: isForOther ? alias : null, name, message: message.input } };
}

export type TakenForm = { takenPeople: string; roleTaken: boolean };
export type TakenInput = { takenPeople: number | null; roleTaken: boolean };

/** null when the number is none, or more than the role wants. */
export function readTaken(form: TakenForm, howManyPeople: number | null): TakenInput | null {
  const text = form.takenPeople.normalize("NFKC").trim();
  if (text === "") return { takenPeople: null, roleTaken: form.roleTaken };
  if (!/^\d{1,5}$/.test(text)) return null;
  const takenPeople = Number(text);
  if (howManyPeople !== null && takenPeople > howManyPeople) return null;
  return { takenPeople: takenPeople === 0 ? null : takenPeople, roleTaken: form.roleTaken };
}
