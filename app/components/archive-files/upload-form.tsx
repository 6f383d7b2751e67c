import { useRevalidator } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { bytesText } from "~/components/archive/bytes-text";
import { Button } from "~/components/ui/button";
import { FileField } from "~/components/ui/file-field";
import { Heading } from "~/components/ui/heading";
import { Notice } from "~/components/ui/notice";
import { SelectField } from "~/components/ui/select-field";
import { useHydrated } from "~/components/ui/use-hydrated";
import { ACCEPTED } from "~/domain/archive/archive-file";
import { FILE_KINDS, type FileKind } from "~/domain/archive/record";
import type { MessageKey } from "~/i18n/messages";
import { useT } from "~/i18n/translate-context";
import { UploadProgress } from "./upload-progress";
import { type Unfinished, type UploadState, useUpload } from "./use-upload";

type UploadFormProps = {
  recordId: string;
  /** Where the form goes without scripts. */
  action: string;
  /** Bytes a file of each kind may have. */
  limits: Record<FileKind, number>;
};

/** One file to send: in parts, with progress, when there are scripts; else as a plain form. */
export function UploadForm({ recordId, action, limits }: UploadFormProps) {
  const t = useT();
  const hasScripts = useHydrated();
  const { revalidate } = useRevalidator();
  const { state, unfinished, start, pause, resume, cancel, forget } = useUpload({ recordId, onKept: revalidate });
  const [kind, setKind] = useState<FileKind>("video");
  const [problem, setProblem] = useState<"none" | "empty" | "tooLarge" | null>(null);
  const isRunning = "sent" in state;

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isRunning) return;
    const file = new FormData(event.currentTarget).get("file");
    const found = problemOf(file, limits[kind]);
    setProblem(found);
    if (found === null && file instanceof File) void start(file, kind);
  };
  const options = FILE_KINDS.map((value) => ({
    value,
    label: t(`archiveFiles.send.kinds.${value}`, { size: bytesText(limits[value]) }),
  }));
  return (
    <section aria-labelledby="send-file" className="grid gap-4">
      <Heading level={2} id="send-file">
        {t("archiveFiles.send.heading")}
      </Heading>
      <Outcome state={state} />
      {isRunning ? null : <UnfinishedUploads unfinished={unfinished} onForget={forget} />}
      <form
        method="post"
        encType="multipart/form-data"
        action={action}
        onSubmit={hasScripts ? send : undefined}
        noValidate
        className="grid gap-4"
      >
        <SelectField
          id="kind"
          name="kind"
          label={t("archiveFiles.send.kind")}
          options={options}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as FileKind)}
        />
        <FileField
          id="file"
          name="file"
          accept={hasScripts ? ACCEPTED[kind] : Object.values(ACCEPTED).join(",")}
          label={t("archiveFiles.send.file")}
          hint={t(hasScripts ? "archiveFiles.send.hint" : "archiveFiles.send.plainHint")}
          error={problem && t(`archiveFiles.problem.${problem}`)}
        />
        <p>
          <Button type="submit" isDisabled={isRunning}>
            {t("archiveFiles.send.button")}
          </Button>
        </p>
      </form>
      {isRunning ? <UploadProgress state={state} onPause={pause} onResume={resume} onCancel={cancel} /> : null}
    </section>
  );
}

/** What can be known before a byte is sent. */
function problemOf(file: FormDataEntryValue | null, largest: number): "none" | "empty" | "tooLarge" | null {
  if (!(file instanceof File) || file.name === "") return "none";
  if (file.size === 0) return "empty";
  return file.size > largest ? "tooLarge" : null;
}

function Outcome({ state }: { state: UploadState }) {
  const t = useT();
  if (state.phase === "done") {
    return (
      <Notice kind="success" isLive>
        {t(state.isUsed ? "archiveFiles.done.keptAndUsed" : "archiveFiles.done.kept")}
      </Notice>
    );
  }
  if (state.phase === "cancelled") return <Notice isLive>{t("archiveFiles.progress.cancelled")}</Notice>;
  if (state.phase !== "failed") return null;
  return (
    <Notice kind="error" isLive>
      {t(`archiveFiles.problem.${state.problem}` as MessageKey)}
    </Notice>
  );
}

type UnfinishedProps = { unfinished: Unfinished[]; onForget: (one: Unfinished) => void };

function UnfinishedUploads({ unfinished, onForget }: UnfinishedProps) {
  const t = useT();
  if (unfinished.length === 0) return null;
  return (
    <Notice title={t("archiveFiles.unfinished.title")}>
      <ul className="grid gap-2">
        {unfinished.map((one) => {
          const kind = FILE_KINDS.find((known) => known === one.kind);
          return (
            <li key={one.key}>
              {t("archiveFiles.unfinished.text", {
                name: one.name,
                kind: kind ? t(`archiveFiles.list.kind.${kind}`) : "",
              })}
              <Button look="text" onClick={() => onForget(one)}>
                {t("archiveFiles.unfinished.forget", { name: one.name })}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
