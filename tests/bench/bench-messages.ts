import type { BenchTask } from "./bench-tasks";

export const ENGINES = ["embedded", "flexsearch", "scan", "meilisearch"] as const;
export type EngineName = (typeof ENGINES)[number];

export type EngineSetup = { engine: EngineName; listings: number; meiliHost: string | null; meiliKey: string | null };
export type BuildReport = { kind: "built"; cpuSeconds: number; rssMb: number; emptyRssMb: number };
export type BatchRequest = { task: BenchTask; from: number; count: number };
export type BatchAnswer = { kind: "batch"; milliseconds: number[]; cpuMilliseconds: number[]; found: number };
