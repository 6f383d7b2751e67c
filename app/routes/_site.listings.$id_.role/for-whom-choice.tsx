import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { TextField } from "~/components/ui/text-field";
import { ALIAS_MAX } from "~/domain/relay/alias";
import { useT } from "~/i18n/translate-context";

type Props = {
  canAskForOther: boolean;
  chosen: string;
  alias: string;
  error: string | null;
  aliasError: string | null;
};

/** For oneself, or by alias for someone a professional accompanies, with why an alias. */
export function ForWhomChoice({ canAskForOther, chosen, alias, error, aliasError }: Props) {
  const t = useT();
  if (!canAskForOther) {
    return (
      <div>
        <input type="hidden" name="forWhom" value="self" />
        <p className="text-[0.9375rem] text-solid-gray-700">{t("relay.role.onlyProfessional")}</p>
      </div>
    );
  }
  return (
    <div className="grid gap-4">
      <ChoiceGroup
        legend={
          <>
            {t("relay.role.forWhom")}
            {error && (
              <span id="forWhom-error" className="block text-[0.9375rem] text-red-900">
                ＊{error}
              </span>
            )}
          </>
        }
      >
        {(["alias", "self"] as const).map((one) => (
          <Checkbox
            key={one}
            type="radio"
            id={`forWhom-${one}`}
            name="forWhom"
            value={one}
            defaultChecked={chosen === one}
            aria-describedby={error ? "forWhom-error" : undefined}
            label={t(`relay.role.${one}`)}
          />
        ))}
      </ChoiceGroup>
      <div className="rounded-8 border border-solid-gray-420 p-4">
        <TextField
          id="alias"
          name="alias"
          autoComplete="off"
          maxLength={ALIAS_MAX * 2}
          label={t("relay.role.aliasLabel")}
          hint={t("relay.role.aliasHint")}
          error={aliasError}
          defaultValue={alias}
        />
        <p className="mt-2 text-[0.9375rem] text-solid-gray-700">{t("relay.role.aliasWhy")}</p>
      </div>
    </div>
  );
}
