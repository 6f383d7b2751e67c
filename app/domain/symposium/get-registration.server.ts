import { qrDrawing } from "~/domain/directory/qr-drawing.server";
import type { AnswerValues } from "~/domain/questionnaire/question";
import { db } from "~/gateways/db.server";
import { doorOf } from "./get-registration-door.server";
import { type OpenedRegistration, openRegistration } from "./personal-link.server";
import { askedOf, eraseDayOf, symposiumViewOf } from "./register-page.server";
import { JOIN_OPENS_MINUTES, joinState, LIVE_STATES } from "./registration";
import { placesToChoose } from "./registration-change";
import type { RegistrationView } from "./registration-view";
import type { Place, RegistrationState } from "./symposium";
import type { SymposiumContent } from "./symposium-content";

/**
 * One's own registration, by its link. The address of the meeting is never in it: `join` gives it at its time. Throws
 * DomainError("notFound").
 */
export async function getRegistration(options: {
  token: string;
  baseUrl: string;
  now: Date;
}): Promise<{ view: RegistrationView; content: SymposiumContent }> {
  const { token, baseUrl, now } = options;
  const opened = await openRegistration(token);
  const { registration, published } = opened;
  const { row, content } = published;
  const door = await doorOf(published, now);
  const isLive = LIVE_STATES.some((state) => state === registration.state);
  const { name, email, organisation, jobTitle, groupName } = registration;
  const view: RegistrationView = {
    symposium: symposiumViewOf(published),
    state: registration.state as RegistrationState,
    place: registration.place as Place,
    ...{ name, email, organisation, jobTitle, groupName },
    answers: registration.answers as AnswerValues,
    asked: askedOf(content),
    places: placesToChoose(row.form, registration.place).map((place) => {
      return { place, ...(door[place] ?? { left: 0, waiting: 0 }) };
    }),
    position: registration.state === "waiting" ? await positionOf(opened) : null,
    offerEndsAt: registration.state === "offered" ? (registration.offerEndsAt?.toISOString() ?? null) : null,
    checkIn: checkInOf(opened, baseUrl),
    join: await joinOf(opened, now),
    canChange: isLive && row.startsAt > now && row.eventStatus !== "cancelled",
    canCancel: isLive && row.endsAt > now,
    isPast: row.endsAt <= now,
    door: door.state,
    eraseOn: eraseDayOf(published),
  };
  return { view, content };
}

async function positionOf({ registration }: OpenedRegistration): Promise<number> {
  const { symposiumId, place, number } = registration;
  return db().registration.count({ where: { symposiumId, place, state: "waiting", number: { lte: number } } });
}

/** The code opens the desk's page, for officers only. */
function checkInOf({ registration, published }: OpenedRegistration, baseUrl: string): RegistrationView["checkIn"] {
  if (registration.state !== "placed" || registration.place !== "venue") return null;
  const { row } = published;
  const code = registration.checkInCode;
  const address = `${baseUrl}/check-in/${row.id}?c=${code}`;
  return { code, qr: qrDrawing(address), isIn: registration.checkedInAt !== null };
}

async function joinOf({ registration, published }: OpenedRegistration, now: Date): Promise<RegistrationView["join"]> {
  if (registration.state !== "placed" || registration.place !== "online") return null;
  const { row } = published;
  const access = await db().symposiumAccess.findUnique({ where: { symposiumId: row.id } });
  const opensMinutesBefore = access?.opensMinutesBefore ?? JOIN_OPENS_MINUTES;
  const { state, opensAt } = joinState({ ...row, opensMinutesBefore }, now);
  const isOpen = state === "open" && Boolean(access?.joinUrl);
  return {
    state: state === "open" && !isOpen ? "noLink" : state,
    opensAt: opensAt.toISOString(),
    note: isOpen ? (access?.joinNote ?? "") : "",
  };
}
