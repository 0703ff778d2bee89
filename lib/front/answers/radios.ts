// Radios: one of several, as a choice or as a point of a scale.
import type { Json } from "../contract";
import { make, makeButton, newId } from "../dom/elements";
import type { PageField } from "../page_field";
import { nameField } from "../say/fields";
import { beginSentence } from "../say/phrases";
import { isText } from "../values";
import { WORDS } from "../words";
import { type Control, type Frame, type Kind, makeGroup } from "./control";
import { type MadeOption, makeOption } from "./options";
import { sayParagraphs } from "./paragraphs";

export class Radios implements Control {
  readonly element: HTMLElement;
  readonly described: HTMLElement;
  private readonly inputs: HTMLInputElement[];
  private readonly clear: HTMLButtonElement;
  private readonly name = newId();
  private readonly rows: HTMLElement;

  constructor(
    field: PageField,
    private readonly frame: Frame,
  ) {
    const options = field.offered.map((words) => this.makeOption(words));
    this.inputs = options.map((option) => option.input);
    this.clear = makeButton(WORDS.clear, () => this.empty(), {
      class: "quiet",
      hidden: ` to ${nameField(field)}`,
    });
    const listed = options.map((option) => option.element);
    this.rows = make("div", { class: `options ${field.kind}` }, ...listed);
    this.element = makeGroup(field, frame, { role: "radiogroup" }, this.rows, this.clear);
    this.described = this.element;
    this.show();
  }

  private makeOption(words: string): MadeOption {
    const given = { name: this.name, value: words };
    return makeOption("radio", beginSentence(words), given, () => this.changed());
  }

  private changed(): void {
    this.show();
    this.frame.changed();
  }

  private show(): void {
    this.clear.hidden = !this.chosen;
  }

  private get chosen(): HTMLInputElement | undefined {
    return this.inputs.find((input) => input.checked);
  }

  // The keyboard goes back to the choice, since the button it was on goes away.
  private empty(): void {
    for (const input of this.inputs) input.checked = false;
    this.inputs[0]?.focus();
    this.changed();
  }

  read(): Json {
    return this.chosen?.value ?? "";
  }

  // Words that are none of those offered were written before they were: they are shown and kept as they are.
  write(value: Json): void {
    if (isText(value) && value && !this.inputs.some((input) => input.value === value)) {
      const { input, element } = this.makeOption(value);
      this.inputs.push(input);
      this.rows.append(element);
    }
    for (const input of this.inputs) input.checked = input.value === value;
    this.show();
  }

  focus(): void {
    (this.chosen ?? this.inputs[0])?.focus();
  }

  marks(): HTMLElement[] {
    return [this.element];
  }
}

export const RADIOS: Omit<Kind, "name"> = {
  makeControl: (field, frame) => new Radios(field, frame),
  fits: isText,
  say: (_field, value) => sayParagraphs(value),
  join: null,
};
