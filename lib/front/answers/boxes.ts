// Boxes: what the cells of a table are filled in by.
import { Label, make, makeArea, newId, on, setArea } from "../dom/elements";
import type { PageField } from "../page_field";
import { sayWhere } from "../say/fields";
import { beginSentence, sayStep } from "../say/phrases";
import { WORDS } from "../words";

export interface Box {
  readonly control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  read(): string;
  write(words: string): void;
}

function makeBox(field: PageField, column: string, changed: () => void): Box {
  if (field.dates.includes(column)) return new DateBox(changed);
  const choices = field.choices[column];
  if (choices) return makeChosenBox(choices, changed);
  const control = makeArea({ id: newId() }, changed);
  return { control, read: () => control.value, write: (words) => setArea(control, words) };
}

// A box with its label; its name says which row it is in.
export class Cell {
  readonly element: HTMLElement;
  readonly box: Box;
  private readonly label: Label;

  constructor(
    private readonly field: PageField,
    column: string,
    changed: () => void,
  ) {
    this.box = makeBox(field, column, changed);
    this.label = new Label(this.box.control, column);
    this.element = make("div", {}, ...this.label.parts, this.box.control);
  }

  rename(row: string): void {
    this.label.tellApart(sayWhere(this.field, row));
  }
}

export function isHalfTyped(input: HTMLInputElement): boolean {
  return input.validity.badInput;
}

// Words that are no date were written before one was asked for: they stand in a box of words until they are cleared.
export class DateBox implements Box {
  readonly control: HTMLInputElement;
  private whole = "";
  private shown = "";

  constructor(changed: () => void) {
    const input = () => {
      if (this.control.type === "text" && !this.control.value) this.control.type = "date";
      changed();
    };
    this.control = on(make("input", { type: "date", id: newId() }), { input });
  }

  private show(type: "date" | "text", words: string): void {
    this.control.type = type;
    this.control.value = words;
  }

  write(words: string): void {
    this.show("date", words);
    if (this.control.value !== words) this.show("text", words);
    this.whole = words;
    this.shown = this.control.value;
  }

  // A date half typed is not yet another than the one before it, and a box of one line shows no line ends.
  read(): string {
    const { control } = this;
    if (!isHalfTyped(control) && control.value !== this.shown) {
      this.whole = control.value;
      this.shown = this.whole;
    }
    return this.whole;
  }
}

function makeChosenBox(choices: string[], changed: () => void): Box {
  const isScale = choices.every((words, at) => words === String(at + 1));
  const say = (words: string) => (isScale ? sayStep(Number(words), choices.length) : beginSentence(words));
  const options = choices.map((words) => make("option", { value: words }, say(words)));
  const control = on(make("select", { id: newId() }, makeUnchosen(), ...options), { change: changed });
  return { control, read: () => control.value, write: (words) => writeChosen(control, words) };
}

// What stands in a choice before anything is chosen.
export function makeUnchosen(): HTMLOptionElement {
  return make("option", { value: "" }, WORDS.chooseOne);
}

// Words that are none of those offered were written before they were: they are shown and kept as they are.
export function writeChosen(select: HTMLSelectElement, words: string): void {
  const plain = (said: string) => said.trim().toLowerCase();
  const offered = [...select.options].find((option) => plain(option.value) === plain(words));
  if (!offered) select.append(make("option", { value: words }, words));
  select.value = offered?.value ?? words;
}
