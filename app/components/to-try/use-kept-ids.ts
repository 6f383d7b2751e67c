import { useMemo, useSyncExternalStore } from "react";
import { readKeptIds, TO_TRY_KEY, withKept, withoutKept } from "./kept-ids";

/** Told on this page; other tabs are told by the browser. */
const CHANGED = "to-try-changed";

function subscribe(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener("storage", listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** A browser may refuse its store (private windows, settings): then nothing is kept. */
function readStore(): string {
  try {
    return window.localStorage.getItem(TO_TRY_KEY) ?? "";
  } catch (error) {
    if (error instanceof DOMException) return "";
    throw error;
  }
}

function writeStore(ids: readonly string[]): void {
  try {
    if (ids.length === 0) window.localStorage.removeItem(TO_TRY_KEY);
    else window.localStorage.setItem(TO_TRY_KEY, JSON.stringify(ids));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** The ids this device keeps, the latest first; null on the server and until the page has been taken over. */
export function useKeptIds(): string[] | null {
  const text = useSyncExternalStore<string | null>(subscribe, readStore, () => null);
  return useMemo(() => (text === null ? null : readKeptIds(text)), [text]);
}

export function keepToTry(id: string): void {
  writeStore(withKept(readKeptIds(readStore()), id));
}

export function removeToTry(id: string): void {
  writeStore(withoutKept(readKeptIds(readStore()), id));
}

export function clearToTry(): void {
  writeStore([]);
}
