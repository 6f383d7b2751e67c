import { classNames } from "~/components/ui/class-names";
import type { RecordState } from "~/domain/archive/record";
import { useT } from "~/i18n/translate-context";

const LOOKS: Record<RecordState, string> = {
  draft: "border-dashed border-solid-gray-600 text-solid-gray-800",
  published: "border-green-900 bg-green-50 text-green-1000",
  withdrawn: "border-red-900 bg-red-50 text-red-1000",
};

export function RecordStateLabel({ state }: { state: RecordState }) {
  const t = useT();
  return (
    <span
      className={classNames("inline-flex items-center rounded-4 border px-2 text-[0.875rem] font-bold", LOOKS[state])}
    >
      {t(`archiveDesk.state.${state}`)}
    </span>
  );
}
