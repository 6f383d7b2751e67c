import { useState } from "react";
import { Button } from "~/components/ui/button";
import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { type DateReading, readDateText } from "~/domain/symposium/date-text";
import { FORMS } from "~/domain/symposium/symposium";
import { formatDate } from "~/i18n/format";
import { useLocale, useT } from "~/i18n/translate-context";
import type { DateKey } from "~/shared/dates";
import { formatWareki } from "~/shared/wareki";
import { type SectionFields, useFields } from "./section-fields";

export type VenueSearch = { words: string; choices: { id: string; name: string; address: string }[] } | null;

type WhenProps = SectionFields & { today: DateKey; venues: VenueSearch };

export function WhenSection({ today, venues, ...form }: WhenProps) {
  const t = useT();
  const { field, has } = useFields(form);
  return (
    <>
      <DayPart {...form} today={today} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...field("start")}
          label={t("symposiumDesk.when.start")}
          hint={t("symposiumDesk.when.timeHint")}
          isRequired
        />
        <TextField
          {...field("end")}
          label={t("symposiumDesk.when.end")}
          hint={t("symposiumDesk.when.timeHint")}
          isRequired
        />
      </div>
      <TextField
        {...field("endDate")}
        label={t("symposiumDesk.when.endDay")}
        hint={t("symposiumDesk.when.endDayHint")}
      />
      <ChoiceGroup legend={t("symposiumDesk.when.form")}>
        {FORMS.map((one) => (
          <Checkbox
            key={one}
            type="radio"
            name="form"
            value={one}
            defaultChecked={has("form", one)}
            label={t(`symposium.form.${one}`)}
          />
        ))}
      </ChoiceGroup>
      <VenuePart {...form} venues={venues} />
    </>
  );
}

/** The day in one field; below it how it was understood, or which days it may be. */
function DayPart({ today, ...form }: SectionFields & { today: DateKey }) {
  const t = useT();
  const locale = useLocale();
  const { field, value } = useFields(form);
  const [typed, setTyped] = useState(value("dateText"));
  const read = readDateText(typed, today);
  const isEmpty = !read.ok && read.problem === "empty";
  return (
    <div id="when" className="grid gap-3">
      <TextField
        {...field("dateText")}
        label={t("symposiumDesk.when.day")}
        hint={t("symposiumDesk.when.dayHint")}
        isRequired
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
      <div aria-live="polite">
        {read.ok ? (
          <p className="font-bold">
            {t("symposiumDesk.when.read", { date: formatDate(read.date, locale), wareki: formatWareki(read.date) })}
          </p>
        ) : null}
        {read.ok || isEmpty || read.readings.length === 0 ? null : (
          <Notice
            kind="warning"
            title={
              read.problem === "weekday" ? t("symposiumDesk.when.readingsMismatch", { text: typed.trim() }) : undefined
            }
          >
            <Readings readings={read.readings} chosen={value("chosenDate")} />
          </Notice>
        )}
      </div>
    </div>
  );
}

function Readings({ readings, chosen }: { readings: DateReading[]; chosen: string }) {
  const t = useT();
  const locale = useLocale();
  return (
    <ChoiceGroup legend={t("symposiumDesk.when.readings")} hint={t("symposiumDesk.when.readingsHint")}>
      {readings.map(({ date }) => (
        <Checkbox
          key={date}
          type="radio"
          name="chosenDate"
          value={date}
          defaultChecked={date === chosen}
          label={t("symposiumDesk.when.reading", { date: formatDate(date, locale), wareki: formatWareki(date) })}
        />
      ))}
    </ChoiceGroup>
  );
}

function VenuePart({ venues, ...form }: SectionFields & { venues: VenueSearch }) {
  const t = useT();
  const { field, value } = useFields(form);
  const listingId = value("venue.listingId");
  return (
    <section aria-labelledby="venue" className="grid gap-4">
      <Heading level={2} size={3} id="venue">
        {t("symposiumDesk.when.venueTitle")}
      </Heading>
      <p>{t("symposiumDesk.when.venueHint")}</p>
      <input type="hidden" name="venue.listingId" value={listingId} />
      {listingId === "" ? null : (
        <div>
          <p>{t("symposiumDesk.when.listed", { name: value("venue.name") })}</p>
          <Checkbox name="venue.unlink" value="yes" label={t("symposiumDesk.when.unlink")} />
        </div>
      )}
      <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
        <TextField
          id="venueWords"
          name="venueWords"
          label={t("symposiumDesk.when.find")}
          hint={t("symposiumDesk.when.findHint")}
          defaultValue={venues?.words ?? ""}
        />
        <Button type="submit" look="outline" name="intent" value="findVenue">
          {t("symposiumDesk.when.search")}
        </Button>
      </div>
      {venues && venues.choices.length === 0 ? (
        <Notice isLive title={t("symposiumDesk.when.foundNone", { words: venues.words })} />
      ) : null}
      {venues && venues.choices.length > 0 ? (
        <ChoiceGroup legend={t("symposiumDesk.when.found")}>
          {venues.choices.map(({ id, name, address }) => (
            <Checkbox
              key={id}
              type="radio"
              name="venueChoice"
              value={id}
              label={
                <>
                  {name} <span className="text-solid-gray-700">{address}</span>
                </>
              }
            />
          ))}
          <Checkbox
            type="radio"
            name="venueChoice"
            value=""
            defaultChecked
            label={t("symposiumDesk.when.keepWritten")}
          />
        </ChoiceGroup>
      ) : null}
      <TextField {...field("venue.name")} label={t("symposiumDesk.when.name")} />
      <TextField {...field("venue.address")} label={t("symposiumDesk.when.address")} />
      <TextAreaField
        {...field("venue.access")}
        rows={3}
        label={t("symposiumDesk.when.access")}
        hint={t("symposiumDesk.when.accessHint")}
      />
    </section>
  );
}
