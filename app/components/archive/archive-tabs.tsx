import { TabLink } from "~/components/ui/tab-link";
import { useT } from "~/i18n/translate-context";

/** 記録, 研修モデル, ことば: the three lists of what was said and what came of it. */
export function ArchiveTabs() {
  const t = useT();
  return (
    <nav
      aria-label={t("archive.tabs.label")}
      className="no-print mb-6 flex flex-wrap border-b border-solid-gray-300 text-[1.0625rem]"
    >
      <TabLink to="/archive">{t("archive.tabs.archive")}</TabLink>
      <TabLink to="/training">{t("archive.tabs.training")}</TabLink>
      <TabLink to="/glossary">{t("archive.tabs.glossary")}</TabLink>
    </nav>
  );
}
