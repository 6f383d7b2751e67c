import { Button } from "~/components/ui/button";
import { SelectField } from "~/components/ui/select-field";
import { TextField } from "~/components/ui/text-field";
import { ORGANISER_ROLES } from "~/domain/symposium/symposium";
import type { Organiser } from "~/domain/symposium/symposium-content";
import { useT } from "~/i18n/translate-context";
import { AddButton, ListEntry } from "./list-entry";
import { type SectionFields, useFields } from "./section-fields";

type OrganisersProps = SectionFields & { organisers: Organiser[]; filesPath: string };

export function OrganisersSection({ organisers, filesPath, ...form }: OrganisersProps) {
  const t = useT();
  return (
    <div id="organisers" className="grid gap-4">
      <p>{t("symposiumDesk.organisers.lead")}</p>
      {organisers.length === 0 ? <p>{t("symposiumDesk.organisers.none")}</p> : null}
      <ol className="grid gap-4">
        {organisers.map((organiser, index) => (
          <OrganiserEntry key={organiser.id} {...{ organiser, index, count: organisers.length, filesPath, ...form }} />
        ))}
      </ol>
      <AddButton label={t("symposiumDesk.organisers.add")} />
    </div>
  );
}

type EntryProps = SectionFields & { organiser: Organiser; index: number; count: number; filesPath: string };

function OrganiserEntry({ organiser, index, count, filesPath, ...form }: EntryProps) {
  const t = useT();
  const { field, value } = useFields(form);
  const { id, logoFile } = organiser;
  const at = `organisers.${id}`;
  const name = value(`${at}.name`);
  return (
    <ListEntry id={at} entryId={id} index={index} count={count} name={name}>
      <input type="hidden" name="organiser" value={id} />
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr]">
        <SelectField
          {...field(`${at}.role`)}
          label={t("symposiumDesk.organisers.role")}
          options={ORGANISER_ROLES.map((role) => ({ value: role, label: t(`symposium.organiserRole.${role}`) }))}
        />
        <TextField {...field(`${at}.name`)} label={t("symposiumDesk.organisers.name")} isRequired />
      </div>
      <TextField {...field(`${at}.url`)} inputMode="url" label={t("symposiumDesk.organisers.url")} />
      {organiser.role === "support" || value(`${at}.approvedFrom`) || value(`${at}.approvedUntil`) ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...field(`${at}.approvedFrom`)}
            label={t("symposiumDesk.organisers.approvedFrom")}
            hint={t("symposiumDesk.organisers.approvedHint")}
          />
          <TextField
            {...field(`${at}.approvedUntil`)}
            className="justify-end"
            label={t("symposiumDesk.organisers.approvedUntil")}
          />
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-4">
        {logoFile ? (
          <img
            src={`${filesPath}/${logoFile}`}
            alt={t("symposiumDesk.organisers.logoNow")}
            className="max-h-16 max-w-40 border border-solid-gray-300"
          />
        ) : null}
        <Button type="submit" look="outline" name="intent" value={`logo:${id}`}>
          {t("symposiumDesk.organisers.logo")}
        </Button>
      </div>
    </ListEntry>
  );
}
