import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

type Region = { code: string; name: string } | null;
type Door = { who: string; what: string; link: string; to: string; sign: ReactNode };

/** For whom the site is: one thing each can do here today. */
export function Doors({ region }: { region: Region }) {
  const t = useT();
  return (
    <section aria-labelledby="doors" className="mt-14">
      <h2 id="doors" className="text-[1.5rem] leading-150">
        {t("home.doorsTitle")}
      </h2>
      <ul className="mt-4 grid grid-cols-1 gap-4 md:grid-cols-3">
        {doorsOf(t, region).map((door) => (
          <li
            key={door.to}
            className="relative flex gap-4 rounded-12 border border-solid-gray-300 p-5 focus-within:border-blue-900 hover:border-blue-900 hover:bg-blue-50"
          >
            <svg aria-hidden="true" viewBox="0 0 48 48" className="size-12 shrink-0">
              {door.sign}
            </svg>
            <div className="flex flex-col gap-1">
              <h3 className="text-[1.125rem] leading-150">{door.who}</h3>
              <p className="text-[1rem] leading-170">{door.what}</p>
              <p className="mt-auto pt-1">
                <Link to={door.to} className="link link-cover font-bold">
                  {door.link}
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function doorsOf(t: Translate, region: Region): Door[] {
  const narrow = region ? `municipality=${region.code}&` : "";
  return [
    {
      who: t("home.doors.professional.who"),
      what: t("home.doors.professional.what"),
      link: t("home.doors.professional.link"),
      to: region ? `/map?place=${encodeURIComponent(region.name)}&sort=distance` : "/map",
      sign: <PhoneSign />,
    },
    {
      who: t("home.doors.resident.who"),
      what: t("home.doors.resident.what"),
      link: t("home.doors.resident.link"),
      to: `/map?${narrow}kind=activity,person,role`,
      sign: <RoleSign />,
    },
    {
      who: t("home.doors.municipality.who"),
      what: t("home.doors.municipality.what"),
      link: region ? t("home.doors.municipality.link", { place: region.name }) : t("home.otherAreas"),
      to: region ? `/areas/${region.code}` : "/areas",
      sign: <TownSign />,
    },
  ];
}

/** A person on the phone, led to someone. */
function PhoneSign() {
  return (
    <>
      <circle cx="16" cy="16" r="7" fill="#000060" />
      <path d="M3 40a13 13 0 0 1 26 0z" fill="#000060" />
      <path d="M29 24C35 21 37 15 41 12" fill="none" stroke="#259d63" strokeWidth="4" strokeLinecap="round" />
      <circle cx="42" cy="9" r="4.5" fill="#927200" />
    </>
  );
}

/** Someone with a part to play (the hollow diamond of a role). */
function RoleSign() {
  return (
    <>
      <circle cx="17" cy="17" r="7" fill="#000060" />
      <path d="M4 41a13 13 0 0 1 26 0z" fill="#000060" />
      <path d="M37 8 46 17 37 26 28 17z" fill="#fff" stroke="#927200" strokeWidth="3.5" strokeLinejoin="round" />
    </>
  );
}

/** A town with one sector of its circle missing. */
function TownSign() {
  return (
    <>
      <path d="M24 24V4a20 20 0 1 1-17.3 10z" fill="#fff0b3" stroke="#b78f00" strokeWidth="2" />
      <path d="M24 24 6.7 14A20 20 0 0 1 24 4z" fill="#fff" stroke="#b78f00" strokeWidth="2" strokeDasharray="4 3" />
      <circle cx="24" cy="24" r="5" fill="#000060" />
      <circle cx="35" cy="17" r="3.2" fill="#927200" />
      <circle cx="32" cy="35" r="3.2" fill="#927200" />
      <circle cx="14" cy="32" r="3.2" fill="#927200" />
    </>
  );
}
