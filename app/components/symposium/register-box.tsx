import type { ReactNode } from "react";
import { LinkButton } from "~/components/ui/button";
import { PLACES, type Place } from "~/domain/symposium/symposium";
import type { SymposiumView } from "~/domain/symposium/symposium-view";
import { clockOf, dateOf } from "~/domain/symposium/when-text";
import { formatDate, formatShortDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import { doorText, isFull, seatsText } from "./door-text";
import { useFeeText } from "./facts";
import type { DoorPlaceView, DoorView } from "./symposium-page-view";

type Door = { view: SymposiumView; door: DoorView };

/** Whether one can register, what is left, until when, and the way in. */
export function RegisterBox({ view, door }: Door) {
  const t = useT();
  const { title, text, action } = doorText({ view, door }, t, useLocale());
  const isOpen = action !== null;
  return (
    <section
      aria-labelledby="register"
      className={`rounded-12 border-2 p-5 ${isOpen ? "border-blue-900 bg-blue-50" : "border-solid-gray-420 bg-white"}`}
    >
      <h2 id="register" className="text-[1.25rem] leading-150">
        {title}
      </h2>
      {text && <p className="mt-1 leading-170">{text}</p>}
      {(isOpen || door.state === "notYet") && <Terms view={view} door={door} />}
      {action && (
        <>
          <LinkButton to={action.to} size="lg" className="mt-4 w-full">
            {action.label}
          </LinkButton>
          <p className="mt-2 text-[0.875rem] leading-160 text-solid-gray-800">
            {isFull(door) && `${t("symposium.register.canWait")} `}
            {t("symposium.register.change")}
          </p>
        </>
      )}
    </section>
  );
}

function Terms({ view, door }: Door) {
  const t = useT();
  const locale = useLocale();
  const { closesAt } = view.registration;
  const fee = useFeeText(view);
  return (
    <dl className="mt-3 grid gap-1">
      {PLACES.map((place) => (
        <PlaceLine key={place} place={place} seats={door[place]} />
      ))}
      {closesAt && (
        <Term name={t("symposium.register.deadline")}>
          <strong>
            {t("symposium.register.deadlineAt", {
              date: formatDate(dateOf(closesAt), locale),
              time: clockOf(closesAt),
            })}
          </strong>
        </Term>
      )}
      <Term name={t("symposium.facts.fee")}>{fee}</Term>
    </dl>
  );
}

function PlaceLine({ place, seats }: { place: Place; seats: DoorPlaceView | null }) {
  const t = useT();
  if (!seats) return null;
  return (
    <Term name={t(`symposium.place.${place}`)}>
      <strong>{seatsText(seats, t)}</strong>
    </Term>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] leading-170">
      <dt className="text-[0.9375rem] leading-[1.8] text-solid-gray-800">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** The same door at the lower edge of a phone, in reach of the thumb. It ends with the page, so it hides no footer. */
export function RegisterBar({ view, door }: Door) {
  const t = useT();
  const locale = useLocale();
  const { title, action } = doorText({ view, door }, t, locale);
  if (door.state === "past" || door.state === "notNeeded" || door.state === "cancelled") return null;
  return (
    <div className="register-bar sticky bottom-0 z-30 -mx-4 mt-8 flex items-center justify-between gap-3 border-t-2 border-solid-gray-300 bg-white px-4 py-2.5 md:-mx-8 md:px-8 lg:hidden">
      <p className="min-w-0 leading-150">
        <span className="block text-[1.0625rem] font-bold text-person">
          {formatShortDate(dateOf(view.startsAt), locale)} {clockOf(view.startsAt)}
        </span>
        <span className="block text-[0.875rem] text-solid-gray-800">{title}</span>
      </p>
      {action && (
        <LinkButton to={action.to} className="shrink-0">
          {action.label}
        </LinkButton>
      )}
    </div>
  );
}
