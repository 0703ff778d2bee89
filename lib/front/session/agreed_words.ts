// What was agreed, as everybody reads it: it grows under their eyes, and is spoken only to whoever asks for it.
import { showValue } from "../answers/values";
import type { Field } from "../contract";
import { make, makeButton } from "../dom/elements";
import { takeField } from "../page_field";
import { SAID } from "./words";

// Milliseconds between clearing what was spoken and filling it, so that the same words are spoken again.
const BETWEEN = 100;

export class AgreedWords {
  readonly element: HTMLElement;
  private readonly words = make("div", {});
  private readonly aloud = make("div", { role: "status", class: "visually-hidden" });

  constructor() {
    const again = makeButton(SAID.readAgain, () => this.readAgain(), { class: "quiet" });
    this.element = make("div", {}, make("h2", {}, SAID.agreed), this.words, again, this.aloud);
  }

  take(agreed: Field[]): void {
    this.words.replaceChildren(...showAgreed(agreed));
  }

  private readAgain(): void {
    this.aloud.replaceChildren();
    setTimeout(() => this.aloud.replaceChildren(...this.words.cloneNode(true).childNodes), BETWEEN);
  }
}

export function showAgreed(agreed: Field[]): HTMLElement[] {
  return agreed.flatMap((field) => {
    const version = field.versions.at(-1);
    return version ? [showValue(takeField(field), version.value)] : [];
  });
}
