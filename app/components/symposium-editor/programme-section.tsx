import { SelectField } from "~/components/ui/select-field";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import { type ItemTime, itemTimes } from "~/domain/symposium/item-times";
import { clockText } from "~/domain/symposium/section-values";
import { ITEM_KINDS, SPEAKER_ROLES } from "~/domain/symposium/symposium";
import type { ProgrammeItem, SymposiumContent } from "~/domain/symposium/symposium-content";
import { useT } from "~/i18n/translate-context";
import { AddButton, ListEntry } from "./list-entry";
import { type SectionFields, useFields } from "./section-fields";

type ProgrammeProps = SectionFields & { content: SymposiumContent };

export function ProgrammeSection({ content, ...form }: ProgrammeProps) {
  const t = useT();
  const { programme } = content;
  const times = itemTimes(content);
  return (
    <div id="programme" className="grid gap-4">
      <p>{t("symposiumDesk.programme.lead")}</p>
      {programme.length === 0 ? <p>{t("symposiumDesk.programme.none")}</p> : null}
      <ol className="grid gap-4">
        {programme.map((item, index) => (
          <ItemEntry
            key={item.id}
            {...{ item, index, content, time: times[index], count: programme.length, ...form }}
          />
        ))}
      </ol>
      <AddButton label={t("symposiumDesk.programme.add")} />
    </div>
  );
}

type ItemProps = SectionFields & {
  item: ProgrammeItem;
  index: number;
  count: number;
  content: SymposiumContent;
  time: ItemTime | undefined;
};

function ItemEntry({ item, index, count, content, time, ...form }: ItemProps) {
  const t = useT();
  const { field, value } = useFields(form);
  const at = `programme.${item.id}`;
  const kind = ITEM_KINDS.find((one) => one === value(`${at}.kind`)) ?? item.kind;
  const name = [t(`symposium.itemKind.${kind}`), value(`${at}.title`)].filter(Boolean).join(" ");
  const isTimed = time && time.start !== null;
  return (
    <ListEntry id={at} entryId={item.id} index={index} count={count} name={name}>
      <input type="hidden" name="item" value={item.id} />
      <p className="text-solid-gray-700">
        {isTimed
          ? t("symposiumDesk.programme.time", { start: clockText(time.start), end: clockText(time.end) })
          : t("symposiumDesk.programme.unknown")}
      </p>
      <div className="grid gap-4 sm:grid-cols-[14rem_1fr]">
        <SelectField
          {...field(`${at}.kind`)}
          label={t("symposiumDesk.programme.kind")}
          options={ITEM_KINDS.map((one) => ({ value: one, label: t(`symposium.itemKind.${one}`) }))}
        />
        <TextField {...field(`${at}.title`)} label={t("symposiumDesk.programme.title")} />
      </div>
      <div className="grid gap-4 sm:grid-cols-[14rem_10rem]">
        <TextField
          {...field(`${at}.start`)}
          label={t("symposiumDesk.programme.start")}
          hint={t("symposiumDesk.programme.startHint")}
        />
        <TextField
          {...field(`${at}.minutes`)}
          inputMode="numeric"
          label={t("symposiumDesk.programme.minutes")}
          className="justify-end"
        />
      </div>
      <PeopleRows at={at} content={content} {...form} />
      <TextAreaField {...field(`${at}.note`)} rows={2} label={t("symposiumDesk.programme.note")} />
    </ListEntry>
  );
}

/** Who is in an item: a row for each, and an empty one. */
function PeopleRows({ at, content, ...form }: SectionFields & { at: string; content: SymposiumContent }) {
  const t = useT();
  const { all } = useFields(form);
  if (content.speakers.length === 0) return <p>{t("symposiumDesk.programme.noSpeakers")}</p>;
  const people = all(`${at}.speaker`);
  const roles = all(`${at}.role`);
  const filled = people.map((speakerId, i) => ({ speakerId, role: roles[i] ?? "speaker" }));
  const rows = [...filled.filter(({ speakerId }) => speakerId !== ""), { speakerId: "", role: "speaker" }].map(
    (row, i) => ({ ...row, number: i + 1 }),
  );
  const choices = [
    { value: "", label: t("symposiumDesk.programme.nobody") },
    ...content.speakers.map(({ id, name }) => ({ value: id, label: name || t("symposiumDesk.entries.unnamed") })),
  ];
  return (
    <fieldset>
      <legend className="font-bold">{t("symposiumDesk.programme.people")}</legend>
      <p className="text-[0.9375rem] text-solid-gray-700">{t("symposiumDesk.programme.peopleHint")}</p>
      <div className="mt-2 grid gap-3">
        {rows.map((row) => (
          <div key={row.number} className="grid grid-cols-2 gap-3">
            <SelectField
              id={`${at}.speaker.${row.number}`}
              name={`${at}.speaker`}
              label={t("symposiumDesk.programme.person", { count: row.number })}
              defaultValue={row.speakerId}
              options={choices}
            />
            <SelectField
              id={`${at}.role.${row.number}`}
              name={`${at}.role`}
              label={t("symposiumDesk.programme.role", { count: row.number })}
              defaultValue={row.role}
              options={SPEAKER_ROLES.map((role) => ({ value: role, label: t(`symposium.speakerRole.${role}`) }))}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
