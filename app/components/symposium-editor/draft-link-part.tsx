import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { useT } from "~/i18n/translate-context";
import { SecretLink } from "./secret-link";

/** The secret link by which others may look at the draft. */
export function DraftLinkPart({ hasLink, madeUrl }: { hasLink: boolean; madeUrl: string | null }) {
  const t = useT();
  return (
    <section id="draft-link" aria-labelledby="draft-link-title" className="grid gap-3">
      <Heading level={2} size={3} id="draft-link-title">
        {t("symposiumDesk.overview.draftLink")}
      </Heading>
      <p>{t("symposiumDesk.overview.draftLinkHint")}</p>
      {madeUrl ? <SecretLink id="draftLink" title={t("symposiumDesk.overview.linkMade")} url={madeUrl} /> : null}
      <p>
        {t(hasLink ? "symposiumDesk.overview.draftLinkOn" : "symposiumDesk.overview.draftLinkOff")}{" "}
        {hasLink ? t("symposiumDesk.overview.renewHint") : null}
      </p>
      <Form method="post" className="flex flex-wrap gap-3">
        <Button type="submit" look="outline" name="intent" value="makeLink">
          {t(hasLink ? "symposiumDesk.overview.renewLink" : "symposiumDesk.overview.makeLink")}
        </Button>
        {hasLink ? (
          <Button type="submit" look="text" name="intent" value="endLink">
            {t("symposiumDesk.overview.endLink")}
          </Button>
        ) : null}
      </Form>
    </section>
  );
}
