import { Checkbox } from "~/components/ui/checkbox";
import { TextAreaField, TextField } from "~/components/ui/text-field";
import type { CueField, CueProblemAt, TypedCue } from "~/domain/archive/cue-form";
import { useT } from "~/i18n/translate-context";
import { fieldId, problemMessage } from "./field-messages";

type CueFieldsProps = {
  /** Stands before the ids of the controls: several such forms are on a page. */
  form: string;
  typed: TypedCue;
  problems: readonly CueProblemAt[];
  lengthMs: number | null;
  /** Who speaks when the name is left empty. */
  speakerBefore?: string;
  /** Known names, offered while typing: the id of a datalist. */
  namesId?: string;
};

/** Time, speaker and words of one cue. With an id the fields are called `text.ID`, without one `text`. */
export function CueFields({ form, typed, problems, lengthMs, speakerBefore, namesId }: CueFieldsProps) {
  const t = useT();
  const { id } = typed;
  const name = (field: string) => (id ? `${field}.${id}` : field);
  const control = (field: CueField) => {
    const problem = problems.find((one) => one.id === id && one.field === field);
    return {
      ...{ id: fieldId(form, field, id), name: name(field), defaultValue: typed[field] },
      ...{ label: t(`archiveCaptions.cues.${field}`), error: problem ? problemMessage(t, problem, lengthMs) : null },
    };
  };
  return (
    <div className="grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-[8.5rem_8.5rem_minmax(0,1fr)]">
      <TextField {...control("start")} inputMode="decimal" autoComplete="off" />
      <TextField {...control("end")} inputMode="decimal" autoComplete="off" />
      <TextField
        {...control("speaker")}
        className="col-span-2 sm:col-span-1"
        autoComplete="off"
        list={namesId}
        placeholder={speakerBefore ? `${t("archiveCaptions.cues.speakerSame")}（${speakerBefore}）` : undefined}
      />
      <TextAreaField {...control("text")} rows={2} className="col-span-2 sm:col-span-3" />
      <Checkbox
        name={name("paragraph")}
        value="1"
        defaultChecked={typed.isParagraph}
        label={t("archiveCaptions.cues.paragraph")}
        className="col-span-2 sm:col-span-3"
      />
    </div>
  );
}
