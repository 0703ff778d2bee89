// What somebody answers alone on one step: kept in this browser until it is sent, and sent only when they say so.
import type { Answering, Field, Noting, SessionReply, SessionStep } from "../contract";
import { lockControls, make, makeButton, setText } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isEmpty } from "../values";
import { OwnField } from "./own_field";
import { SAID } from "./words";

export type Send = (message: Answering) => Promise<SessionReply>;
const LONGEST_NOTE = 500;

export class OwnAnswer {
  readonly element = make("form", { class: "own" });
  private readonly fields: OwnField[];
  private readonly button: HTMLButtonElement;
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly kept = make("p", { class: "kept", hidden: true }, SAID.toKeep);
  private readonly hint = make("p", { class: "hint" }, SAID.alone);
  private readonly late = makeButton(SAID.sendLate, () => void this.sendLate(), { "data-looks": true });
  private isSending = false;
  private isConnected = true;

  constructor(
    step: SessionStep,
    review: string,
    drafts: Drafts,
    private readonly send: Send,
    private readonly sendNote: (note: Noting) => Promise<SessionReply>,
  ) {
    // A step that is not open yet is of the round that it opens with.
    const round = Math.max(1, step.round);
    const key = (field: Field) => `scrutiny:own:${review}:${step.key}:${round}:${field.about}`;
    this.fields = step.own.map((field) => new OwnField(field, key(field), drafts, () => this.show(), step));
    this.button = makeButton(SAID.send, () => void this.sendAll(), { class: "main" });
    this.element.append(...this.fields.map((field) => field.element));
    this.element.append(this.hint, this.button, this.status, this.late, this.kept);
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
    this.late.hidden = !this.hasUnsent || !["closed", "shown", "agreed"].includes(step.state);
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

  // What came too late counts for nothing, and is told beside the answers once they are shown.
  private async sendLate(): Promise<void> {
    const late = this.fields.filter((field) => field.isChanged);
    const words = late
      .map((field) => field.say())
      .join(" / ")
      .slice(0, LONGEST_NOTE);
    const reply = await this.sendNote({ kind: "note", token: newToken(), of: "late", words });
    if (reply.kind === "refused") setText(this.status, SAID.notSent + reply.sentence);
    else {
      for (const field of late) field.forget();
      this.late.hidden = true;
      setText(this.status, SAID.sentLateNote);
    }
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
