import { classNames } from "~/components/ui/class-names";
import type { DeskState } from "~/domain/symposium/desk-symposia";
import { useT } from "~/i18n/translate-context";

const LOOKS: Record<DeskState, string> = {
  draft: "border-dashed border-solid-gray-600 text-solid-gray-800",
  scheduled: "border-green-900 bg-green-50 text-green-1000",
  postponed: "border-yellow-1000 bg-yellow-50 text-yellow-1200",
  cancelled: "border-red-900 bg-red-50 text-red-1000",
  past: "border-solid-gray-420 bg-solid-gray-50 text-solid-gray-800",
};

export function StateLabel({ state }: { state: DeskState }) {
  const t = useT();
  return (
    <span
      className={classNames("inline-flex items-center rounded-4 border px-2 text-[0.875rem] font-bold", LOOKS[state])}
    >
      {t(`symposiumDesk.state.${state}`)}
    </span>
  );
}
