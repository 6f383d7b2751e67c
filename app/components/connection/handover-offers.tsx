import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { HandoverLine } from "~/domain/connection/connection-view";
import { useT } from "~/i18n/translate-context";

/** What colleagues want to hand over, with a yes and a no. */
export function HandoverOffers({ offers }: { offers: HandoverLine[] }) {
  const t = useT();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="handovers" className="mb-8 rounded-12 border-2 border-blue-900 p-4">
      <Heading level={2} size={3} id="handovers">
        {t("connection.handovers.title")}
      </Heading>
      <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{t("connection.handovers.what")}</p>
      <ul className="mt-3 grid gap-3">
        {offers.map(({ aliasId, alias, fromName }) => (
          <li key={aliasId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p className="min-w-0 break-words">{t("connection.handovers.offered", { name: fromName, alias })}</p>
            <Form method="post" className="flex flex-wrap gap-2">
              <input type="hidden" name="aliasId" value={aliasId} />
              <Button type="submit" name="intent" value="take" aria-label={t("connection.handovers.takeOf", { alias })}>
                {t("connection.handovers.take")}
              </Button>
              <Button
                type="submit"
                name="intent"
                value="decline"
                look="outline"
                aria-label={t("connection.handovers.declineOf", { alias })}
              >
                {t("connection.handovers.decline")}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
