// One of several things to choose from: its mark, and its words.
import { make, newId, on } from "../dom/elements";

export type MadeOption = { input: HTMLInputElement; element: HTMLElement };

export function makeOption(
  type: "radio" | "checkbox",
  words: string,
  given: { [name: string]: string | undefined },
  changed: () => void,
): MadeOption {
  const input = on(make("input", { type, id: newId(), ...given }), { change: changed });
  return { input, element: make("div", { class: "option" }, input, make("label", { for: input.id }, words)) };
}
