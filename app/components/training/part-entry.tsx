import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { useT } from "~/i18n/translate-context";

type PartEntryProps = { partId: string; index: number; count: number; name: string; children: ReactNode };

/** One part of the plan with the buttons that move it or take it out. They send the whole form. */
export function PartEntry({ partId, index, count, name, children }: PartEntryProps) {
  return (
    <li id={`parts.${partId}`} className="scroll-mt-4">
      <fieldset className="rounded-12 border border-solid-gray-420 p-4">
        <legend className="px-1 font-bold">
          {index + 1}. {name}
        </legend>
        <input type="hidden" name="part" value={partId} />
        <div className="grid gap-4">{children}</div>
        <p className="mt-4 flex flex-wrap gap-2 border-t border-solid-gray-200 pt-3">
          {index > 0 ? <ListButton {...{ partId, name }} what="up" /> : null}
          {index < count - 1 ? <ListButton {...{ partId, name }} what="down" /> : null}
          <ListButton {...{ partId, name }} what="remove" />
        </p>
      </fieldset>
    </li>
  );
}

function ListButton({ what, partId, name }: { what: "up" | "down" | "remove"; partId: string; name: string }) {
  const t = useT();
  return (
    <Button
      type="submit"
      look={what === "remove" ? "text" : "outline"}
      name="intent"
      value={`${what}:${partId}`}
      aria-label={t(`training.desk.parts.${what}Of`, { name })}
    >
      {t(`training.desk.parts.${what}`)}
    </Button>
  );
}
