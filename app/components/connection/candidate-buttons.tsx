import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import type { ConnectionView } from "~/domain/connection/connection-view";
import { useT } from "~/i18n/translate-context";

type CandidateButtonsProps = {
  connection: ConnectionView;
  place: { isFirst: boolean; isLast: boolean; canRemove: boolean };
};

/** The order of the candidates, and taking one out. */
export function CandidateButtons({ connection, place }: CandidateButtonsProps) {
  const t = useT();
  const listing = connection.listingName;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap">
      <input type="hidden" name="connectionId" value={connection.id} />
      {!place.isFirst && (
        <Button
          type="submit"
          look="text"
          name="intent"
          value="up"
          aria-label={t("connection.person.candidates.upOf", { listing })}
        >
          {t("connection.person.candidates.up")}
        </Button>
      )}
      {!place.isLast && (
        <Button
          type="submit"
          look="text"
          name="intent"
          value="down"
          aria-label={t("connection.person.candidates.downOf", { listing })}
        >
          {t("connection.person.candidates.down")}
        </Button>
      )}
      {place.canRemove && (
        <Button
          type="submit"
          look="text"
          name="intent"
          value="remove"
          aria-label={t("connection.person.candidates.removeOf", { listing })}
        >
          {t("connection.person.candidates.remove")}
        </Button>
      )}
    </Form>
  );
}
