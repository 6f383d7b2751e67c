import { Link } from "@remix-run/react";
import { SelectField } from "~/components/ui/select-field";
import { canBeginAgain } from "~/domain/connection/connection-state";
import type { ConnectionView } from "~/domain/connection/connection-view";
import { useT } from "~/i18n/translate-context";
import type { ChangeFormProps } from "./change-form";
import { DayField, NoteFields, ReasonField, StepField } from "./record-fields";
import { RecordForm } from "./record-form";

type ReconnectFormProps = Omit<ChangeFormProps, "proposals"> & { aliasId: string; others: ConnectionView[] };

/** つなぎ直し elsewhere: among the candidates, or after looking for more. */
export function ReconnectForm({ form, connection, days, aliasId, others }: ReconnectFormProps) {
  const t = useT();
  const choices = others.flatMap(({ id, listing, listingName, state }) =>
    id !== connection.id && listing && canBeginAgain(state) ? [{ value: listing.id, label: listingName }] : [],
  );
  const find = (
    <Link to={`/desk/aliases/${aliasId}/find`} className="link inline-flex min-h-11 items-center">
      {t("connection.person.actions.find")}
    </Link>
  );
  if (choices.length === 0) {
    return (
      <>
        <p>{t("connection.form.toListingNone")}</p>
        {find}
      </>
    );
  }
  return (
    <RecordForm form={form} version={connection.version}>
      <SelectField
        id={form.id("toListingId")}
        name="toListingId"
        label={t("connection.form.toListing")}
        hint={t("connection.form.toListingHint")}
        error={form.error("toListingId")}
        defaultValue={form.value("toListingId")}
        options={[{ value: "", label: t("connection.form.choose") }, ...choices]}
      />
      <p>{find}</p>
      <StepField form={form} usual="asked" />
      <ReasonField form={form} />
      <NoteFields form={form} today={days.today} firstDay={days.firstDay} />
      <DayField form={form} name="lookInOn" min={days.today} />
    </RecordForm>
  );
}
