// What somebody sees who has no seat: not yet, or not any more.
import { make } from "../dom/elements";
import { SAID } from "./words";

// Before a meeting it may be days until somebody is let in: what is published can be read by everybody.
export function showWaiting({ join = "", reads = "" }: DOMStringMap): HTMLElement[] {
  const other = make("a", { href: join }, SAID.otherName);
  const meanwhile = reads ? make("p", {}, make("a", { href: reads }, SAID.readMeanwhile)) : null;
  const shown = [make("p", {}, SAID.waits), meanwhile, make("p", {}, other)];
  return [makeHeading(SAID.waitTitle), ...shown.filter((part) => part !== null)];
}

export function showGone(sentence: string, join: string): HTMLElement[] {
  const again = make("a", { class: "button", href: join }, SAID.join);
  return [makeHeading(SAID.noSeat), make("p", {}, sentence), make("p", {}, again)];
}

function makeHeading(words: string): HTMLElement {
  return make("h1", { tabindex: -1 }, words);
}
