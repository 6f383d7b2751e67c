import { useEffect, useRef, useState } from "react";
import type { Upload } from "tus-js-client";
import type { FileKind } from "~/domain/archive/record";

/** `sent` and `total` in bytes. A `problem` is one of the words of archiveFiles.problem. */
export type UploadState =
  | { phase: "idle" }
  | { phase: "sending" | "waiting" | "paused" | "checking"; name: string; sent: number; total: number }
  | { phase: "done"; isUsed: boolean }
  | { phase: "cancelled" }
  | { phase: "failed"; problem: string };

/** An upload this browser began earlier and did not end. */
export type Unfinished = { key: string; url: string | null; name: string; kind: string };

/** Small enough for the proxies in front of a site, and for a slow line to get one through. */
const PART_BYTES = 8_000_000;
const RETRY_MS = [0, 1_000, 3_000, 5_000, 10_000, 30_000, 60_000, 60_000, 60_000, 60_000];
/** Answers that will not change by asking again. */
const FINAL = new Set([400, 401, 403, 404, 411, 413, 415, 422, 507]);

type Options = { recordId: string; onKept: () => void };

/**
 * Sends one file in parts that can be stopped and continued, also after the page was loaded anew: the browser remembers
 * where it went, the server how much came.
 */
export function useUpload({ recordId, onKept }: Options) {
  const [state, setState] = useState<UploadState>({ phase: "idle" });
  const [unfinished, setUnfinished] = useState<Unfinished[]>([]);
  const running = useRef<Upload | null>(null);

  const lookForUnfinished = async () => setUnfinished(await findUnfinished(recordId));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once; what ends here is looked for again below
  useEffect(() => {
    void lookForUnfinished();
    return () => void running.current?.abort();
  }, [recordId]);

  const start = async (file: File, kind: FileKind) => {
    const { Upload } = await import("tus-js-client");
    const at = { name: file.name, sent: 0, total: file.size };
    const show = (phase: "sending" | "waiting" | "checking") => setState({ phase, ...at });
    show("sending");
    const upload = new Upload(file, {
      ...{ endpoint: "/uploads", chunkSize: PART_BYTES, retryDelays: RETRY_MS, removeFingerprintOnSuccess: true },
      metadata: { recordId, kind, name: file.name },
      fingerprint: async () => [recordId, kind, file.name, file.size, file.lastModified].join("|"),
      onProgress: (sent) => {
        at.sent = sent;
        show(sent < file.size ? "sending" : "checking");
      },
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        // All of it was taken: asking again would send it once more.
        const mayBeKept = status === 0 && at.sent >= file.size;
        const isWorth = !FINAL.has(status) && !mayBeKept;
        if (isWorth) show("waiting");
        return isWorth;
      },
      onSuccess: ({ lastResponse }) => {
        setState({ phase: "done", isUsed: Boolean(answerOf(lastResponse.getBody()).purpose) });
        onKept();
        void lookForUnfinished();
      },
      onError: (error) => {
        const response = "originalResponse" in error ? error.originalResponse : null;
        const problem = response ? answerOf(response.getBody()).problem : at.sent >= file.size ? "noAnswer" : null;
        setState({ phase: "failed", problem: problem ?? "failed" });
        void lookForUnfinished();
      },
    });
    running.current = upload;
    const [before] = await upload.findPreviousUploads();
    if (before) upload.resumeFromPreviousUpload(before);
    upload.start();
  };

  const pause = async () => {
    await running.current?.abort();
    setState((now) => ("sent" in now ? { ...now, phase: "paused" } : now));
  };
  const resume = () => {
    setState((now) => ("sent" in now ? { ...now, phase: "sending" } : now));
    running.current?.start();
  };
  const cancel = async () => {
    // What the server cannot be told now it erases by itself.
    await running.current?.abort(true).catch(() => undefined);
    setState({ phase: "cancelled" });
    await lookForUnfinished();
  };
  const forget = async (one: Unfinished) => {
    await forgetUnfinished(one);
    await lookForUnfinished();
  };
  return { state, unfinished, start, pause, resume, cancel, forget };
}

async function findUnfinished(recordId: string): Promise<Unfinished[]> {
  const { defaultOptions } = await import("tus-js-client");
  const all = await defaultOptions.urlStorage.findAllUploads();
  return all
    .filter(({ metadata }) => metadata?.recordId === recordId)
    .map(({ urlStorageKey: key, uploadUrl: url, metadata }) => ({
      ...{ key, url, name: metadata.name ?? "", kind: metadata.kind ?? "" },
    }));
}

async function forgetUnfinished({ key, url }: Unfinished): Promise<void> {
  const { Upload, defaultOptions } = await import("tus-js-client");
  if (url) await Upload.terminate(url).catch(() => undefined);
  await defaultOptions.urlStorage.removeUpload(key);
}

function answerOf(body: string): { purpose?: string | null; problem?: string } {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
