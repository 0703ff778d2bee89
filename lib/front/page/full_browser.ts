// A browser that cannot keep what is typed is told of once, on the first panel that hears of it.
import { make } from "../dom/elements";
import { findStore } from "../store";
import { WORDS } from "../words";

export function warnStorageFull(host: HTMLElement, signal: AbortSignal): void {
  const store = findStore();
  const say = () => {
    if (store.hasWarned) return;
    store.hasWarned = true;
    host.prepend(make("p", { class: "alert", role: "alert" }, WORDS.noDrafts));
  };
  store.hear("no-drafts", say, signal);
  if (store.isFull) say();
}
