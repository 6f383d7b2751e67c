import { Heading } from "~/components/ui/heading";
import type { ShownCount } from "~/domain/questionnaire/published-results";
import type { Question } from "~/domain/questionnaire/question";
import { useT } from "~/i18n/translate-context";

export type ShownQuestion = {
  id: string;
  kind: Question["kind"];
  label: string;
  options: string[];
  lowLabel: string;
  highLabel: string;
  /** `noAnswer` only at the desk. */
  lines: { row: string; counts: ShownCount[]; noAnswer?: number }[];
  mean: number | null;
  /** Only at the desk. */
  texts?: string[];
};

type ResultListProps = { questions: ShownQuestion[]; total: number; headingLevel?: 2 | 3 };

/** Every question with a bar and its number for each answer. */
export function ResultList({ questions, total, headingLevel = 2 }: ResultListProps) {
  const t = useT();
  return (
    <div className="grid gap-10">
      {questions.map((question) => (
        <div key={question.id}>
          <Heading level={headingLevel} size={3} id={`result-${question.id}`} className="mb-2">
            {question.label}
          </Heading>
          {question.kind === "many" ? <p className="text-[0.9375rem]">{t("questionnaire.results.manyNote")}</p> : null}
          {question.mean === null ? null : (
            <p className="font-bold">{t("questionnaire.results.mean", { mean: question.mean.toFixed(2) })}</p>
          )}
          <div className="grid gap-6">
            {question.lines.map((line) => (
              <LineTable key={line.row} question={question} line={line} total={total} />
            ))}
          </div>
          {question.texts && question.lines.length === 0 ? <Texts texts={question.texts} /> : null}
        </div>
      ))}
    </div>
  );
}

type LineProps = { question: ShownQuestion; line: ShownQuestion["lines"][number]; total: number };

/** The bars stand in the table itself: whoever cannot see them reads the numbers. */
function LineTable({ question, line, total }: LineProps) {
  const t = useT();
  const bars = question.options.map((option, index) => ({
    name: optionName(question, option, t),
    count: line.counts[index] ?? null,
  }));
  if (line.noAnswer) bars.push({ name: t("questionnaire.results.noAnswer"), count: line.noAnswer });
  return (
    <table className="w-full max-w-[46rem] border-collapse">
      <caption className={line.row ? "pb-1 text-left font-bold" : "sr-only"}>{line.row || question.label}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t("questionnaire.results.option")}</th>
          <th scope="col">{t("questionnaire.results.share")}</th>
          <th scope="col">{t("questionnaire.results.count")}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name} className="border-b border-solid-gray-200">
            <th scope="row" className="w-[38%] py-1.5 pr-3 text-left align-middle font-normal leading-150 break-words">
              {name}
            </th>
            <td className="py-1.5 align-middle">
              <Bar count={count} total={total} />
            </td>
            <td className="w-24 py-1.5 pl-3 text-right align-middle tabular-nums">
              <Count count={count} total={total} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Drawn as a border: printers leave backgrounds out. */
function Bar({ count, total }: { count: ShownCount; total: number }) {
  if (!count || total === 0) return null;
  return (
    <span
      aria-hidden="true"
      className="block h-0 border-t-[1.1rem] border-blue-900 print:border-solid-gray-600"
      style={{ width: `${(count / total) * 100}%` }}
    />
  );
}

function Count({ count, total }: { count: ShownCount; total: number }) {
  if (count === null) return <Hidden />;
  return (
    <>
      {count}
      <span className="ml-1.5 text-[0.875rem] text-solid-gray-700">
        {total === 0 ? "" : `${Math.round((count / total) * 100)}%`}
      </span>
    </>
  );
}

/** A number that is kept back. */
export function Hidden() {
  const t = useT();
  return (
    <>
      <span aria-hidden="true">{t("questionnaire.results.hidden")}</span>
      <span className="sr-only">{t("questionnaire.results.hiddenName")}</span>
    </>
  );
}

export function optionName(
  { kind, options, lowLabel, highLabel }: Pick<ShownQuestion, "kind" | "options" | "lowLabel" | "highLabel">,
  option: string,
  t: ReturnType<typeof useT>,
): string {
  if (kind === "consent") return t("questionnaire.results.agreed");
  if (kind !== "scale5" && kind !== "scale7") return option;
  const label = option === "1" ? lowLabel : option === String(options.length) ? highLabel : "";
  return label ? t("questionnaire.results.scaleLow", { number: option, label }) : option;
}

function Texts({ texts }: { texts: string[] }) {
  const t = useT();
  if (texts.length === 0) return <p>{t("questionnaire.results.noTexts")}</p>;
  return (
    <ul className="grid max-w-[46rem] gap-2">
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same.
        <li key={index} className="border-l-4 border-solid-gray-300 pl-3 leading-170 break-words whitespace-pre-line">
          {text}
        </li>
      ))}
    </ul>
  );
}
