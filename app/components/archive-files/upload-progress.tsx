import { bytesText } from "~/components/archive/bytes-text";
import { Button } from "~/components/ui/button";
import { useT } from "~/i18n/translate-context";
import type { UploadState } from "./use-upload";

type Running = Extract<UploadState, { sent: number }>;
type UploadProgressProps = { state: Running; onPause: () => void; onResume: () => void; onCancel: () => void };

const STEP_PERCENT = 25;

/** How far a file has come, with what can be done about it. Read out at every quarter only. */
export function UploadProgress({ state, onPause, onResume, onCancel }: UploadProgressProps) {
  const t = useT();
  const { phase, name, sent, total } = state;
  const percent = total > 0 ? Math.floor((sent / total) * 100) : 0;
  const said = phase === "sending" ? null : t(`archiveFiles.progress.${phase}`);
  return (
    <section aria-labelledby="upload-progress" className="grid gap-3 rounded-8 border-2 border-blue-900 p-4">
      <h3 id="upload-progress" className="font-bold">
        {t("archiveFiles.progress.heading", { name })}
      </h3>
      <progress
        value={sent}
        max={total}
        aria-label={t("archiveFiles.progress.label")}
        className="h-4 w-full accent-blue-900"
      />
      <p>{t("archiveFiles.progress.amount", { sent: bytesText(sent), total: bytesText(total), percent })}</p>
      <p role="status">
        {said ?? (
          <span className="sr-only">
            {t("archiveFiles.progress.live", { percent: Math.floor(percent / STEP_PERCENT) * STEP_PERCENT })}
          </span>
        )}
      </p>
      {phase === "checking" ? null : (
        <p className="flex flex-wrap gap-3">
          {phase === "paused" ? (
            <Button onClick={onResume}>{t("archiveFiles.progress.resume")}</Button>
          ) : (
            <Button look="outline" onClick={onPause}>
              {t("archiveFiles.progress.pause")}
            </Button>
          )}
          <Button look="text" onClick={onCancel}>
            {t("archiveFiles.progress.cancel")}
          </Button>
        </p>
      )}
    </section>
  );
}
