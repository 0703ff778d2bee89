// What stands where nobody has said yet who is writing.

import { make, newId, on } from "../dom/elements";
import { findNotebook } from "../dom/links";
import { WORDS } from "../words";

export class SigningNote {
  readonly element: HTMLElement;
  readonly said = make("span", { id: newId() });

  constructor(words = "") {
    this.said.textContent = words;
    const link = make("a", { href: "#who-is-writing" }, WORDS.whoLink);
    on(link, { click: (event) => follow(link, event) });
    this.element = make("p", { class: "gate" }, this.said, " ", link);
  }
}

function follow(link: Element, event: Event): void {
  const input = (findNotebook(link) ?? document).querySelector<HTMLElement>(".who input");
  if (!input) return;
  event.preventDefault();
  input.focus();
}
