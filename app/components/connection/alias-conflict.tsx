import { Notice } from "~/components/ui/notice";
import { type AliasFormValues, differingFields } from "~/domain/connection/alias-answer";
import type { AliasField } from "~/domain/connection/read-alias-form";
import { isTargetKey } from "~/domain/directory/vocabulary";
import type { Translate } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { fieldLabel } from "./field-label";

/** Both versions, field by field, when another tab was faster. */
export function AliasConflictNotice({ present, mine }: { present: AliasFormValues; mine: AliasFormValues }) {
  const t = useT();
  return (
    <Notice kind="error" isLive title={t("connection.person.edit.conflictTitle")}>
      <p>{t("connection.person.edit.conflictBody")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by key too */}
      <div className="relative mt-2 overflow-x-auto" tabIndex={0}>
        <table className="w-full text-left text-[0.9375rem]">
          <thead>
            <tr>
              {(["conflictField", "conflictNow", "conflictMine"] as const).map((key) => (
                <th key={key} scope="col" className="p-1">
                  {t(`connection.person.edit.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differingFields(present, mine).map((field) => (
              <tr key={field} className="border-t border-solid-gray-200 align-top">
                <th scope="row" className="p-1 whitespace-nowrap">
                  {fieldLabel(field, t)}
                </th>
                <td className="p-1 break-words">{valueText(present, field, t)}</td>
                <td className="p-1 break-words">{valueText(mine, field, t)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Notice>
  );
}

function valueText(values: AliasFormValues, field: AliasField, t: Translate): string {
  const texts: Record<AliasField, string> = {
    alias: values.alias,
    area: values.areaLabel,
    targets: values.targets
      .filter(isTargetKey)
      .map((key) => t(`listing.targetShort.${key}`))
      .join("、"),
    likes: values.likes,
    wants: values.wants,
  };
  return texts[field] || t("connection.person.edit.empty");
}
