import { useT } from "~/i18n/translate-context";
import { classNames } from "./class-names";

/** Lines of the height of what is coming, so that nothing jumps. */
export function Skeleton({ lines = 3, lineClass = "h-6" }: { lines?: number; lineClass?: string }) {
  const t = useT();
  return (
    <div role="status" className="flex flex-col gap-2">
      <span className="sr-only">{t("common.ui.loading")}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike
          key={index}
          aria-hidden="true"
          className={classNames("animate-pulse rounded-4 bg-solid-gray-100", lineClass)}
        />
      ))}
    </div>
  );
}
