import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { PART_KINDS, PLAN_LIMITS, type PlanPart } from "~/domain/training/plan-content";
import { hasAddress } from "~/domain/training/plan-form";
import type { WatchedRecord } from "~/domain/training/plan-view";
import { useT } from "~/i18n/translate-context";
import { PartEntry } from "./part-entry";
import { type PlanFields, usePlanFields } from "./plan-fields";
import { partTitle } from "./span-text";
import { minutesText } from "./time-text";

type PartsProps = PlanFields & {
  parts: PlanPart[];
  records: WatchedRecord[];
  totalMinutes: number;
  isAtLeast: boolean;
};

export function PartsSection({ parts, records, totalMinutes, isAtLeast, ...form }: PartsProps) {
  const t = useT();
  return (
    <div id="parts" className="grid gap-4">
      <p>{t("training.desk.parts.lead")}</p>
      {parts.length === 0 ? (
        <p>{t("training.desk.parts.none")}</p>
      ) : (
        <p className="font-bold">{t("training.desk.parts.total", { time: minutesText(t, totalMinutes, isAtLeast) })}</p>
      )}
      <ol className="grid gap-4">
        {parts.map((part, index) => (
          <PartEntry key={part.id} {...{ partId: part.id, index, count: parts.length, name: partTitle(t, part) }}>
            <PartFields {...form} part={part} records={records} />
          </PartEntry>
        ))}
      </ol>
      <AddPart isFull={parts.length >= PLAN_LIMITS.parts} />
    </div>
  );
}

function AddPart({ isFull }: { isFull: boolean }) {
  const t = useT();
  if (isFull) return <p>{t("training.desk.parts.full", { max: PLAN_LIMITS.parts })}</p>;
  return (
    <div className="flex flex-wrap items-end gap-3">
      <SelectField
        id="newKind"
        name="newKind"
        label={t("training.desk.parts.newKind")}
        defaultValue="discuss"
        options={PART_KINDS.map((kind) => ({ value: kind, label: t(`training.kind.${kind}`) }))}
      />
      <Button type="submit" look="outline" name="intent" value="add">
        {t("training.desk.parts.add")}
      </Button>
    </div>
  );
}

type PartProps = PlanFields & { part: PlanPart; records: WatchedRecord[] };

function PartFields({ part, records, ...form }: PartProps) {
  const t = useT();
  const { field } = usePlanFields(form);
  const at = `parts.${part.id}`;
  return (
    <>
      {part.title ? <p className="text-solid-gray-700">{t(`training.kind.${part.kind}`)}</p> : null}
      <TextField
        {...field(`${at}.title`)}
        label={t("training.desk.parts.name")}
        hint={t("training.desk.parts.nameHint")}
      />
      {part.kind === "watch" ? <WatchFields {...form} part={part} records={records} /> : null}
      <TextAreaField
        {...field(`${at}.text`)}
        rows={3}
        label={t("training.desk.parts.text")}
        hint={t(`training.desk.parts.textHint.${part.kind}`)}
      />
      {hasAddress(part.kind) ? (
        <TextField
          {...field(`${at}.url`)}
          inputMode="url"
          label={t("training.desk.parts.url")}
          hint={t(`training.desk.parts.urlHint.${part.kind === "read" ? "read" : "questionnaire"}`)}
        />
      ) : null}
      <TextField
        {...field(`${at}.minutes`)}
        inputMode="numeric"
        className="max-w-[20rem]"
        label={t("training.desk.parts.minutes")}
        hint={part.kind === "watch" ? t("training.desk.parts.minutesHint") : undefined}
      />
      <TextAreaField
        {...field(`${at}.facilitatorNote`)}
        rows={2}
        label={t("training.desk.parts.note")}
        hint={t("training.desk.fields.facilitatorHint")}
      />
    </>
  );
}

function WatchFields({ part, records, ...form }: PartProps) {
  const t = useT();
  const { field, value } = usePlanFields(form);
  const at = `parts.${part.id}`;
  const isGone = part.recordId !== null && !records.some(({ id }) => id === part.recordId);
  const gone = isGone ? [{ value: part.recordId ?? "", label: t("training.desk.parts.recordGone") }] : [];
  return (
    <>
      <SelectField
        {...field(`${at}.record`)}
        label={t("training.desk.parts.record")}
        hint={t("training.desk.parts.recordHint")}
        options={[
          { value: "", label: t("training.desk.parts.recordNone") },
          ...gone,
          ...records.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <TextField
        {...field(`${at}.address`)}
        defaultValue={form.problems.length > 0 ? value(`${at}.address`) : ""}
        inputMode="url"
        label={t("training.desk.parts.address")}
        hint={t("training.desk.parts.addressHint")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...field(`${at}.from`)}
          label={t("training.desk.parts.from")}
          hint={t("training.desk.parts.momentHint")}
        />
        <TextField {...field(`${at}.to`)} label={t("training.desk.parts.to")} className="justify-end" />
      </div>
    </>
  );
}
