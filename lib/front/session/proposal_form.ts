// The short form of a recommendation: what, to whom, by when, how we shall know, and what it rests on.
import { Because } from "../answers/because";
import type { Option, Proposal, ProposalAsked, Proposing } from "../contract";
import { hasFocus, make, makeArea, makeButton, newId, on, setArea, setText } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import type { Ask } from "./notes";
import { SAID } from "./words";

type Parts = { words: string; to: string; post: string; by: string; test: string; because: string[] };
const BLANK: Parts = { words: "", to: "", post: "", by: "", test: "", because: [] };

export class ProposalForm {
  readonly element = make("form", { class: "proposal-form" });
  private readonly words = makeArea({ id: newId(), rows: 2, maxlength: 2000 }, () => this.keep());
  private readonly to = on(make("select", { id: newId() }), { change: () => this.keep() });
  private readonly post = this.makeInput({ type: "text", maxlength: 200 });
  private readonly by = this.makeInput({ type: "date" });
  private readonly test = this.makeInput({ type: "text", maxlength: 2000 });
  private readonly because = new Because([], () => this.keep());
  private readonly status = make("p", { role: "status", class: "status" });
  private standing: Parts = BLANK;
  private asks: ProposalAsked | null = null;
  // Each part is called as the guide calls it.
  private readonly labels = {
    words: make("label", { for: this.words.id }),
    to: make("label", { for: this.to.id }),
    post: make("label", { for: this.post.id }),
    by: make("label", { for: this.by.id }),
    test: make("label", { for: this.test.id }),
  };

  constructor(
    // The key of what is worded anew; nothing of what is proposed.
    private readonly about: string,
    private readonly key: string,
    private readonly drafts: Drafts,
    private readonly ask: Ask,
  ) {
    const { words, to, by, post, test } = this.labels;
    const pair = make("div", { class: "pair" }, label(to, this.to), label(by, this.by));
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
    this.fill((drafts.read(key) as Parts | null) ?? BLANK);
  }

  private makeInput(given: { [name: string]: string | number }): HTMLInputElement {
    return on(make("input", { id: newId(), ...given }), { input: () => this.keep() });
  }

  get isTouched(): boolean {
    return !isSame(this.read(), this.standing);
  }

  get isUnderWay(): boolean {
    return this.isTouched && hasFocus(this.element);
  }

  offer(options: Option[]): void {
    this.because.offer(options);
  }

  // What stands is shown unless somebody is changing it.
  take(asks: ProposalAsked, proposal?: Proposal): void {
    if (!isSame(asks, this.asks)) this.name(asks);
    if (!proposal) return;
    const { isTouched } = this;
    const { words, to, post, by, test, because } = proposal;
    this.standing = { words, to, post, by, test, because };
    if (!isTouched) this.fill(this.standing);
  }

  private name(asks: ProposalAsked): void {
    this.asks = asks;
    const parts = ["words", "to", "post", "by", "test"] as const;
    for (const part of parts) setText(this.labels[part], asks[part]);
    const none = make("option", { value: "" }, SAID.chooseBody);
    this.to.replaceChildren(none, ...asks.bodies.map((body) => make("option", { value: body }, body)));
    const draft = this.drafts.read(this.key) as Parts | null;
    if (draft) this.fill(draft);
  }

  private read(): Parts {
    const [words, to, post, by, test] = [this.words, this.to, this.post, this.by, this.test].map(
      ({ value }) => value,
    ) as [string, string, string, string, string];
    return { words, to, post, by, test, because: this.because.read() };
  }

  private fill({ words, to, post, by, test, because }: Parts): void {
    setArea(this.words, words);
    this.to.value = to;
    this.post.value = post;
    this.by.value = by;
    this.test.value = test;
    this.because.write(because);
  }

  private keep(): void {
    setText(this.status, "");
    this.drafts.keep(this.key, this.read());
  }

  private async send(): Promise<void> {
    const parts = this.read();
    if (!parts.words.trim()) {
      setText(this.status, SAID.sayWhat);
      this.words.focus();
      return;
    }
    const message: Proposing = { kind: "propose", token: newToken(), about: this.about, ...parts };
    const reply = await this.ask(message);
    if (reply.kind === "refused") {
      setText(this.status, SAID.notSent + reply.sentence);
      return;
    }
    this.drafts.forget(this.key);
    if (!this.about) this.fill(BLANK);
    this.standing = this.about ? parts : BLANK;
    setText(this.status, this.about ? SAID.saved : SAID.proposed);
  }
}

function label(named: HTMLLabelElement, control: HTMLElement): HTMLElement {
  return make("div", {}, named, control);
}
