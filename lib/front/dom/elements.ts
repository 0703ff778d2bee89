// Makes an element. Text enters as text, never as HTML.
import { findStore } from "../store";
import { isPart } from "../values";

export type Child = Node | string | null | undefined | false;
type Attribute = string | number | boolean | null | undefined;
type Attributes = { [name: string]: Attribute };
type Acts = { [kind: string]: (event: Event) => void };

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (isPart(value)) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter(isPart));
  return element;
}

export function on<Made extends HTMLElement>(element: Made, acts: Acts): Made {
  for (const [kind, act] of Object.entries(acts)) element.addEventListener(kind, act);
  return element;
}

export function newId(): string {
  return findStore().newId();
}

// `hidden` is said to those who cannot see what the button stands beside.
export function makeButton(
  words: string,
  act: () => void,
  { hidden = "", ...given }: Attributes = {},
): HTMLButtonElement {
  const label = hidden ? hiddenLabel(String(hidden)) : null;
  return on(make("button", { type: "button", ...given }, words, label), { click: () => act() });
}

// The label of a control, and what tells the control from others of that label: words that only its own name says,
// so that a listener who reads the page comes by them once.
export class Label {
  readonly parts: [HTMLLabelElement, HTMLElement];
  private readonly more = make("span", { id: newId(), hidden: true });

  constructor(control: HTMLElement, words: Child, more = "", given: Attributes = {}) {
    const label = make("label", { for: control.id, id: newId(), ...given }, words);
    this.parts = [label, this.more];
    control.setAttribute("aria-labelledby", `${label.id} ${this.more.id}`);
    this.tellApart(more);
  }

  tellApart(more: string): void {
    setText(this.more, more.trim());
  }
}

export function hiddenLabel(words: string): HTMLSpanElement {
  return make("span", { class: "visually-hidden" }, words);
}

// Changes the text only where it differs, so that a screen reader is told of nothing twice.
export function setText(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

export function showLines(lines: string[]): HTMLElement {
  const [first = ""] = lines;
  if (lines.length === 1) return make("p", {}, first);
  return make("ul", {}, ...lines.map((line) => make("li", {}, line)));
}

export function describe(element: Element, ids: string[]): void {
  if (ids.length) element.setAttribute("aria-describedby", ids.join(" "));
  else element.removeAttribute("aria-describedby");
}

export function markInvalid(element: Element, isInvalid: boolean): void {
  if (isInvalid) element.setAttribute("aria-invalid", "true");
  else element.removeAttribute("aria-invalid");
}

export function hasFocus(element: Element): boolean {
  return element.contains(document.activeElement);
}

// Opens every fold that something lies in.
export function openFolds(element: Element): void {
  const fold = element.closest("details");
  if (!fold) return;
  fold.open = true;
  if (fold.parentElement) openFolds(fold.parentElement);
}

const WRITTEN = "textarea, input:not([type=radio], [type=checkbox], [type=file])";
const CONTROLS = ":is(input, textarea, select, button):not([data-looks])";

// Words stay readable and can still be reached by keyboard; what is chosen cannot be. What only changes how
// an answer is looked at (data-looks) is never locked.
export function lockControls(element: Element, isLocked: boolean): void {
  for (const control of element.querySelectorAll<HTMLInputElement>(CONTROLS)) {
    if (control.matches(WRITTEN)) control.readOnly = isLocked;
    else control.disabled = isLocked;
  }
}

function growWithText(area: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 4}px`;
}

export function makeArea(given: Attributes, changed: () => void): HTMLTextAreaElement {
  const input = () => {
    growWithText(area);
    changed();
  };
  const area = on(make("textarea", { rows: 1, ...given }), { input });
  return area;
}

export function setArea(area: HTMLTextAreaElement, words: string): void {
  if (area.value !== words) area.value = words;
  growWithText(area);
}

// Where the HTML of the rules has kept a place for a part; otherwise at its end.
export function findPlace(host: HTMLElement, part: string): HTMLElement {
  const kept = host.querySelector<HTMLElement>(`[data-part="${part}"]`);
  if (kept) {
    kept.replaceChildren();
    return kept;
  }
  const place = make("div", { "data-part": part });
  host.append(place);
  return place;
}
