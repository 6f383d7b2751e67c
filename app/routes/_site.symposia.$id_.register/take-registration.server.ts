import { json, redirect } from "@remix-run/node";
import { register } from "~/domain/symposium/register.server";
import { getRegisterPage } from "~/domain/symposium/register-page.server";
import { GROUP_ROWS, REGISTRATION_LIMITS } from "~/domain/symposium/registration";
import { type ReadRegistration, readRegistration } from "~/domain/symposium/registration-form";
import { findActor } from "~/http/require-actor.server";

type Wish = { request: Request; symposiumId: string; now: Date };
export type RegistrationAnswer = Pick<ReadRegistration, "values" | "problems" | "answerProblems">;

/** Registers, or gives the form back: with more rows, or with what is wrong. A door that has closed since: 409. */
export async function takeRegistration({ request, symposiumId, now }: Wish) {
  const { content } = await getRegisterPage({ symposiumId, now });
  const form = await request.formData();
  const { input, ...read } = readRegistration(form, content);
  if (form.get("addRows") === "yes" && read.values.isGroup) return json(withMoreRows(read));
  if (!input) return json(read, { status: 422 });
  const answer = await register({ symposiumId, input, actor: await findActor(request), now });
  if (!answer.ok) return json({ ...read, problems: {}, answerProblems: {} }, { status: 409 });
  const { placed, waiting } = answer.arrivals;
  return redirect(`/symposia/${symposiumId}/register/done?placed=${placed}&waiting=${waiting}`, 303);
}

function withMoreRows({ values }: RegistrationAnswer): RegistrationAnswer {
  const count = Math.min(values.people.length + GROUP_ROWS, REGISTRATION_LIMITS.groupSize);
  const people = Array.from({ length: count }, (_, row) => values.people[row] ?? { name: "", email: "" });
  return { values: { ...values, people }, problems: {}, answerProblems: {} };
}
