import { useT } from "~/i18n/translate-context";

/** Backup codes in two columns, to be written down or printed. */
export function BackupCodes({ codes }: { codes: string[] }) {
  const t = useT();
  return (
    <div className="grid gap-3">
      <p>{t("accounts.factor.backup")}</p>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-8 border border-solid-gray-300 p-4 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </div>
  );
}
