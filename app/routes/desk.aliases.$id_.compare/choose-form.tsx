import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { ChipChoice } from "~/components/ui/chip";
import type { Comparison } from "~/domain/search/comparison";
import { useT } from "~/i18n/translate-context";

/** Which of the person's つながり stand side by side: a plain GET form. */
export function ChooseForm({ aliasId, choices }: { aliasId: string; choices: Comparison["choices"] }) {
  const t = useT();
  return (
    <Form
      key={choices.map(({ isChosen }) => Number(isChosen)).join("")}
      method="get"
      action={`/desk/aliases/${aliasId}/compare`}
      className="no-print mb-6 rounded-12 border border-solid-gray-300 bg-solid-gray-50 p-4 md:p-6"
    >
      <fieldset>
        <legend className="mb-1 font-bold">{t("finding.compare.choose")}</legend>
        <div className="flex flex-wrap gap-2">
          {choices.map(({ listingId, name, tried, isChosen }) => (
            <ChipChoice
              key={listingId}
              name="c"
              wraps
              value={listingId}
              label={`${name}（${t(`connection.state.${tried.state}`)}）`}
              defaultChecked={isChosen}
            />
          ))}
        </div>
      </fieldset>
      <Button type="submit" className="mt-3">
        {t("finding.compare.submit")}
      </Button>
    </Form>
  );
}
