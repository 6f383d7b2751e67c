import { buttonClass } from "~/components/ui/button";
import { useT } from "~/i18n/translate-context";

const FORMATS = ["json", "csv"] as const;

/** Records as files to keep. Plain links: a file is no page of the site. */
export function ExportLinks({ base }: { base: string }) {
  const t = useT();
  return (
    <ul className="grid gap-4">
      {FORMATS.map((format) => (
        <li key={format}>
          <a href={`${base}.${format}`} download className={buttonClass("outline", "lg")}>
            {t(`connection.person.export.${format}`)}
          </a>
          <p className="mt-1 text-[0.9375rem] text-solid-gray-700">{t(`connection.person.export.${format}Hint`)}</p>
        </li>
      ))}
    </ul>
  );
}
