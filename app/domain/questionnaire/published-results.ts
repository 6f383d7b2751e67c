/** The results as the public may see them: no small number, none that can be computed, nothing anyone wrote. */
import { hideSmallCells } from "~/shared/hide-small-cells";
import type { Question } from "./question";
import { SMALLEST_SHOWN } from "./questionnaire";
import type { CountedLine, CrossTable, QuestionnaireResults, QuestionResult } from "./results";

/** null = not shown. */
export type ShownCount = number | null;

export type PublishedQuestion = Pick<QuestionResult, "id" | "kind" | "label" | "options" | "lowLabel" | "highLabel"> & {
  lines: { row: string; counts: ShownCount[] }[];
  /** null also while any of its counts is not shown: with the mean one could compute them. */
  mean: number | null;
};
export type PublishedCross = {
  questionId: string;
  label: string;
  /** Only groups whose size is shown. */
  groups: string[];
  sizes: number[];
  tables: { questionId: string; label: string; options: string[]; counts: ShownCount[][] }[];
};
export type PublishedResults = {
  total: number;
  questions: PublishedQuestion[];
  cross: PublishedCross | null;
  /** Whether anything is kept back. */
  hasHidden: boolean;
};

/** Of one version of a record or plan; null: of a symposium. */
export type VersionResults = { version: number | null; results: PublishedResults };

/** What is asked of everyone: that nobody left it out is known. */
type Asked = ReadonlyMap<string, Pick<Question, "isRequired">>;

/** null when there are too few answers to show anything. Texts are left out: they can name people. */
export function publishable(results: QuestionnaireResults, asked: Asked): PublishedResults | null {
  if (results.total < SMALLEST_SHOWN) return null;
  const questions = results.questions
    .filter(({ lines }) => lines.length > 0)
    .map((result) => publishQuestion(result, isRequired(asked, result.id)));
  const cross = results.cross && publishCross(results.cross, questions, asked);
  const counts = [
    ...questions.flatMap(({ lines }) => lines.flatMap((line) => line.counts)),
    ...(cross?.tables.flatMap((table) => table.counts.flat()) ?? []),
  ];
  return { total: results.total, questions, cross, hasHidden: counts.includes(null) };
}

function isRequired(asked: Asked, questionId: string): boolean {
  return asked.get(questionId)?.isRequired ?? false;
}

function publishQuestion(result: QuestionResult, isAskedOfAll: boolean): PublishedQuestion {
  const { id, kind, label, options, lowLabel, highLabel, mean } = result;
  const lines = result.lines.map((line) => ({ row: line.row, counts: publishLine(kind, line, isAskedOfAll) }));
  const isWhole = lines.every(({ counts }) => !counts.includes(null));
  return { ...{ id, kind, label, options, lowLabel, highLabel, lines }, mean: isWhole ? mean : null };
}

function publishLine(kind: Question["kind"], { counts, noAnswer }: CountedLine, isAskedOfAll: boolean): ShownCount[] {
  // Of several choices each stands alone: they have no total.
  if (kind === "many") return counts.map((count) => (count < SMALLEST_SHOWN ? null : count));
  const line = isAskedOfAll ? counts : [...counts, noAnswer];
  const table = {
    cells: [line],
    shownTotals: line.map(() => false),
    isKept: (_row: number, column: number) => column < counts.length,
    isNeverShown: (_row: number, column: number) => column >= counts.length,
  };
  const [hidden = []] = hideSmallCells(table, SMALLEST_SHOWN);
  return counts.map((count, index) => (hidden[index] ? null : count));
}

type Cross = NonNullable<QuestionnaireResults["cross"]>;

function publishCross(cross: Cross, questions: readonly PublishedQuestion[], asked: Asked): PublishedCross | null {
  const sizes = questions.find(({ id }) => id === cross.questionId)?.lines[0]?.counts ?? [];
  const shown = cross.groups.flatMap((_name, group) => (typeof sizes[group] === "number" ? [group] : []));
  if (shown.length === 0) return null;
  const tables = cross.tables.map((table) => {
    const shownTotals = questions.find(({ id }) => id === table.questionId)?.lines[0]?.counts ?? [];
    const totals = { shown, sizes, isTotalShown: shownTotals.map((count) => count !== null) };
    const counts =
      table.kind === "many"
        ? crossEach(cross, table, totals)
        : crossWhole(table, totals, isRequired(asked, table.questionId));
    return { questionId: table.questionId, label: table.label, options: table.options, counts };
  });
  return {
    ...{ questionId: cross.questionId, label: cross.label, tables },
    groups: shown.map((group) => cross.groups[group] ?? ""),
    sizes: shown.map((group) => cross.sizes[group] ?? 0),
  };
}

type Totals = { shown: number[]; sizes: readonly ShownCount[]; isTotalShown: boolean[] };

/** The groups that are shown, and all others as one row that is not: what is left of the totals. */
function withRest(lines: readonly (readonly number[])[], { shown, sizes }: Totals) {
  const rest = lines.filter((_line, group) => !shown.includes(group));
  const sum = (lines[0] ?? []).map((_count, column) => rest.reduce((all, line) => all + (line[column] ?? 0), 0));
  // When only those without a group are left, they are no group that could be known.
  const hidesGroup = sizes.some((size) => size === null);
  const cells = [...shown.map((group) => lines[group] ?? []), sum];
  return { cells, restRow: shown.length, isRestKept: hidesGroup };
}

function crossWhole(table: CrossTable, totals: Totals, isAskedOfAll: boolean): ShownCount[][] {
  const width = table.options.length;
  const lines = table.counts.map((line, group) => (isAskedOfAll ? line : [...line, table.noAnswer[group] ?? 0]));
  const { cells, restRow, isRestKept } = withRest(lines, totals);
  const hidden = hideSmallCells(
    {
      cells,
      shownTotals: cells[0]?.map((_count, column) => column < width && totals.isTotalShown[column] === true) ?? [],
      isKept: (row, column) => column < width && (row < restRow || isRestKept),
      isNeverShown: (row, column) => column >= width || row >= restRow,
    },
    SMALLEST_SHOWN,
  );
  return totals.shown.map((group, row) =>
    (table.counts[group] ?? []).map((count, column) => (hidden[row]?.[column] ? null : count)),
  );
}

/** Each option stands alone: who chose it and who did not. */
function crossEach(cross: Cross, table: CrossTable, totals: Totals): ShownCount[][] {
  const columns = table.options.map((_option, column) => {
    const lines = table.counts.map((line, group) => {
      const chosen = line[column] ?? 0;
      return [chosen, (cross.sizes[group] ?? 0) - chosen];
    });
    const { cells, restRow, isRestKept } = withRest(lines, totals);
    const isShown = totals.isTotalShown[column] === true;
    const hidden = hideSmallCells(
      {
        ...{ cells, shownTotals: [isShown, isShown], isRowWhole: true },
        isKept: (row, part) => part === 0 && (row < restRow || isRestKept),
        isNeverShown: (row) => row >= restRow,
      },
      SMALLEST_SHOWN,
    );
    return totals.shown.map((group, row) => (hidden[row]?.[0] ? null : (table.counts[group]?.[column] ?? 0)));
  });
  return totals.shown.map((_group, row) => columns.map((column) => column[row] ?? null));
}
