import { Checkbox, ChoiceGroup } from "~/components/ui/checkbox";
import { TARGET_KEYS, THEME_KEYS } from "~/domain/directory/vocabulary";
import { useT } from "~/i18n/translate-context";

type ChoicesProps = {
  /** Legends of the two groups. */
  themes: string;
  targets: string;
  has: (name: string, value: string) => boolean;
};

/** What something is about and whom it is for, as boxes to mark. */
export function ThemeTargetChoices({ themes, targets, has }: ChoicesProps) {
  const t = useT();
  return (
    <>
      <ChoiceGroup legend={themes}>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
          {THEME_KEYS.map((key) => (
            <Checkbox
              key={key}
              name="themes"
              value={key}
              defaultChecked={has("themes", key)}
              label={t(`listing.theme.${key}`)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <ChoiceGroup legend={targets}>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {TARGET_KEYS.map((key) => (
            <Checkbox
              key={key}
              name="targets"
              value={key}
              defaultChecked={has("targets", key)}
              label={t(`listing.target.${key}`)}
            />
          ))}
        </div>
      </ChoiceGroup>
    </>
  );
}
