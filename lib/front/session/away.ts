// What somebody sees who has no seat: not yet, or not any more.
import { make } from "../dom/elements";
import { SAID } from "./words";

export function showWaiting(join: string): HTMLElement[] {
  const other = make("a", { href: join }, SAID.otherName);
  return [makeHeading(SAID.waitTitle), make("p", {}, SAID.waits), make("p", {}, other)];
}

export function showGone(sentence: string, join: string): HTMLElement[] {
  const again = make("a", { class: "button", href: join }, SAID.join);
  return [makeHeading(SAID.noSeat), make("p", {}, sentence), make("p", {}, again)];
}

function makeHeading(words: string): HTMLElement {
  return make("h1", { tabindex: -1 }, words);
}
