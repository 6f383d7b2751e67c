import { buttonClass } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { RegistrationView } from "~/domain/symposium/registration-view";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** How one gets in: the link of the meeting at its time, or the code for the reception. */
export function OwnDoors({ view, path }: { view: RegistrationView; path: string }) {
  return (
    <>
      {view.join && <JoinDoor join={view.join} path={path} />}
      {view.checkIn && !view.isPast && <CheckInDoor checkIn={view.checkIn} />}
    </>
  );
}

function JoinDoor({ join, path }: { join: NonNullable<RegistrationView["join"]>; path: string }) {
  const t = useT();
  const locale = useLocale();
  if (join.state === "none") return null;
  return (
    <section aria-labelledby="join" className="mb-8 rounded-12 border-2 border-blue-900 p-4">
      <Heading level={2} size={3} id="join">
        {t("registration.own.joinTitle")}
      </Heading>
      {join.state === "early" && <p>{t("registration.own.joinEarly", { when: formatMoment(join.opensAt, locale) })}</p>}
      {join.state === "over" && <p>{t("registration.own.joinOver")}</p>}
      {join.state === "noLink" && <p>{t("registration.own.joinNoLink")}</p>}
      {join.state === "open" && (
        <>
          <p>{t("registration.own.joinOpen")}</p>
          <p className="my-3">
            {/* It leads to another site: a whole page, not a step inside of this one. */}
            <a href={`${path}/join`} className={buttonClass("solid", "lg")}>
              {t("registration.own.joinGo")}
            </a>
          </p>
          {join.note && (
            <>
              <p className="font-bold">{t("registration.own.joinNote")}</p>
              <p className="whitespace-pre-line">{join.note}</p>
            </>
          )}
        </>
      )}
    </section>
  );
}

function CheckInDoor({ checkIn }: { checkIn: NonNullable<RegistrationView["checkIn"]> }) {
  const t = useT();
  const { qr, code, isIn } = checkIn;
  return (
    <section aria-labelledby="check-in" className="mb-8 rounded-12 border-2 border-blue-900 p-4 print:border-black">
      <Heading level={2} size={3} id="check-in">
        {t("registration.own.checkInTitle")}
      </Heading>
      <p>{t(isIn ? "registration.own.isIn" : "registration.own.checkInText")}</p>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={t("registration.own.checkInAlt")}
        className="my-3 size-56 max-w-full bg-white"
        shapeRendering="crispEdges"
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <p>
        {t("registration.own.checkInCode")}{" "}
        <span className="font-mono text-[1.25rem] font-bold tracking-wider">{code.toUpperCase()}</span>
      </p>
    </section>
  );
}
