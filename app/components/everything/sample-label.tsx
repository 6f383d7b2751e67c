import { useT } from "~/i18n/translate-context";

export function SampleLabel() {
  const t = useT();
  return (
    <span className="ml-2 rounded-4 border border-dashed border-solid-gray-600 px-2 text-[0.875rem] font-bold">
      {t("everything.sample")}
    </span>
  );
}
