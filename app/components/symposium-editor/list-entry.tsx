import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { useT } from "~/i18n/translate-context";

type ListEntryProps = {
  /** `organisers.ID`: what problems point at. */
  id: string;
  entryId: string;
  index: number;
  count: number;
  name: string;
  children: ReactNode;
};

/** One entry of a list with the buttons that move it or take it out. They send the whole form. */
export function ListEntry({ id, entryId, index, count, name, children }: ListEntryProps) {
  const t = useT();
  const label = name || t("symposiumDesk.entries.unnamed");
  return (
    <li id={id} className="scroll-mt-4">
      <fieldset className="rounded-12 border border-solid-gray-420 p-4">
        <legend className="px-1 font-bold">
          {index + 1}. {label}
        </legend>
        <div className="grid gap-4">{children}</div>
        <p className="mt-4 flex flex-wrap gap-2 border-t border-solid-gray-200 pt-3">
          {index > 0 ? (
            <Button
              type="submit"
              look="outline"
              name="intent"
              value={`up:${entryId}`}
              aria-label={t("symposiumDesk.entries.upOf", { name: label })}
            >
              {t("symposiumDesk.entries.up")}
            </Button>
          ) : null}
          {index < count - 1 ? (
            <Button
              type="submit"
              look="outline"
              name="intent"
              value={`down:${entryId}`}
              aria-label={t("symposiumDesk.entries.downOf", { name: label })}
            >
              {t("symposiumDesk.entries.down")}
            </Button>
          ) : null}
          <Button
            type="submit"
            look="text"
            name="intent"
            value={`remove:${entryId}`}
            aria-label={t("symposiumDesk.entries.removeOf", { name: label })}
          >
            {t("symposiumDesk.entries.remove")}
          </Button>
        </p>
      </fieldset>
    </li>
  );
}

export function AddButton({ label }: { label: string }) {
  return (
    <p>
      <Button type="submit" look="outline" name="intent" value="add">
        {label}
      </Button>
    </p>
  );
}
