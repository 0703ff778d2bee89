// What somebody answers alone on one step: kept in this browser until it is sent, and sent only when they say so.
import type { Control, Frame } from "../answers/control";
import type { Answering, Field, Json, SessionReply, SessionStep } from "../contract";
import {
  hiddenLabel,
  lockControls,
  make,
  makeArea,
  makeButton,
  newId,
  setArea,
  setText,
} from "../dom/elements";
import { takeField } from "../page_field";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isEmpty, isSame } from "../values";
import { ChoiceRow, isOfRows } from "./choice_row";
import { makeSessionControl } from "./session_control";
import { SAID } from "./words";

export type Send = (message: Answering) => Promise<SessionReply>;
type Kept = { value: Json; reason: string };

// Kinds of which a reason says more than the answer.
const REASONED = new Set(["choice", "scale"]);

class OwnField {
  readonly element: HTMLElement;
  private readonly control: Control;
  private readonly reason: HTMLTextAreaElement | null;
  // There is a reason once there is an answer.
  private readonly why = make("div", { hidden: true });
  sent: Kept;

  constructor(
    private field: Field,
    private readonly key: string,
    private readonly drafts: Drafts,
    changed: () => void,
    step: SessionStep,
  ) {
    const keep = () => {
      this.keep();
      this.showWhy();
      changed();
    };
    const frame: Frame = {
      help: make("p", { hidden: true }),
      error: make("p", { class: "error", hidden: true }),
      changed: keep,
    };
    const shown = takeField({ ...field, help: "" });
    const isRow = isOfRows(step.own);
    this.control = isRow ? new ChoiceRow(shown, frame) : makeSessionControl(shown, frame, step.scores);
    this.reason = REASONED.has(field.kind) ? makeArea({ id: newId(), class: "why" }, keep) : null;
    if (this.reason) this.why.append(...nameReason(this.reason, isRow ? field.for : ""));
    const kind = isRow ? "own-field own-row" : "own-field";
    this.element = make("div", { class: kind }, this.control.element, this.why);
    this.sent = this.readSent(field);
    this.write((drafts.read(key) as Kept | null) ?? this.sent);
  }

  get about(): string {
    return this.field.about;
  }

  get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  read(): Kept {
    return { value: this.control.read() ?? null, reason: this.reason?.value ?? "" };
  }

  get isChanged(): boolean {
    const { value, reason } = this.read();
    const isBlank = isEmpty(value) && isEmpty(this.sent.value);
    return !(isBlank || isSame(value, this.sent.value)) || reason !== this.sent.reason;
  }

  take(field: Field): void {
    const before = this.isChanged;
    this.field = field;
    this.sent = this.readSent(field);
    this.control.offerRows?.(field.rows);
    if (!before) this.write(this.sent);
  }

  settle(): void {
    if (!this.isChanged) this.drafts.forget(this.key);
  }

  complain(sentence: string): void {
    const error = this.element.querySelector<HTMLElement>(".error");
    if (!error) return;
    error.hidden = !sentence;
    setText(error, sentence);
  }

  private keep(): void {
    this.drafts.keep(this.key, this.read());
  }

  private readSent(field: Field): Kept {
    const mine = field.rating?.mine;
    return { value: mine?.value ?? null, reason: mine?.reason ?? "" };
  }

  private write({ value, reason }: Kept): void {
    this.control.write(value);
    if (this.reason) setArea(this.reason, reason);
    this.showWhy();
  }

  private showWhy(): void {
    this.why.hidden = !this.reason || isEmpty(this.control.read());
  }
}

// In a row there is room for a reason where somebody asks for it.
function nameReason(reason: HTMLElement, whose: string): HTMLElement[] {
  const label = make("label", { for: reason.id }, SAID.reason);
  if (!whose) return [label, reason];
  const summary = make("summary", {}, SAID.sayWhy, hiddenLabel(` (${whose})`));
  return [make("details", {}, summary, label, reason)];
}

export class OwnAnswer {
  readonly element = make("form", { class: "own" });
  private readonly fields: OwnField[];
  private readonly button: HTMLButtonElement;
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly kept = make("p", { class: "kept", hidden: true }, SAID.toKeep);
  private readonly hint = make("p", { class: "hint" }, SAID.alone);
  private isSending = false;
  private isConnected = true;

  constructor(
    step: SessionStep,
    review: string,
    drafts: Drafts,
    private readonly send: Send,
  ) {
    // A step that is not open yet is of the round that it opens with.
    const round = Math.max(1, step.round);
    const key = (field: Field) => `scrutiny:own:${review}:${step.key}:${round}:${field.about}`;
    this.fields = step.own.map((field) => new OwnField(field, key(field), drafts, () => this.show(), step));
    this.button = makeButton(SAID.send, () => void this.sendAll(), { class: "main" });
    this.element.append(...this.fields.map((field) => field.element));
    this.element.append(this.hint, this.button, this.status, this.kept);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.sendAll();
    });
    this.take(step);
  }

  // Whether somebody is in the middle of it, and must not be moved away.
  get isUnderWay(): boolean {
    return this.fields.some((field) => field.isChanged && field.hasFocus);
  }

  get hasUnsent(): boolean {
    return this.fields.some((field) => field.isChanged);
  }

  take(step: SessionStep): void {
    for (const field of this.fields) {
      const told = step.own.find(({ about }) => about === field.about);
      if (told) field.take(told);
    }
    const isOpen = step.state === "open";
    lockControls(this.element, !isOpen);
    this.element.classList.toggle("locked", !isOpen);
    this.button.hidden = !isOpen;
    this.hint.hidden = !isOpen;
    this.kept.hidden = true;
    if (!isOpen) setText(this.status, this.hasUnsent ? SAID.closed : "");
    else this.show();
  }

  // What is sent without a connection waits here until there is one.
  showConnection(isConnected: boolean): void {
    this.isConnected = isConnected;
    if (this.isSending) setText(this.status, isConnected ? SAID.sending : SAID.sentLater);
  }

  private get isSent(): boolean {
    return this.fields.some((field) => !isEmpty(field.sent.value));
  }

  private show(): void {
    this.kept.hidden = !this.hasUnsent || this.isSending;
    if (this.isSending) return;
    setText(this.button, this.isSent ? SAID.sendChange : SAID.send);
    setText(this.status, this.hasUnsent ? "" : this.isSent ? SAID.sent : "");
  }

  private async sendAll(): Promise<void> {
    const changed = this.fields.filter((field) => field.isChanged);
    if (this.isSending || !changed.length) return;
    this.isSending = true;
    setText(this.status, this.isConnected ? SAID.sending : SAID.sentLater);
    this.kept.hidden = true;
    const replies = changed.map((field) => this.sendOne(field));
    const refused = (await Promise.all(replies)).find(Boolean);
    this.isSending = false;
    if (refused) setText(this.status, SAID.notSent + refused);
    else this.show();
  }

  private async sendOne(field: OwnField): Promise<string> {
    const { value, reason } = field.read();
    const reply = await this.send({ kind: "answer", token: newToken(), about: field.about, value, reason });
    const sentence = reply.kind === "refused" ? reply.sentence : "";
    field.complain(sentence);
    if (!sentence) field.settle();
    return sentence;
  }
}
