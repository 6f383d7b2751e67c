import type { PointerEvent, RefObject } from "react";
import { useT } from "~/i18n/translate-context";

export const SHEET_STOPS = ["full", "half", "peek"] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

type SheetHandleProps = {
  stop: SheetStop;
  sheet: RefObject<HTMLElement | null>;
  onStop: (stop: SheetStop) => void;
};

const SIGNS: Record<SheetStop, string> = {
  full: "M3 3h14v14H3Z",
  half: "M3 3h14v14H3Zm0 7h14v7H3Z",
  peek: "M3 3h14v14H3Zm0 11h14v3H3Z",
};

/** The upper edge of the list on a phone: dragged, or set by one of three buttons. */
export function SheetHandle({ stop, sheet, onStop }: SheetHandleProps) {
  const t = useT();
  return (
    <div className="map-handle no-print" onPointerDown={(event) => startDrag(event, sheet.current, onStop)}>
      <span aria-hidden="true" className="map-handle-bar" />
      <fieldset className="flex justify-center gap-1">
        <legend className="sr-only">{t("map.sheet.label")}</legend>
        {SHEET_STOPS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={stop === one}
            aria-label={t(`map.sheet.${one}`)}
            title={t(`map.sheet.${one}`)}
            onClick={() => onStop(one)}
            className="grid size-11 place-items-center rounded-8 text-blue-900 aria-pressed:bg-blue-100"
          >
            <svg
              aria-hidden="true"
              viewBox="0 0 20 20"
              className="size-6"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            >
              <path d={SIGNS[one]} />
            </svg>
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** Follows the finger, then goes to the nearest stop. Heights are set on the element: no style attribute in the page. */
function startDrag(event: PointerEvent<HTMLElement>, sheet: HTMLElement | null, onStop: (stop: SheetStop) => void) {
  if (!sheet || (event.target as Element).closest("button")) return;
  const startY = event.clientY;
  const startHeight = sheet.offsetHeight;
  const handle = event.currentTarget;
  handle.setPointerCapture(event.pointerId);
  const move = (moved: globalThis.PointerEvent) => {
    sheet.style.height = `${startHeight + startY - moved.clientY}px`;
  };
  const end = (ended: globalThis.PointerEvent) => {
    handle.removeEventListener("pointermove", move);
    handle.removeEventListener("pointerup", end);
    handle.removeEventListener("pointercancel", end);
    sheet.style.height = "";
    onStop(nearestStop((startHeight + startY - ended.clientY) / window.innerHeight));
  };
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", end);
  handle.addEventListener("pointercancel", end);
}

/** `share` of the screen's height that the list was left at. */
export function nearestStop(share: number): SheetStop {
  if (share > 0.75) return "full";
  return share > 0.3 ? "half" : "peek";
}
