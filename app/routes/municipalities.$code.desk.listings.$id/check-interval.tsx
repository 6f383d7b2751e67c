import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { SelectField } from "~/components/ui/select-field";
import { CHECK_INTERVAL_CHOICES, CHECK_INTERVAL_DAYS } from "~/domain/directory/check-interval";
import type { DeskListingView } from "~/domain/moderation/desk-listings";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";

type CheckIntervalProps = { listing: DeskListingView["listing"]; isUnknown: boolean };

/** How often this one listing is looked at again: as its kind, or oftener or less often. */
export function CheckInterval({ listing, isUnknown }: CheckIntervalProps) {
  const t = useT();
  const locale = useLocale();
  const { kind, checkIntervalDays, nextCheckOn } = listing;
  const isOdd = checkIntervalDays !== null && !CHECK_INTERVAL_CHOICES.some((days) => days === checkIntervalDays);
  const choices = [...CHECK_INTERVAL_CHOICES, ...(isOdd ? [checkIntervalDays] : [])];
  const options = [
    { value: "", label: t("desk.listing.intervalOfKind", { days: CHECK_INTERVAL_DAYS[kind] }) },
    ...choices.map((days) => ({ value: String(days), label: t("desk.listing.intervalDays", { days }) })),
  ];
  return (
    <section aria-labelledby="interval" className="grid gap-3">
      <Heading level={2} size={3} id="interval">
        {t("desk.listing.interval")}
      </Heading>
      {nextCheckOn && <p>{t("desk.listing.nextCheck", { date: formatDate(nextCheckOn, locale) })}</p>}
      <Form method="post" className="grid max-w-[24rem] gap-4">
        <input type="hidden" name="intent" value="interval" />
        <SelectField
          id="days"
          name="days"
          label={t("desk.listing.intervalLabel")}
          hint={t("desk.listing.intervalHint")}
          error={isUnknown ? t("desk.listing.intervalUnknown") : null}
          options={options}
          defaultValue={checkIntervalDays === null ? "" : String(checkIntervalDays)}
          key={checkIntervalDays}
        />
        <p>
          <Button type="submit" look="outline">
            {t("desk.listing.intervalSave")}
          </Button>
        </p>
      </Form>
    </section>
  );
}
