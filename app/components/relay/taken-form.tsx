import { Checkbox } from "~/components/ui/checkbox";
import { TextField } from "~/components/ui/text-field";
import { useT } from "~/i18n/translate-context";

type Props = {
  idPrefix: string;
  /** People the role wants; null = not said. */
  most: number | null;
  values: { takenPeople: string; roleTaken: boolean };
  error: string | null;
};

/** How many take part and 担い手がいます: the fields, inside a form. */
export function TakenForm({ idPrefix, most, values, error }: Props) {
  const t = useT();
  return (
    <div className="grid gap-3">
      <p>{t("relay.role.mark.lead")}</p>
      <TextField
        id={`${idPrefix}-takenPeople`}
        name="takenPeople"
        inputMode="numeric"
        autoComplete="off"
        label={t("relay.role.mark.people")}
        hint={most === null ? t("relay.role.mark.peopleHint") : t("relay.role.mark.peopleHintMax", { max: most })}
        error={error}
        defaultValue={values.takenPeople}
        className="max-w-[16rem]"
      />
      <Checkbox
        id={`${idPrefix}-roleTaken`}
        name="roleTaken"
        value="yes"
        defaultChecked={values.roleTaken}
        label={t("relay.role.mark.taken")}
      />
    </div>
  );
}
