import { Heading } from "~/components/ui/heading";
import { LEAST_ALIASES, LEAST_PROFESSIONALS, SMALLEST_COUNTED } from "~/domain/connection/counting-rules";
import { useT } from "~/i18n/translate-context";

/** What the numbers are made of, and what is never told. */
export function HowCounted() {
  const t = useT();
  const lines = [
    t("gaps.how.people"),
    t("gaps.how.small", { smallest: SMALLEST_COUNTED }),
    t("gaps.how.enough", { professionals: LEAST_PROFESSIONALS, aliases: LEAST_ALIASES }),
    t("gaps.how.words"),
    t("gaps.how.deleted"),
  ];
  return (
    <section aria-labelledby="how-counted" className="mt-12">
      <Heading level={2} size={3} id="how-counted">
        {t("gaps.how.title")}
      </Heading>
      <ul className="mt-2 max-w-[46rem] list-disc pl-6">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
