// What all agree on: written by whoever leads, or the scribe, and read by everybody as it grows.
import type { Control, Frame } from "../answers/control";
import { findKind } from "../answers/find_kind";
import { showValue } from "../answers/values";
import type { Field, SessionStep } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import { takeField } from "../page_field";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import type { Send } from "./own_answer";
import { SAID } from "./words";

class AgreedField {
  readonly element: HTMLElement;
  private readonly control: Control;
  private readonly status = make("p", { role: "status", class: "status" });
  private written: unknown;

  constructor(
    private field: Field,
    private readonly send: Send,
  ) {
    const frame: Frame = {
      help: make("p", { hidden: true }),
      error: make("p", { hidden: true }),
      changed: () => setText(this.status, ""),
    };
    this.control = findKind(field.kind).makeControl(
      takeField({ ...field, number: null, question: SAID.agreed, help: "" }),
      frame,
    );
    const save = makeButton(SAID.saveAgreed, () => void this.save(), { class: "main" });
    this.element = make("div", { class: "agreed-field" }, this.control.element, save, this.status);
    this.write();
  }

  get about(): string {
    return this.field.about;
  }

  take(field: Field): void {
    const isTouched = !isSame(this.control.read(), this.written);
    this.field = field;
    if (!isTouched) this.write();
  }

  private write(): void {
    this.control.write(this.field.versions.at(-1)?.value ?? null);
    this.written = this.control.read();
  }

  private async save(): Promise<void> {
    const { about, versions } = this.field;
    const value = this.control.read() ?? null;
    const replaces = versions.map(({ number }) => number);
    const reply = await this.send({
      kind: "answer",
      token: newToken(),
      about,
      value,
      replaces,
      is_agreed: true,
    });
    if (reply.kind === "refused") setText(this.status, SAID.notSent + reply.sentence);
    else {
      this.written = value;
      setText(this.status, SAID.agreedSaved);
    }
  }
}

export class Agreed {
  readonly element = make("section", { class: "agreed", "aria-label": SAID.agreed });
  private fields: AgreedField[] = [];

  constructor(private readonly send: Send) {}

  take(step: SessionStep, mayWrite: boolean): void {
    const isWritten = step.agreed.some(({ versions }) => versions.length);
    const isTime =
      step.how === "together" || step.how === "decide" || step.state === "shown" || step.state === "agreed";
    this.element.hidden = !isTime || !(isWritten || mayWrite);
    if (this.element.hidden) return;
    if (mayWrite) this.edit(step);
    else this.read(step);
  }

  private edit(step: SessionStep): void {
    if (!this.fields.length) {
      this.fields = step.agreed.map((field) => new AgreedField(field, this.send));
      this.element.replaceChildren(...this.fields.map((field) => field.element));
    }
    for (const field of this.fields) {
      const told = step.agreed.find(({ about }) => about === field.about);
      if (told) field.take(told);
    }
  }

  // It grows under the reader’s eyes, and is not spoken as it does.
  private read(step: SessionStep): void {
    this.fields = [];
    const shown = step.agreed.flatMap((field) => {
      const version = field.versions.at(-1);
      return version ? [showValue(takeField(field), version.value)] : [];
    });
    this.element.replaceChildren(make("h2", {}, SAID.agreed), ...shown);
  }
}
