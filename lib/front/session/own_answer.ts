// What somebody answers alone on one step: kept in this browser until it is sent, and sent only when they say so.
import type { Answering, Field, SessionStep } from "../contract";
import { lockControls, make, makeButton, setText } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { isEmpty } from "../values";
import { NoteBox } from "./note_box";
import { sayWaiting } from "./on_its_way";
import { OwnField } from "./own_field";
import type { Ask } from "./talk";
import { SAID } from "./words";

// What was not sent in time can be sent as a note, beside what is shown.
const CLOSED = ["closed", "shown", "agreed"];

export class OwnAnswer {
  readonly element = make("form", { class: "own" });
  private readonly answers = make("div", {});
  private readonly fields: OwnField[];
  private readonly button: HTMLButtonElement;
  private readonly status = make("p", { role: "status", class: "status", tabindex: -1 });
  private readonly kept = make("p", { class: "kept", hidden: true }, SAID.toKeep);
  private readonly hint = make("p", { class: "hint" }, SAID.alone);
  // What was begun as a note before the answers were opened again.
  private readonly begun = make("p", { class: "begun", hidden: true });
  private readonly late: NoteBox;
  private isLateSent = false;
  private isSending = false;
  // Why what was sent was refused, until it is changed or sent again.
  private refused = "";

  constructor(
    step: SessionStep,
    review: string,
    drafts: Drafts,
    private readonly send: Ask,
  ) {
    // A step that is not open yet is of the round that it opens with.
    const round = Math.max(1, step.round);
    const key = (field: Field) => `scrutiny:own:${review}:${step.key}:${round}:${field.about}`;
    this.fields = step.own.map((field) => new OwnField(field, key(field), drafts, () => this.change(), step));
    this.button = makeButton(SAID.send, () => void this.sendAll(), { class: "main" });
    const late = (of: number) => `scrutiny:late:${review}:${step.key}:${of}`;
    const kept = { drafts, key: late(round) };
    carryOver(drafts, late(round - 1), kept.key);
    this.late = new NoteBox(send, { of: "late" }, kept, SAID.notSentYet, SAID.sendLate, () => this.settle());
    this.answers.append(...this.fields.map((field) => field.element));
    this.element.append(this.answers, this.hint, this.button, this.status, this.begun);
    this.element.append(this.late.element, this.kept);
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.sendAll();
    });
    this.take(step);
    // What was on its way when the page was left is sent again by its token.
    if (!this.button.hidden && this.fields.some(({ token }) => token)) void this.sendAll();
  }

  // Whether somebody is in the middle of it, and must not be moved away.
  get isUnderWay(): boolean {
    return this.late.isUnderWay || this.fields.some((field) => field.isChanged && field.hasFocus);
  }

  get hasUnsent(): boolean {
    return this.fields.some((field) => field.isChanged);
  }

  // Whether there is anything to see of it on a step in some state.
  isOf({ state }: SessionStep): boolean {
    return ["open", "reading", "closed"].includes(state) || (CLOSED.includes(state) && this.hasLate);
  }

  private get hasLate(): boolean {
    return this.hasUnsent || Boolean(this.late.words) || this.isLateSent;
  }

  take(step: SessionStep): void {
    this.takeFields(step);
    const isOpen = step.state === "open" && step.word !== "Wait";
    lockControls(this.answers, !isOpen);
    this.element.classList.toggle("locked", !isOpen);
    this.button.hidden = !isOpen;
    // Where each goes on at their own pace, what stands under the question says so already.
    this.hint.hidden = !isOpen || !step.word;
    this.kept.hidden = true;
    this.begun.hidden = !(isOpen && this.late.words);
    setText(this.begun, SAID.begunAsNote(this.late.words));
    this.showLate(step);
    if (isOpen) this.show();
    // While the session is paused, words wait where they are.
    else if (step.state === "open") setText(this.status, this.hasUnsent ? SAID.toKeep : "");
    else setText(this.status, this.hasUnsent ? SAID.closed : this.isLateSent ? SAID.sentLateNote : "");
  }

  private takeFields({ own }: SessionStep): void {
    for (const field of this.fields) {
      const told = own.find(({ about }) => about === field.about);
      if (told) field.take(told);
    }
  }

  private get isSent(): boolean {
    return this.fields.some((field) => !isEmpty(field.sent.value));
  }

  private show(): void {
    this.kept.hidden = !this.hasUnsent || this.isSending;
    if (this.isSending) return;
    setText(this.button, this.isSent ? SAID.sendChange : SAID.send);
    if (this.refused) setText(this.status, SAID.notSent + this.refused);
    else setText(this.status, this.hasUnsent ? "" : this.isSent ? SAID.sent : "");
  }

  private change(): void {
    this.refused = "";
    this.show();
  }

  private async sendAll(): Promise<void> {
    const changed = this.fields.filter((field) => field.isChanged);
    if (this.isSending || !changed.length) return;
    this.isSending = true;
    this.kept.hidden = true;
    const replies = changed.map((field) => this.sendField(field));
    this.refused = (await Promise.all(replies)).find(Boolean) ?? "";
    this.isSending = false;
    this.show();
  }

  // What came too late counts for nothing, and is told beside the answers once they are shown. It stands in a box of
  // its own, since a note is shorter than an answer may be.
  private showLate({ state }: SessionStep): void {
    const isLate = CLOSED.includes(state) && this.hasLate;
    this.late.element.hidden = !isLate || !(this.hasUnsent || this.late.words);
    // What was answered stands among the answers of all.
    this.answers.hidden = isLate && state !== "closed";
    if (isLate && !this.late.words && this.hasUnsent) this.late.begin(this.sayUnsent());
  }

  private sayUnsent(): string {
    const unsent = this.fields.filter((field) => field.isChanged);
    return unsent.map((field) => field.say()).join(" / ");
  }

  private settle(): void {
    for (const field of this.fields) field.forget();
    this.isLateSent = true;
    setText(this.status, SAID.sentLateNote);
    // What was changed since can be sent as another.
    if (this.late.words) return;
    this.late.element.hidden = true;
    // The keyboard was on a button that is gone.
    this.status.focus();
  }

  private async sendField(field: OwnField): Promise<string> {
    const { value, reason } = field.read();
    const token = field.keepOnItsWay();
    const message: Answering = { kind: "answer", token, about: field.about, value, reason };
    const reply = await this.send(message, sayWaiting(this.status));
    const sentence = reply.kind === "refused" ? reply.sentence : "";
    field.complain(sentence);
    field.settle(sentence);
    return sentence;
  }
}

// A note that was begun in the round before is kept for this one.
function carryOver(drafts: Drafts, from: string, to: string): void {
  const begun = drafts.read(from);
  if (!begun || drafts.read(to)) return;
  drafts.keep(to, begun);
  drafts.forget(from);
}
