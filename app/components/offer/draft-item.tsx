import { Form, Link } from "@remix-run/react";
import { KindMark } from "~/components/listing/kind-mark";
import { Button } from "~/components/ui/button";
import type { ListingKind } from "~/domain/directory/listing";
import type { OfferStep } from "~/domain/directory/offer-steps";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import type { DateKey } from "~/shared/dates";

type DraftItemProps = {
  draft: { id: string; kind: ListingKind; step: OfferStep; name: string; isRevision: boolean; changedOn: DateKey };
};

/** Something still being written: go on, or throw it away. */
export function DraftItem({ draft }: DraftItemProps) {
  const t = useT();
  const locale = useLocale();
  const own = draft.name || t("my.draftNoName");
  const name = draft.isRevision ? t("my.draftOf", { name: own }) : own;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-12 border border-solid-gray-300 p-4">
      <div className="min-w-0">
        <p className="flex items-center gap-2 font-bold">
          <KindMark kind={draft.kind} size={22} />
          <span className="min-w-0 break-words">{name}</span>
        </p>
        <p className="text-[0.9375rem] text-solid-gray-700">
          {t("my.draftChanged", { date: formatDate(draft.changedOn, locale) })}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Link to={`/my/drafts/${draft.id}/${draft.step}`} className="link inline-flex min-h-11 items-center font-bold">
          {t("my.draftContinue")}
        </Link>
        <Form method="post">
          <Button
            type="submit"
            look="text"
            name="deleteDraft"
            value={draft.id}
            aria-label={t("my.draftDeleteNamed", { name })}
          >
            {t("my.draftDelete")}
          </Button>
        </Form>
      </div>
    </li>
  );
}
