import { Form } from "@remix-run/react";
import { bytesText } from "~/components/archive/bytes-text";
import { Moment } from "~/components/desk/moment";
import { Button } from "~/components/ui/button";
import { Heading } from "~/components/ui/heading";
import { type DeskFile, type FilePurpose, purposesOf } from "~/domain/archive/archive-file";
import { timecode } from "~/domain/archive/timecode";
import { useT } from "~/i18n/translate-context";

type FileListProps = { recordId: string; version: number; files: DeskFile[] };

/** Every file of a record, newest first, with what it is used for. */
export function FileList({ recordId, version, files }: FileListProps) {
  const t = useT();
  return (
    <section aria-labelledby="files" className="grid gap-4">
      <Heading level={2} id="files">
        {t("archiveFiles.list.heading")}
      </Heading>
      {files.length === 0 ? <p>{t("archiveFiles.list.none")}</p> : null}
      <ul className="grid gap-4">
        {files.map((file) => (
          <li key={file.id} className="grid gap-3 rounded-8 border border-solid-gray-300 p-4">
            <FileFacts recordId={recordId} file={file} />
            <FileUses version={version} file={file} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FileFacts({ recordId, file }: { recordId: string; file: DeskFile }) {
  const t = useT();
  const { id, kind, name, url, bytes, seconds, pages, width, height, createdAt } = file;
  const facts = [
    t(`archiveFiles.list.kind.${kind}`),
    bytesText(bytes),
    seconds === null ? null : timecode(seconds * 1000),
    pages === null ? null : t("archiveFiles.list.pages", { count: pages }),
    width === null || height === null
      ? null
      : t("archiveFiles.list.pixels", { width: String(width), height: String(height) }),
  ].filter((fact) => fact !== null);
  const picture = kind === "poster" ? url : kind === "slides" ? `/archive/${recordId}/slides/1.webp?file=${id}` : null;
  return (
    <div className="flex flex-wrap items-start gap-4">
      {picture === null ? null : (
        <img
          src={picture}
          alt={t("archiveFiles.list.thumbnail", { name })}
          loading="lazy"
          className="max-h-28 w-40 rounded-8 border border-solid-gray-300 object-contain"
        />
      )}
      <div className="min-w-0 flex-1">
        <h3 className="font-bold">
          <a href={url} className="link inline-flex min-h-11 items-center">
            {name}
          </a>
        </h3>
        <p className="text-solid-gray-700">{facts.join("・")}</p>
        <p className="text-solid-gray-700">
          {t("archiveFiles.list.sentAt")} <Moment iso={createdAt} />
        </p>
      </div>
    </div>
  );
}

function FileUses({ version, file }: { version: number; file: DeskFile }) {
  const t = useT();
  const { id, kind, uses, isPublished } = file;
  const free = purposesOf(kind).filter((purpose) => !uses.includes(purpose));
  const isUnused = uses.length === 0 && !isPublished;
  const named = uses.map((use) => t(`archiveFiles.list.use.${use}`)).join("・");
  return (
    <>
      <p>
        {isUnused ? t("archiveFiles.list.unused") : null}
        {named ? `${t("archiveFiles.list.uses")}: ${named}` : null}
      </p>
      {isPublished ? <p className="text-solid-gray-700">{t("archiveFiles.list.published")}</p> : null}
      <div className="flex flex-wrap items-center gap-3">
        {free.map((purpose) => (
          <UseButton key={purpose} {...{ id, version, purpose }} intent="use" />
        ))}
        {uses.map((purpose) => (
          <UseButton key={purpose} {...{ id, version, purpose }} intent="unuse" />
        ))}
        {isUnused ? <DeleteFile file={file} /> : null}
      </div>
    </>
  );
}

type UseButtonProps = { id: string; version: number; purpose: FilePurpose; intent: "use" | "unuse" };

function UseButton({ id, version, purpose, intent }: UseButtonProps) {
  const t = useT();
  const use = t(`archiveFiles.list.use.${purpose}`);
  return (
    <Form method="post">
      <input type="hidden" name="draftVersion" value={version} />
      <input type="hidden" name="fileId" value={id} />
      <input type="hidden" name="purpose" value={purpose} />
      <Button type="submit" name="intent" value={intent} look={intent === "use" ? "outline" : "text"}>
        {t(intent === "use" ? "archiveFiles.list.put" : "archiveFiles.list.take", { use })}
      </Button>
    </Form>
  );
}

/** Asked once more, without scripts too. */
function DeleteFile({ file: { id, name } }: { file: DeskFile }) {
  const t = useT();
  return (
    <details>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">
        {t("archiveFiles.list.delete")}
      </summary>
      <Form method="post" className="grid justify-items-start gap-2">
        <p>{t("archiveFiles.list.deleteQuestion", { name })}</p>
        <input type="hidden" name="fileId" value={id} />
        <Button type="submit" name="intent" value="delete" look="outline">
          {t("archiveFiles.list.deleteButton")}
        </Button>
      </Form>
    </details>
  );
}
