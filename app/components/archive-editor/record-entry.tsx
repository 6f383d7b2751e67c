import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import type { RecordList } from "~/domain/archive/change-record-list";
import { useT } from "~/i18n/translate-context";

type EntryProps = {
  list: RecordList;
  /** The hidden field whose order is the order of the entries. */
  field: string;
  entryId: string;
  index: number;
  count: number;
  name: string;
  children: ReactNode;
};

/** One entry of a list with the buttons that move it or take it out. They send the whole form. */
export function RecordEntry({ list, field, entryId, index, count, name, children }: EntryProps) {
  const t = useT();
  const label = name || t("archiveDesk.editor.unnamed");
  return (
    <li id={`${list}.${entryId}`} className="scroll-mt-4">
      <fieldset className="rounded-12 border border-solid-gray-420 p-4">
        <legend className="px-1 font-bold">
          {index + 1}. {label}
        </legend>
        <input type="hidden" name={field} value={entryId} />
        <div className="grid gap-4">{children}</div>
        <p className="mt-4 flex flex-wrap gap-2 border-t border-solid-gray-200 pt-3">
          {index > 0 ? <MoveButton does="up" entryId={entryId} name={label} /> : null}
          {index < count - 1 ? <MoveButton does="down" entryId={entryId} name={label} /> : null}
          <MoveButton does="remove" entryId={entryId} name={label} />
        </p>
      </fieldset>
    </li>
  );
}

function MoveButton({ does, entryId, name }: { does: "up" | "down" | "remove"; entryId: string; name: string }) {
  const t = useT();
  return (
    <Button
      type="submit"
      look={does === "remove" ? "text" : "outline"}
      name="intent"
      value={`${does}:${entryId}`}
      aria-label={t(`archiveDesk.editor.${does}Of`, { name })}
    >
      {t(`archiveDesk.editor.${does}`)}
    </Button>
  );
}

export function AddEntry({ list, label }: { list: RecordList; label: string }) {
  return (
    <p>
      <Button type="submit" look="outline" name="intent" value={`add:${list}`}>
        {label}
      </Button>
    </p>
  );
}
