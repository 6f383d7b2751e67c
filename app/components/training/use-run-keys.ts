import { useEffect } from "react";

export type RunKeys = { previous: () => void; next: () => void; toggle: () => void; fullscreen: () => void };

/** Where keys have a meaning of their own: fields, and the player with its controls. */
const KEEPS_ALL = "input, select, textarea, video, audio, .record-player, [role=slider]";
/** Space presses them. */
const KEEPS_SPACE = "a, button, summary";

/** ← → space F, as long as nothing that has the focus needs them itself. */
export function useRunKeys(keys: RunKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      const on = event.target instanceof Element ? event.target : null;
      if (on?.closest(KEEPS_ALL)) return;
      const wish = wishOf(event.key, keys);
      if (!wish || (event.key === " " && on?.closest(KEEPS_SPACE))) return;
      event.preventDefault();
      if (!event.repeat) wish();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [keys]);
}

function wishOf(key: string, keys: RunKeys): (() => void) | null {
  if (key === "ArrowLeft" || key === "PageUp") return keys.previous;
  if (key === "ArrowRight" || key === "PageDown") return keys.next;
  if (key === " ") return keys.toggle;
  return key === "f" || key === "F" ? keys.fullscreen : null;
}
