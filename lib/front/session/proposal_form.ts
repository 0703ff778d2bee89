// The short form of a recommendation: what, to whom, by when, how we shall know, and what it rests on. It begins with
// what stands, so that whatever is not changed stays.
import { Because } from "../answers/because";
import { DateBox, makeUnchosen, writeChosen } from "../answers/boxes";
import type { Option, Proposal, ProposalAsked, Proposing } from "../contract";
import { hasFocus, make, makeArea, makeButton, newId, on, setArea, setText } from "../dom/elements";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import type { KeptAt } from "./note_box";
import { sayCame, sayWaiting } from "./on_its_way";
import type { Ask } from "./talk";
import { SAID } from "./words";

type Parts = { words: string; to: string; post: string; by: string; test: string; because: string[] };
// What was typed, and the mark of the words that it was begun with.
type Kept = Parts & { seen?: string };
const BLANK: Parts = { words: "", to: "", post: "", by: "", test: "", because: [] };

export class ProposalForm {
  readonly element = make("form", { class: "proposal-form" });
  private readonly words = makeArea({ id: newId(), rows: 2 }, () => this.keep());
  private readonly to = on(make("select", { id: newId() }), { change: () => this.keep() });
  private readonly post = makeArea({ id: newId() }, () => this.keep());
  private readonly by = new DateBox(() => this.keep());
  private readonly test = makeArea({ id: newId() }, () => this.keep());
  private readonly because = new Because([], () => this.keep());
  private readonly status = make("p", { role: "status", class: "status" });
  private asks: ProposalAsked | null = null;
  // What stands, as it was told last, and what the form was begun with.
  private stands: Proposal | null = null;
  private begun: Parts = BLANK;
  private seen = "";
  private isSending = false;
  // What others have changed is not seen before it has been told.
  private isRefused = false;
  // Each part is called as the guide calls it.
  private readonly labels = {
    words: make("label", { for: this.words.id }),
    to: make("label", { for: this.to.id }),
    post: make("label", { for: this.post.id }),
    by: make("label", { for: this.by.control.id }),
    test: make("label", { for: this.test.id }),
  };

  constructor(
    // The key of what is worded anew; nothing of what is proposed.
    private readonly about: string,
    private readonly kept: KeptAt,
    private readonly ask: Ask,
  ) {
    const { words, to, by, post, test } = this.labels;
    const pair = make("div", { class: "pair" }, label(to, this.to), label(by, this.by.control));
    this.element.append(
      label(words, this.words),
      pair,
      label(post, this.post),
      label(test, this.test),
      this.because.element,
      makeButton(about ? SAID.saveWords : SAID.propose, () => void this.send(), { class: "main" }),
      this.status,
    );
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.send();
    });
  }

  get isTouched(): boolean {
    return !isSame(this.read(), this.begun);
  }

  get isUnderWay(): boolean {
    return this.isTouched && hasFocus(this.element);
  }

  offer(options: Option[]): void {
    this.because.offer(options);
  }

  // What stands is shown unless somebody is changing it, or has begun to before the page was opened again.
  take(asks: ProposalAsked, proposal?: Proposal): void {
    const { isTouched } = this;
    const isFirst = !this.asks;
    this.stands = proposal ?? null;
    if (this.isRefused) this.see();
    if (!isSame(asks, this.asks)) this.name(asks);
    if (!isTouched) this.begin();
    const draft = isFirst ? (this.kept.drafts.read(this.kept.key) as Kept | null) : null;
    if (!draft) return;
    this.fill(draft);
    this.seen = draft.seen ?? "";
  }

  private begin(): void {
    this.fill(this.stands ?? BLANK);
    this.begun = this.read();
    this.seen = this.stands?.seen ?? "";
  }

  private name(asks: ProposalAsked): void {
    this.asks = asks;
    const parts = ["words", "to", "post", "by", "test"] as const;
    for (const part of parts) setText(this.labels[part], asks[part]);
    const { value } = this.to;
    this.to.replaceChildren(
      makeUnchosen(),
      ...asks.bodies.map((body) => make("option", { value: body }, body)),
    );
    writeChosen(this.to, value);
  }

  private read(): Parts {
    const [words, to, post, test] = [this.words, this.to, this.post, this.test].map(({ value }) => value) as [
      string,
      string,
      string,
      string,
    ];
    return { words, to, post, by: this.by.read(), test, because: this.because.read() };
  }

  private fill({ words, to, post, by, test, because }: Parts): void {
    setArea(this.words, words);
    writeChosen(this.to, to);
    setArea(this.post, post);
    this.by.write(by);
    setArea(this.test, test);
    this.because.write(because);
  }

  private keep(): void {
    if (!this.isSending) setText(this.status, "");
    this.kept.drafts.keep(this.kept.key, { ...this.read(), seen: this.seen });
  }

  private async send(): Promise<void> {
    if (this.isSending || !this.isWhole()) return;
    this.isSending = true;
    const { about, seen } = this;
    const sent = this.read();
    const message: Proposing = { kind: "propose", token: newToken(), about, seen, ...sent };
    const reply = await this.ask(message, sayWaiting(this.status));
    this.isSending = false;
    if (reply.kind === "refused") this.refuse(reply.sentence);
    else this.settle(sent);
  }

  // Whether there is something to send; what is missing is said.
  private isWhole(): boolean {
    const isBlank = !this.words.value.trim();
    if (isBlank) this.words.focus();
    const isUnchanged = Boolean(this.about) && !this.isTouched;
    if (isBlank || isUnchanged) setText(this.status, isBlank ? SAID.sayWhat : SAID.unchanged);
    return !isBlank && !isUnchanged;
  }

  private refuse(sentence: string): void {
    this.isRefused = true;
    setText(this.status, SAID.notSent + sentence);
  }

  // What stands is shown above the form: the next press is made knowing it.
  private see(): void {
    this.isRefused = false;
    this.seen = this.stands?.seen ?? "";
    this.kept.drafts.keep(this.kept.key, { ...this.read(), seen: this.seen });
  }

  private settle(sent: Parts): void {
    const isAsSent = isSame(this.read(), sent);
    if (isAsSent) {
      this.kept.drafts.forget(this.kept.key);
      this.begin();
    } else {
      this.begun = sent;
      this.see();
    }
    sayCame(this.status, this.about ? SAID.saved : SAID.proposed, isAsSent);
  }
}

function label(named: HTMLLabelElement, control: HTMLElement): HTMLElement {
  return make("div", {}, named, control);
}
