// What stands open where there is room, and one press away on a phone.
import { make } from "../dom/elements";

const WIDE = "(min-width: 60rem)";

export function hasRoom(): boolean {
  return window.matchMedia(WIDE).matches;
}

export function makeFold(summary: HTMLElement, ...held: HTMLElement[]): HTMLDetailsElement {
  return make("details", { class: "part", open: hasRoom() }, make("summary", {}, summary), ...held);
}
