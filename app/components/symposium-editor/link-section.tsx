import { Notice } from "~/components/ui/notice";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { SymposiumForm } from "~/domain/symposium/symposium";
import { useT } from "~/i18n/translate-context";
import { type SectionFields, useFields } from "./section-fields";

/** How one gets in; it holds at once. */
export function LinkSection({ symposiumForm, ...form }: SectionFields & { symposiumForm: SymposiumForm }) {
  const t = useT();
  const { field } = useFields(form);
  return (
    <div id="access" className="grid gap-7">
      <p>{t("symposiumDesk.link.lead")}</p>
      <Notice>{t(symposiumForm === "venue" ? "symposiumDesk.link.venueOnly" : "symposiumDesk.link.atOnce")}</Notice>
      <TextField {...field("joinUrl")} inputMode="url" autoComplete="off" label={t("symposiumDesk.link.url")} />
      <TextAreaField {...field("joinNote")} rows={4} label={t("symposiumDesk.link.note")} />
      <TextField
        {...field("opensMinutesBefore")}
        inputMode="numeric"
        className="max-w-80"
        label={t("symposiumDesk.link.opens")}
        hint={t("symposiumDesk.link.opensHint")}
      />
    </div>
  );
}
