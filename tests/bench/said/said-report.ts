/** The figures of what was said as lines, and against their targets. */
import type { SaidFigures } from "./said-messages";

const TARGETS = { searchableMs: 2000, searchP95Ms: 30, mendedWritten: 1 };

export function saidLines(said: SaidFigures): string[] {
  const { search, engineOnly } = said;
  return [
    `${said.cues.toLocaleString()} cues in ${said.passages.toLocaleString()} passages; ${said.allPassages.toLocaleString()} passages of ${said.records + 1} records in the index (${said.engine})`,
    `file read and kept ${ms(said.saveMs)}; searchable after that ${ms(said.searchableMs)} (CPU ${ms(said.searchableCpuMs)})`,
    `one cue mended and searchable ${ms(said.mendedMs)} (CPU ${ms(said.mendedCpuMs)}), ${(said.mendedMs / said.searchableMs).toFixed(2)}× of the whole; passages written: ${said.mendedWritten}`,
    `search with what is said around it p50/p95/p99 ${[search.p50, search.p95, search.p99].map(ms).join(" / ")}, CPU p50/p95 ${[said.searchCpu.p50, said.searchCpu.p95].map(ms).join(" / ")}, ${search.found.toLocaleString()} hits; engine alone p50/p95 ${[engineOnly.p50, engineOnly.p95].map(ms).join(" / ")}`,
  ];
}

/** One line for each target. */
export function saidTargetLines(said: SaidFigures): string[] {
  const line = (name: string, value: number, target: number) =>
    `${value <= target ? "met   " : "MISSED"} ${name}: ${value.toFixed(1)} (target ${target})`;
  return [
    line("searchable after saving, ms", said.searchableMs, TARGETS.searchableMs),
    line("search in what was said, p95 ms", said.search.p95, TARGETS.searchP95Ms),
    line("passages written for one mended cue", said.mendedWritten, TARGETS.mendedWritten),
  ];
}

function ms(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toFixed(1)} ms`;
}
