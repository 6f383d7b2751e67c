import { QuestionGroup } from "~/components/form/question-group";
import { Checkbox } from "~/components/ui/checkbox";
import type { PlaceChoice } from "~/domain/symposium/registration-view";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

/** あと12人, 満席, 満席・3人が空きを待っています. */
export function seatsText({ left, waiting }: Pick<PlaceChoice, "left" | "waiting">, t: Translate): string {
  if (left === null) return t("registration.left.none");
  if (left > 0) return t("registration.left.some", { count: left });
  return waiting > 0 ? t("registration.left.waiting", { count: waiting }) : t("registration.left.full");
}

type PlaceFieldProps = { places: PlaceChoice[]; value: string; error: string | null; hint?: string };

/** Venue or online, with how many places are left. */
export function PlaceField({ places, value, error, hint }: PlaceFieldProps) {
  const t = useT();
  return (
    <QuestionGroup id="place" legend={t("registration.form.place")} error={error} isRequired {...(hint && { hint })}>
      {places.map((choice, index) => (
        <Checkbox
          key={choice.place}
          type="radio"
          id={index === 0 ? "place" : `place-${choice.place}`}
          name="place"
          value={choice.place}
          defaultChecked={value === choice.place}
          label={
            <>
              {t(`registration.place.${choice.place}`)}
              <span className="ml-2 text-[0.9375rem] text-solid-gray-700">{seatsText(choice, t)}</span>
            </>
          }
        />
      ))}
    </QuestionGroup>
  );
}
