// One row of several that ask the same: its name, and what is chosen in it, so that all of them are on one screen.
import { makeUnchosen, writeChosen } from "../answers/boxes";
import type { Control, Frame } from "../answers/control";
import type { Field, Json } from "../contract";
import { Label, make, newId, on } from "../dom/elements";
import type { PageField } from "../page_field";
import { beginSentence } from "../say/phrases";

// Whether one choice is asked of several things: then each has a row.
export function isOfRows(fields: Field[]): boolean {
  return fields.length > 1 && fields.every(({ kind }) => kind === "choice");
}

export class ChoiceRow implements Control {
  readonly element: HTMLElement;
  readonly described: HTMLElement;
  private readonly select: HTMLSelectElement;

  constructor(field: PageField, frame: Frame) {
    const options = field.offered.map((words) => make("option", { value: words }, beginSentence(words)));
    this.select = on(make("select", { id: newId() }, makeUnchosen(), ...options), { change: frame.changed });
    const label = new Label(this.select, field.for || field.question, field.question);
    this.element = make("div", { class: "choice-row" }, ...label.parts, this.select, frame.error);
    this.described = this.select;
  }

  read(): Json {
    return this.select.value;
  }

  write(value: Json): void {
    writeChosen(this.select, typeof value === "string" ? value : "");
  }

  focus(): void {
    this.select.focus();
  }

  marks(): HTMLElement[] {
    return [this.select];
  }
}
