import { useSyncExternalStore } from "react";
import {
  deviceProgressOf,
  forgetDeviceProgress,
  keepOnDevice,
  readDeviceProgress,
} from "~/components/archive/device-progress";
import type { LearningEntry, LearningSubject, Progress } from "~/domain/training/progress";

/** The browser tells only other tabs of what is kept. */
const CHANGED = "learning-changed";

/** What this device knows, as it changes; nothing on the server. */
export function useDevice(): LearningEntry[] {
  const kept = useSyncExternalStore(onChange, snapshot, () => "[]");
  return JSON.parse(kept) as LearningEntry[];
}

/** `change` receives what is known of it. */
export function changeOnDevice(type: LearningSubject, id: string, change: (before: Progress) => Progress): void {
  keepOnDevice({ subjectType: type, subjectId: id, progress: change(deviceProgressOf(type, id)) });
  window.dispatchEvent(new Event(CHANGED));
}

export function clearDevice(): void {
  forgetDeviceProgress();
  window.dispatchEvent(new Event(CHANGED));
}

function snapshot(): string {
  return JSON.stringify(readDeviceProgress());
}

function onChange(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  window.addEventListener("storage", listener);
  return () => {
    window.removeEventListener(CHANGED, listener);
    window.removeEventListener("storage", listener);
  };
}
