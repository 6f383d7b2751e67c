import { Notice } from "~/components/ui/notice";
import type { QueryProblem } from "~/domain/search/map-query";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";

/** Conditions that could not be read, each named. */
export function DroppedNotice({ problems }: { problems: QueryProblem[] }) {
  const t = useT();
  if (problems.length === 0) return null;
  return (
    <Notice kind="warning" title={t("map.state.dropped")}>
      <ul className="list-disc pl-5">
        {problems.map(({ parameter, value, message }) => (
          <li key={`${parameter} ${value}`}>
            {t("map.problem.item", {
              name: t(`map.parameter.${parameter}` as MessageKey),
              value,
              problem: t(message),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
