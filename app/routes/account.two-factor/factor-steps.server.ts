import { z } from "zod";
import { readDigits, readPassword } from "~/domain/accounts/account-fields";
import { type Actor, needsSecondFactor } from "~/domain/accounts/actor";
import { endSessions } from "~/domain/accounts/end-sessions.server";
import { type AccountProblem, type FormAnswer, oneProblem } from "~/domain/accounts/form-answer";
import { totpKey, totpQrCode } from "~/domain/accounts/totp-qr.server";
import { callAuth } from "~/http/call-auth.server";
import { findSession } from "~/http/session.server";

export type FactorSetUp = { uri: string; qrCode: string; key: string; codes: string[] };

export type FactorAnswer = FormAnswer & {
  /** The form that is being answered. */
  intent: "start" | "confirm" | "backup" | "off";
  setUp: FactorSetUp | null;
  newCodes: string[] | null;
};

type Step = { request: Request; actor: Actor; fields: FormData };
type StepResult = {
  answer: FactorAnswer;
  headers: Headers;
  status: number;
  /** The session was replaced: the page must be asked for anew, with the new cookie. */
  becomes?: "done" | "offDone";
};

const codesSchema = z.array(z.string().max(40)).max(20);
const enabled = z.object({ totpURI: z.string(), backupCodes: codesSchema });

/** Checks the password and makes a key with backup codes; nothing is asked for at sign-in before it was confirmed. */
export async function startFactor({ request, fields }: Step): Promise<StepResult> {
  const password = readPassword(fields.get("password"));
  if (password.problem) return problem("start", "password", password.problem);
  const engine = await callAuth(request, "/two-factor/enable", { password: password.value });
  if (!engine.isOk)
    return problem("start", "password", engine.status === 429 ? "limited" : "passwordWrong", engine.headers);
  const { totpURI, backupCodes } = enabled.parse(engine.data);
  return result("start", { setUp: await setUpOf(totpURI, backupCodes) }, engine.headers);
}

/** The first code of the app turns it on and ends the sessions that were begun without it. */
export async function confirmFactor({ request, actor, fields }: Step): Promise<StepResult> {
  const uri = String(fields.get("uri") ?? "");
  const codes = codesSchema.safeParse(String(fields.get("codes") ?? "").split(" "));
  const engine = await callAuth(request, "/two-factor/verify-totp", { code: readDigits(fields.get("code")) });
  if (!engine.isOk) {
    const wrong = engine.status === 429 ? "limited" : "appCode";
    const setUp = totpKey(uri) && codes.success ? await setUpOf(uri, codes.data) : null;
    const again = problem("confirm", "code", wrong, engine.headers);
    return { ...again, answer: { ...again.answer, setUp } };
  }
  await endOthers({ request, actor }, engine.headers);
  return { ...result("confirm", {}, engine.headers), becomes: "done" };
}

export async function makeBackupCodes({ request, fields }: Step): Promise<StepResult> {
  const password = readPassword(fields.get("password"));
  if (password.problem) return problem("backup", "password", password.problem);
  const engine = await callAuth(request, "/two-factor/generate-backup-codes", { password: password.value });
  if (!engine.isOk)
    return problem("backup", "password", engine.status === 429 ? "limited" : "passwordWrong", engine.headers);
  const newCodes = codesSchema.parse(engine.data.backupCodes);
  return result("backup", { newCodes }, engine.headers);
}

/** Only for those who need none. */
export async function dropFactor({ request, actor, fields }: Step): Promise<StepResult> {
  if (needsSecondFactor(actor)) return problem("off", "offPassword", "factorNeeded");
  const password = readPassword(fields.get("offPassword"));
  if (password.problem) return problem("off", "offPassword", password.problem);
  const engine = await callAuth(request, "/two-factor/disable", { password: password.value });
  if (!engine.isOk)
    return problem("off", "offPassword", engine.status === 429 ? "limited" : "passwordWrong", engine.headers);
  return { ...result("off", {}, engine.headers), becomes: "offDone" };
}

/** The engine has given the visitor a new session: all others end. */
async function endOthers({ request, actor }: Pick<Step, "request" | "actor">, headers: Headers): Promise<void> {
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const session = await findSession(new Request(request.url, { headers: { Cookie: cookie } }));
  if (session) await endSessions({ actor, which: { allBut: session.id } });
}

async function setUpOf(uri: string, codes: string[]): Promise<FactorSetUp> {
  return { uri, qrCode: await totpQrCode(uri), key: totpKey(uri) ?? "", codes };
}

const NOTHING = { values: {}, problems: [], setUp: null, newCodes: null };

function result(intent: FactorAnswer["intent"], more: Partial<FactorAnswer>, headers: Headers): StepResult {
  return { answer: { ...NOTHING, intent, ...more }, headers, status: 200 };
}

function problem(
  intent: FactorAnswer["intent"],
  field: string,
  word: AccountProblem,
  headers: Headers = new Headers(),
): StepResult {
  const answer = { ...NOTHING, intent, ...oneProblem(field, word) };
  return { answer, headers, status: word === "limited" ? 429 : 422 };
}
