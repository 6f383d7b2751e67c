import { normalEmail } from "~/domain/accounts/email";
import { isMailAddress } from "~/domain/mail/mail-address";
import { db } from "~/gateways/db.server";
import { DomainError } from "~/shared/domain-error";
import { type DeskAt, getEditable } from "./editable-symposium.server";
import { lockPublished, SEAT_TRANSACTION } from "./published-symposium.server";
import { lastNumber, toRow } from "./register.server";
import { LIVE_STATES, placesOf, REGISTRATION_LIMITS, stateOnArrival } from "./registration";
import { nameProblem, type RegistrationProblems } from "./registration-form";
import { mailRegistered } from "./registration-mails.server";
import { capacityOf, countSeats } from "./seat-counts.server";
import { PLACES, type Place, type SymposiumForm } from "./symposium";
import { auditSymposium } from "./symposium-audit.server";

/** `email` may be empty: who registers by phone has none. `over`: a place although it is full. */
export type AddedValues = {
  name: string;
  email: string;
  organisation: string;
  place: string;
  over: boolean;
  told: boolean;
};
export type AddAnswer = { ok: true; id: string } | { ok: false; problems: RegistrationProblems; exists: boolean };

/**
 * Adds someone by hand, also when registering is closed or the places are full. Throws DomainError("notFound"),
 * ("conflict") when the registered have been erased.
 */
export async function addRegistrant(options: {
  at: DeskAt;
  symposiumId: string;
  values: AddedValues;
  now: Date;
}): Promise<AddAnswer> {
  const { at, symposiumId, values, now } = options;
  return db().$transaction(async (tx): Promise<AddAnswer> => {
    const published = await lockPublished(symposiumId, tx);
    const row = await getEditable(at, symposiumId, tx);
    if (!published || row.erasedAt) throw new DomainError("conflict", { symposium: symposiumId });
    const problems = problemsOf(values, published.row.form);
    if (Object.keys(problems).length > 0) return { ok: false, problems, exists: false };
    const emailKey = normalEmail(values.email);
    const live = { symposiumId, emailKey, state: { in: [...LIVE_STATES] } };
    if (emailKey && (await tx.registration.count({ where: live })) > 0) return { ok: false, problems, exists: true };
    const place = values.place as Place;
    const counts = (await countSeats(symposiumId, tx))[place];
    const state = values.over ? "placed" : stateOnArrival(capacityOf(published.row, place), counts);
    const number = (await lastNumber(tx, symposiumId)) + 1;
    const { name, email, organisation } = values;
    const person = { name, email };
    const input = { people: [person], groupName: null, organisation, jobTitle: "", place, answers: {} };
    const data = toRow({ published, input, actor: null, now }, { person, state, number, groupId: null });
    await tx.registration.create({ data });
    const position = state === "waiting" ? counts.waiting + 1 : null;
    await mailRegistered(tx, { published, registrant: data, now }, { state, position });
    const detail = { registration: data.id, over: values.over };
    await auditSymposium(tx, at.actor, { id: symposiumId, hostCode: row.hostCode, action: "registrantAdded", detail });
    return { ok: true, id: data.id };
  }, SEAT_TRANSACTION);
}

function problemsOf(values: AddedValues, form: SymposiumForm): RegistrationProblems {
  const problems: RegistrationProblems = {};
  const name = nameProblem(values.name);
  if (name) problems["name.0"] = name;
  if (values.email && !isMailAddress(normalEmail(values.email))) problems["email.0"] = "email";
  if (values.organisation.length > REGISTRATION_LIMITS.organisation) problems.organisation = "organisationLong";
  const isPlace = PLACES.some((place) => place === values.place && placesOf(form).includes(place));
  if (!isPlace) problems.place = "place";
  if (!values.told) problems.agrees = "agrees";
  return problems;
}
