import { Notice } from "~/components/ui/notice";
import type { OfferConflict } from "~/domain/directory/offer-step-view";
import { useT } from "~/i18n/translate-context";

/** Both versions, field by field, when someone else was faster. */
export function ConflictNotice(props: {
  changes: OfferConflict[];
  /** One's own other window was faster, not another person. */
  isOwnWindow?: boolean;
}) {
  const t = useT();
  const { changes, isOwnWindow = false } = props;
  return (
    <Notice kind="error" isLive title={t(isOwnWindow ? "my.check.windowTitle" : "my.check.conflictTitle")}>
      <p>{t(isOwnWindow ? "my.check.windowBody" : "my.check.conflictBody")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by key too */}
      <div className="relative mt-2 overflow-x-auto" tabIndex={0}>
        <table className="w-full text-left text-[0.9375rem]">
          <thead>
            <tr>
              <th scope="col" className="p-1">
                {t("my.check.conflictNow")}
              </th>
              <th scope="col" className="p-1">
                {t("my.check.conflictMine")}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.field} className="border-t border-solid-gray-200 align-top">
                <td className="p-1 break-words">{change.now || t("my.check.empty")}</td>
                <td className="p-1 break-words">{change.mine || t("my.check.empty")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Notice>
  );
}
