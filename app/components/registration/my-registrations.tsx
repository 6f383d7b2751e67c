import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import type { MyRegistration } from "~/domain/symposium/registration-view";
import { formatSpan } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** What someone with an account has registered for; nothing when there is none. */
export function MyRegistrations({ registrations }: { registrations: MyRegistration[] }) {
  const t = useT();
  const locale = useLocale();
  if (registrations.length === 0) return null;
  return (
    <section aria-labelledby="registrations" className="mt-12">
      <Heading level={2} id="registrations" className="mb-3">
        {t("registration.my.title")}
      </Heading>
      <ul className="grid gap-2">
        {registrations.map(({ token, title, startsAt, endsAt, state, place, status }) => (
          <li key={token} className="rounded-8 border border-solid-gray-300 px-4 py-2">
            <Link to={`/registrations/${token}`} className="link inline-flex min-h-11 items-center font-bold">
              {title}
            </Link>
            <p className="text-[0.9375rem]">
              {formatSpan({ startsAt, endsAt }, locale)} / {t(`registration.place.${place}`)} /{" "}
              {status === "scheduled" ? t(`registration.state.${state}`) : t(`registration.my.${status}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
