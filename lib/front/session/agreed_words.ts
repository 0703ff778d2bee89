// What was agreed, as everybody reads it: it grows under their eyes, and is spoken only to whoever asks for it.
import { showValue } from "../answers/values";
import type { Field, SessionStep } from "../contract";
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

  take(step: SessionStep): void {
    this.words.replaceChildren(...showAgreed(step));
  }

  private readAgain(): void {
    this.aloud.replaceChildren();
    setTimeout(() => this.aloud.replaceChildren(...this.words.cloneNode(true).childNodes), BETWEEN);
  }
}

// What the step’s own title does not ask is named by its question.
export function nameAgreed({ question }: Field, { agreed, how, title }: SessionStep): string {
  const isOther = how === "together" && question !== title;
  return isOther || agreed.length > 1 ? question : SAID.agreed;
}

export function showAgreed(step: SessionStep): HTMLElement[] {
  return step.agreed.flatMap((field) => {
    const version = field.versions.at(-1);
    if (!version) return [];
    const name = nameAgreed(field, step);
    const heading = make("h3", {}, field.for ? `${field.for}: ${name}` : name);
    return [...(name === SAID.agreed ? [] : [heading]), showValue(takeField(field), version.value)];
  });
}
