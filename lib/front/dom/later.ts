// What waits: until somebody has stopped typing, until a listener can hear it, until a finger is up again.
import { findStore } from "../store";
import { setText } from "./elements";

export const RESTED = 500;
const LATER = 1000;
const UP = ["pointerup", "pointercancel"];

const announcing = new WeakMap<Element, ReturnType<typeof setTimeout>>();

export function makeRested(act: () => void, rest: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, rest);
  };
}

export function announceLater(element: Element, say: () => string): void {
  clearTimeout(announcing.get(element));
  announcing.set(
    element,
    setTimeout(() => setText(element, say()), LATER),
  );
}

export function noticePresses(signal: AbortSignal): void {
  const store = findStore();
  const notice = (kinds: string[], isPressed: boolean) => {
    for (const kind of kinds) {
      document.addEventListener(
        kind,
        () => {
          store.isPressed = isPressed;
        },
        { capture: true, signal },
      );
    }
  };
  notice(["pointerdown"], true);
  notice(UP, false);
}

// What would move the page waits until the finger is up again, or the press would miss what it was meant for.
export function afterPress(act: () => void): void {
  if (!findStore().isPressed) {
    act();
    return;
  }
  const done = new AbortController();
  const later = () => {
    done.abort();
    setTimeout(act, 0);
  };
  for (const kind of UP) document.addEventListener(kind, later, { signal: done.signal });
}
