import { Notice } from "~/components/ui/notice";
import type { RegisteredSymposiumView } from "~/domain/symposium/registration-view";
import { formatSpan } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** Which symposium it is about: when, where, whose. */
export function SymposiumFacts({ symposium }: { symposium: RegisteredSymposiumView }) {
  const t = useT();
  const locale = useLocale();
  const { venue, contact, form } = symposium;
  const places = [
    form === "venue" ? "" : t("registration.place.online"),
    venue ? [venue.name, venue.address].filter(Boolean).join(" ") : "",
  ];
  const contacts = [contact.name, contact.phone, contact.email].filter(Boolean).join(" / ");
  const rows: [string, string][] = [
    [t("registration.facts.when"), formatSpan(symposium, locale)],
    [t("registration.facts.place"), places.filter(Boolean).join(" / ")],
    [t("registration.facts.host"), symposium.hostName],
    [t("registration.facts.contact"), contacts],
  ];
  return (
    <div className="mb-6">
      {symposium.isSample && (
        <Notice className="mb-4">
          <p>{t("registration.sample")}</p>
        </Notice>
      )}
      <dl className="rounded-8 border border-solid-gray-300 px-4 py-2">
        {rows
          .filter(([, text]) => text !== "")
          .map(([name, text]) => (
            <div
              key={name}
              className="grid gap-x-4 border-b border-solid-gray-200 py-2 last:border-0 sm:grid-cols-[8rem_1fr]"
            >
              <dt className="text-[0.9375rem] text-solid-gray-700">{name}</dt>
              <dd className="font-bold">{text}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
