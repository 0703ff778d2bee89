// Any of several, each with a key under which a tick is kept.
import type { Json, Option } from "../../contract";
import { make, newId } from "../../dom/elements";
import type { PageField } from "../../page_field";
import { isText } from "../../values";
import { WORDS } from "../../words";
import { type Control, type Frame, type Kind, makeGroup } from "../control";
import { joinLists } from "../joining";
import { makeOption } from "../options";

class Checks implements Control {
  readonly element: HTMLElement;
  readonly described: HTMLElement;
  private readonly list = make("div", { class: "options checks" });

  constructor(
    field: PageField,
    private readonly frame: Frame,
  ) {
    this.element = makeGroup(field, frame, {}, this.list);
    this.described = this.element;
    this.offer(field.options);
  }

  marks(): HTMLInputElement[] {
    return [...this.list.querySelectorAll("input")];
  }

  read(): string[] {
    return this.marks()
      .filter((input) => input.checked)
      .map((input) => input.value);
  }

  // A tick whose choice is no longer offered stays, and can be seen and taken off.
  write(value: Json): void {
    const keys = Array.isArray(value) ? value.filter(isText) : [];
    const offered = this.marks().map((input) => input.value);
    const former = keys.filter((key) => !offered.includes(key));
    if (former.length) {
      if (!offered.length) this.list.replaceChildren();
      const options = former.map((key) => ({ key, words: WORDS.notOffered, small: "" }));
      this.list.append(...this.showOptions(options));
    }
    for (const input of this.marks()) input.checked = keys.includes(input.value);
  }

  offer(options: Option[]): void {
    const chosen = this.read();
    this.list.replaceChildren(...this.showOptions(options));
    this.write(chosen);
  }

  focus(): void {
    this.marks()[0]?.focus();
  }

  private showOptions(options: Option[]): HTMLElement[] {
    if (!options.length) return [make("p", {}, WORDS.noneOffered)];
    return options.map(({ key, words, small }) => {
      const smaller = small ? make("small", { id: newId() }, small) : null;
      const given = { value: key, "aria-describedby": smaller?.id };
      const { element } = makeOption("checkbox", words, given, () => this.frame.changed());
      if (smaller) element.append(smaller);
      return element;
    });
  }
}

function sayTicked(field: PageField, value: Json): string[] {
  const words = new Map(field.options.map((option) => [option.key, option.words]));
  const keys = Array.isArray(value) ? value : [];
  return keys.map((key) => words.get(String(key)) ?? WORDS.notOffered);
}

export const kind: Kind = {
  name: "checks",
  makeControl: (field, frame) => new Checks(field, frame),
  fits: (value) => Array.isArray(value) && value.every(isText),
  say: sayTicked,
  join: (_field, values) => joinLists(values),
};
