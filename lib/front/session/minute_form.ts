// One thing that is written down of the meeting: an action, a request for information, or what officers answered. What
// is typed is kept in this browser until it is sent; what is missing is said, and can come later.
import { DateBox } from "../answers/boxes";
import type { Minuting } from "../contract";
import {
  hasFocus,
  hiddenLabel,
  Label,
  make,
  makeArea,
  makeButton,
  newId,
  on,
  setArea,
  setText,
} from "../dom/elements";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import type { KeptAt } from "./note_box";
import { sayCame, sayWaiting } from "./on_its_way";
import type { Ask } from "./talk";
import { SAID } from "./words";

type Parts = { words: string; post: string; by: string; why: string };
// With the token they were sent by, as long as nobody has answered: sent again by it, they are written once.
type Kept = Parts & { token?: string };
// The question for officers that it came from, whose words it may begin with.
type From = { about?: string; question?: string };

export class MinuteForm {
  readonly element: HTMLDetailsElement;
  private readonly words = makeArea({ id: newId(), rows: 2 }, () => this.keep());
  private readonly post = makeInput(() => this.keep());
  private readonly by = new DateBox(() => this.keep());
  private readonly why = makeArea({ id: newId() }, () => this.keep());
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly begun: Parts;
  private isSending = false;

  constructor(
    private readonly ask: Ask,
    private readonly of: Minuting["of"],
    private readonly kept: KeptAt,
    private readonly from: From = {},
  ) {
    const { question = "" } = from;
    this.begun = { words: of === "answer" ? "" : question, post: "", by: "", why: "" };
    const summary = make(
      "summary",
      {},
      (question && SAID.fromQuestion[of]) || SAID.minutes[of].fold,
      question ? hiddenLabel(name(question)) : null,
    );
    const draft = kept.drafts.read(kept.key) as Kept | null;
    const form = this.makeForm(question);
    this.element = make("details", { class: "minute", open: Boolean(draft) }, summary, form, this.status);
    this.fill(draft ?? this.begun);
  }

  // Of each, the boxes that it has a label for.
  private makeForm(question: string): HTMLFormElement {
    const { words, post, by, why, button } = SAID.minutes[this.of];
    const all: [HTMLElement, string][] = [
      [this.words, words],
      [this.post, post],
      [this.by.control, by],
      [this.why, why],
    ];
    const boxes = all
      .filter(([, label]) => label)
      .map(([box, label]) => make("div", {}, ...new Label(box, label, question).parts, box));
    const press = makeButton(button, () => void this.send(), { hidden: name(question) });
    return on(make("form", {}, ...boxes, press), { submit: (event) => this.submit(event) });
  }

  get isUnderWay(): boolean {
    return !isSame(this.read(), this.begun) && hasFocus(this.element);
  }

  private submit(event: Event): void {
    event.preventDefault();
    void this.send();
  }

  private read(): Parts {
    return { words: this.words.value, post: this.post.value, by: this.by.read(), why: this.why.value };
  }

  private fill({ words, post, by, why }: Parts): void {
    setArea(this.words, words);
    this.post.value = post;
    this.by.write(by);
    setArea(this.why, why);
  }

  private keep(): void {
    if (!this.isSending) setText(this.status, "");
    const { drafts, key } = this.kept;
    const parts = this.read();
    if (isSame(parts, this.begun)) drafts.forget(key);
    else drafts.keep(key, parts);
  }

  private async send(): Promise<void> {
    const parts = this.read();
    if (this.isSending) return;
    this.isSending = true;
    const { about = "" } = this.from;
    const message: Minuting = {
      kind: "minute",
      token: this.keepOnItsWay(parts),
      of: this.of,
      about,
      ...parts,
    };
    const reply = await this.ask(message, sayWaiting(this.status));
    this.isSending = false;
    if (reply.kind === "refused") {
      setText(this.status, SAID.notSent + reply.sentence);
      return;
    }
    this.settle(parts);
  }

  private settle(parts: Parts): void {
    const isAsSent = isSame(this.read(), parts);
    if (isAsSent) this.clear();
    sayCame(this.status, SAID.minuted(this.listMissing(parts)), isAsSent);
  }

  private listMissing({ post, by }: Parts): string[] {
    const { by: asksDay } = SAID.minutes[this.of];
    return [post.trim() ? "" : SAID.noPost, asksDay && !by ? SAID.noDay : ""].filter(Boolean);
  }

  private keepOnItsWay(parts: Parts): string {
    const { drafts, key } = this.kept;
    const { token: before = "", ...kept } = (drafts.read(key) as Kept | null) ?? (this.begun as Kept);
    const token = (before && isSame(kept, parts) && before) || newToken();
    drafts.keep(key, { ...parts, token });
    return token;
  }

  private clear(): void {
    this.fill(this.begun);
    this.kept.drafts.forget(this.kept.key);
  }
}

function name(question: string): string {
  return question && `: ${question}`;
}

function makeInput(changed: () => void): HTMLInputElement {
  return on(make("input", { type: "text", id: newId() }), { input: changed });
}
