// What stands where nobody has said yet who is writing.

import { make, on } from "../dom/elements";
import { findNotebook } from "../dom/links";
import { findStore } from "../store";
import { WORDS } from "../words";

export function makeGate(words: string): HTMLElement {
  const link = make("a", { href: "#who-is-writing" }, WORDS.whoLink);
  on(link, { click: (event) => follow(link, event) });
  return make("p", { class: "gate" }, words, " ", link);
}

// Said once for all the answers of a part, none of which has a control until somebody has signed.
export function makeGateOfPart(signal: AbortSignal): HTMLElement {
  const gate = makeGate(WORDS.unsigned);
  const show = () => {
    gate.hidden = findStore().isNamed;
  };
  findStore().hear("who", show, signal);
  show();
  return gate;
}

function follow(link: Element, event: Event): void {
  const input = (findNotebook(link) ?? document).querySelector<HTMLElement>(".who input");
  if (!input) return;
  event.preventDefault();
  input.focus();
}
