import type { PlanContent } from "~/domain/training/plan-content";
import { useT } from "~/i18n/translate-context";
import { partTitle, spanText } from "./span-text";
import { minutesText } from "./time-text";

/** A published version as officers look it up: everything that was written in it. */
export function RevisionContent({ number, content }: { number: number; content: PlanContent }) {
  const t = useT();
  const lines = [
    { label: t("training.desk.fields.title"), text: content.title },
    { label: t("training.desk.fields.summary"), text: content.summary },
    { label: t("training.desk.fields.aims"), text: content.aims.join("\n") },
    { label: t("training.desk.fields.forWhom"), text: content.forWhom },
    { label: t("training.desk.fields.groupSize"), text: content.groupSize },
    { label: t("training.desk.fields.preparation"), text: content.preparation.join("\n") },
    { label: t("training.desk.fields.facilitatorNote"), text: content.facilitatorNote },
    { label: t("training.desk.fields.contact"), text: content.contact },
  ].filter(({ text }) => text !== "");
  return (
    <section aria-labelledby="revision" className="grid gap-4">
      <h2 id="revision" className="text-[1.25rem]">
        {t("training.desk.history.number", { number })}
      </h2>
      <dl className="grid gap-3">
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt className="font-bold">{label}</dt>
            <dd className="whitespace-pre-line">{text}</dd>
          </div>
        ))}
      </dl>
      <ol className="grid list-decimal gap-3 pl-6">
        {content.parts.map((part) => (
          <li key={part.id}>
            <p className="font-bold">
              {partTitle(t, part)}
              {part.minutes === null ? null : `　${minutesText(t, part.minutes)}`}
            </p>
            {part.kind === "watch" ? <p>{spanText(t, part)}</p> : null}
            {part.text ? <p className="whitespace-pre-line">{part.text}</p> : null}
            {part.facilitatorNote ? (
              <p className="whitespace-pre-line text-solid-gray-700">
                {t("training.page.facilitatorNote")}：{part.facilitatorNote}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
