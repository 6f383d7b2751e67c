import { classNames } from "~/components/ui/class-names";
import type { PlanState } from "~/domain/training/plan";
import { useT } from "~/i18n/translate-context";

const LOOKS: Record<PlanState, string> = {
  draft: "border-solid-gray-600 text-solid-gray-800",
  published: "border-green-800 text-green-900",
  withdrawn: "border-yellow-700 text-yellow-1000",
};

export function PlanStateLabel({ state }: { state: PlanState }) {
  const t = useT();
  return (
    <span className={classNames("rounded-4 border px-2 text-[0.875rem] font-bold", LOOKS[state])}>
      {t(`training.desk.state.${state}`)}
    </span>
  );
}
