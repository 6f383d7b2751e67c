import { Link } from "@remix-run/react";
import { Heading } from "~/components/ui/heading";
import type { MailingLine } from "~/domain/symposium/registrant-view";
import { formatMoment } from "~/i18n/format-moment";
import { useLocale, useT } from "~/i18n/translate-context";

/** What has been written and sent so far. */
export function MailingLog({ mailings, root }: { mailings: MailingLine[]; root: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <section aria-labelledby="log" className="mb-8">
      <Heading level={2} size={3} id="log" className="mb-2">
        {t("registration.mailing.log")}
      </Heading>
      {mailings.length === 0 && <p>{t("registration.mailing.none")}</p>}
      <ul className="grid gap-2">
        {mailings.map((mailing) => (
          <li key={mailing.id} className="rounded-8 border border-solid-gray-300 px-3 py-2">
            <Link to={`${root}/${mailing.id}`} className="link inline-flex min-h-11 items-center font-bold">
              {mailing.subject}
            </Link>
            <p className="text-[0.9375rem]">
              {t(`registration.mailing.audiences.${mailing.audience}`)} /{" "}
              {mailing.sentAt
                ? t("registration.mailing.sentText", {
                    when: formatMoment(mailing.sentAt, locale),
                    count: mailing.sentCount ?? 0,
                  })
                : t("registration.mailing.draft")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
