// Controls: each is native HTML, made for one field within a frame of its name, help and error.
import type { Json, Option } from "../contract";
import { type Child, describe, hiddenLabel, Label, make } from "../dom/elements";
import type { PageField } from "../page_field";
import { sayQuestion } from "../say/fields";
import { beginLower } from "../say/phrases";
import { WORDS } from "../words";

// What can be chosen, fetched when somebody asks for it; or a sentence on why it cannot be had.
export type Look = () => Promise<Option[] | string>;

export type Frame = { help: HTMLElement; error: HTMLElement; changed: () => void; look?: Look };

export interface Control {
  readonly element: HTMLElement;
  // What the help belongs to.
  readonly described: HTMLElement;
  // What somebody has filled in; nothing where it is half typed, and no answer yet.
  read(): Json | undefined;
  write(value: Json): void;
  focus(): void;
  // What is marked when the answer cannot be taken.
  marks(): HTMLElement[];
  // What is wrong with what stands in it: a sentence, or none; nothing where that is not its to say.
  complaint?(): string | undefined;
  offer?(options: Option[]): void;
  offerRows?(names: string[]): void;
}

// One kind of answer, with all that the front knows of it.
export type Kind = {
  readonly name: string;
  makeControl(field: PageField, frame: Frame): Control;
  // Whether a value can stand in its control. A question may be asked in another way than when it was answered.
  fits(value: Json): boolean;
  // A value that fits, as lines of plain words.
  say(field: PageField, value: Json): string[];
  // Several values as one; nothing where somebody has to choose.
  readonly join: ((field: PageField, values: Json[]) => Json) | null;
};

// What is seen of a control’s name, and what only its name says.
export type Name = { seen: string; more: string };

// The question stands above as a heading; the name says it again only to those who cannot see that.
export function nameOf(field: PageField): Name {
  // The rules’ own words for evidence name the question already.
  if (field.beside) return { seen: field.question, more: field.part ? `(${field.part})` : "" };
  if (field.number === null)
    return { seen: field.for ? `${field.for}: ${field.question}` : field.question, more: "" };
  const asked = sayQuestion(field);
  const own = beginLower(WORDS.ownAnswer);
  if (field.for) return { seen: field.for, more: field.individual ? `(${own} to ${asked})` : `(${asked})` };
  return { seen: field.individual ? WORDS.ownAnswer : WORDS.answer, more: `to ${asked}` };
}

export type Single = Pick<Control, "element" | "focus" | "described" | "marks">;

export function makeSingle(field: PageField, frame: Frame, input: HTMLElement): Single {
  const { seen, more } = nameOf(field);
  const label = new Label(input, seen, more, { class: "name" });
  return {
    element: make("div", {}, ...label.parts, frame.help, frame.error, input),
    focus: () => input.focus(),
    described: input,
    marks: () => [input],
  };
}

export function makeGroup(
  field: PageField,
  frame: Frame,
  given: { role?: string },
  ...inside: Child[]
): HTMLFieldSetElement {
  const { seen, more } = nameOf(field);
  const legend = make("legend", { class: "name" }, seen, more ? hiddenLabel(` ${more}`) : null);
  return make("fieldset", given, legend, frame.help, frame.error, ...inside);
}

const described = new WeakMap<HTMLElement, string>();

// What was said of one box stays with it; an error is added and taken away.
export function describeMark(mark: HTMLElement, said: string[]): void {
  const own = described.get(mark) ?? mark.getAttribute("aria-describedby") ?? "";
  described.set(mark, own);
  describe(mark, [own, ...said].filter(Boolean));
}
