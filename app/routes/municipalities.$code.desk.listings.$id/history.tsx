import { Form } from "@remix-run/react";
import { ChangeTable } from "~/components/desk/change-table";
import { Moment } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import type { RevisionLine } from "~/domain/moderation/desk-listings";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

/** Every version with what it changed; an earlier one can be put back. */
export function History({ revisions }: { revisions: readonly RevisionLine[] }) {
  const t = useT();
  return (
    <section aria-labelledby="history" className="grid gap-3">
      <Heading level={2} size={3} id="history">
        {t("desk.listing.history")}
      </Heading>
      {revisions.length === 0 ? <p>{t("desk.listing.historyNone")}</p> : null}
      {revisions.map((revision) => (
        <details key={revision.number} className="rounded-8 border border-solid-gray-300 p-3">
          <summary className="min-h-11 cursor-pointer py-2">
            <span className="font-bold">{t("desk.listing.version", { number: revision.number })}</span>
            {" / "}
            {t(`desk.listing.versionState.${revision.state}`)} /{" "}
            {t(`desk.review.authors.${revision.authorKind}` as MessageKey)} / <Moment iso={revision.createdAt} />
          </summary>
          <div className="mt-3 grid gap-3">
            <ChangeTable
              changes={revision.changes}
              caption={t("desk.listing.version", { number: revision.number })}
              beforeLabel={t("desk.listing.versionState.replaced")}
              afterLabel={t("desk.listing.version", { number: revision.number })}
            />
            {revision.canRestore && (
              <Form method="post">
                <input type="hidden" name="intent" value="restore" />
                <input type="hidden" name="revision" value={revision.number} />
                <Button type="submit" look="outline">
                  {t("desk.listing.restore")}
                </Button>
              </Form>
            )}
          </div>
        </details>
      ))}
    </section>
  );
}
