import { useEffect } from "react";

const OPEN_AFTER_MS = 200;
const CLOSE_AFTER_MS = 300;

let users = 0;
let stop = () => {};

/**
 * Opens the explanation of a marked word also by pointing at it and by focus (a click opens it without scripts). It
 * stays while the pointer or the focus is on the word or in it; Escape closes it. Once for the whole page.
 */
export function useTermNotes(): void {
  useEffect(() => {
    if (users++ === 0) stop = listen();
    return () => {
      if (--users === 0) stop();
    };
  }, []);
}

function listen(): () => void {
  if (!("popover" in HTMLElement.prototype)) return () => {};
  const listeners = new AbortController();
  const { signal } = listeners;
  const lender = new NoteLender();
  document.addEventListener("pointerover", (event) => lender.onPointer(event), { signal });
  document.addEventListener("focusin", (event) => lender.onFocus(event), { signal });
  document.addEventListener("click", (event) => lender.onClick(event), { signal, capture: true });
  return () => {
    lender.wait();
    listeners.abort();
  };
}

class NoteLender {
  /** Opened by pointing or focus: a click then keeps it instead of closing it. */
  private lent: HTMLElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  onPointer({ target, pointerType }: PointerEvent): void {
    if (pointerType !== "mouse") return;
    const note = noteOf(target);
    this.wait();
    if (note) this.timer = setTimeout(() => this.open(note), OPEN_AFTER_MS);
    else if (this.lent && !isIn(target, this.lent) && !holdsFocus(this.lent)) {
      this.timer = setTimeout(() => this.close(), CLOSE_AFTER_MS);
    }
  }

  onFocus({ target }: FocusEvent): void {
    const note = noteOf(target);
    if (note && target instanceof Element && target.matches(":focus-visible")) this.open(note);
    else if (this.lent && !isIn(target, this.lent)) this.close();
  }

  onClick(event: MouseEvent): void {
    const note = noteOf(event.target);
    if (!note || note !== this.lent || !note.matches(":popover-open")) return;
    event.preventDefault();
    this.lent = null;
  }

  /** What was about to happen does not. */
  wait(): void {
    clearTimeout(this.timer);
  }

  private open(note: HTMLElement): void {
    const mark = note.previousElementSibling;
    if (!note.isConnected || note.matches(":popover-open") || !(mark instanceof HTMLElement)) return;
    // Browsers that know `source` put the note beside it; older ones do not look at it.
    const popover: { showPopover(options?: { source: HTMLElement }): void } = note;
    popover.showPopover({ source: mark });
    this.lent = note;
  }

  private close(): void {
    if (this.lent?.isConnected && this.lent.matches(":popover-open")) this.lent.hidePopover();
    this.lent = null;
  }
}

/** The explanation of the marked word an event came from. */
function noteOf(target: EventTarget | null): HTMLElement | null {
  const mark = target instanceof Element ? target.closest(".term-mark") : null;
  const note = mark?.nextElementSibling;
  return note instanceof HTMLElement ? note : null;
}

function isIn(target: EventTarget | null, note: HTMLElement): boolean {
  return target instanceof Node && note.contains(target);
}

function holdsFocus(note: HTMLElement): boolean {
  return note.contains(document.activeElement) || note.previousElementSibling === document.activeElement;
}
