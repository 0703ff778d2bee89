// The questions for officers: to a member their own, with the place of each; to officers those that were called; to
// whoever leads, and to the chair, all, who asks, and what can be done with each.
import type { Minuting, QuestionAsked, Queueing, TakingBack, You } from "../contract";
import { hasFocus, make, makeButton, setText, showLines } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import { MinuteForm } from "./minute_form";
import type { Ask } from "./talk";
import { SAID } from "./words";

type To = Queueing["to"];
const ANSWERS_ALONE: Minuting["of"][] = ["answer"];
const ALL_FORMS: Minuting["of"][] = ["answer", "action", "request"];
const WAITS: To[] = ["called", "up", "asked", "left"];
// What can be done with a question that waits, is called now, or is left; of one that was asked, only what it came to.
const CALLS: { readonly [state: string]: To[] } = { "": WAITS, called: ["asked", "left"], left: ["called"] };

export class Queue {
  readonly element = make("div", {});
  private readonly list = make("ol", {});
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly shown = new Map<string, Question>();

  constructor(
    private readonly ask: Ask,
    private readonly drafts: Drafts,
    private readonly keptUnder: string,
  ) {
    this.element.append(this.list, this.status);
  }

  get isUnderWay(): boolean {
    return [...this.shown.values()].some((question) => question.isUnderWay);
  }

  // Each keeps its element, with what is open and typed there, wherever it stands.
  take({ questions, calls, answers }: You): void {
    const known = new Set(questions.map(({ about }) => about));
    for (const about of this.shown.keys()) if (!known.has(about)) this.shown.delete(about);
    const elements = questions.map((asked) => this.find(asked.about, calls, answers).take(asked));
    const focused = hasFocus(this.list) ? (document.activeElement as HTMLElement) : null;
    if (elements.some((element, at) => this.list.children[at] !== element))
      this.list.replaceChildren(...elements);
    while (this.list.children.length > elements.length) this.list.lastElementChild?.remove();
    focused?.focus();
  }

  private find(about: string, calls: boolean, answers: boolean): Question {
    const known = this.shown.get(about);
    if (known?.calls === calls) return known;
    const send = (message: Noted, said: string) => void this.send(message, said);
    const writes = calls ? ALL_FORMS : answers ? ANSWERS_ALONE : [];
    const question = new Question(calls, send, (asked) => this.makeForms(asked, writes));
    this.shown.set(about, question);
    return question;
  }

  private makeForms({ about, words }: QuestionAsked, writes: Minuting["of"][]): MinuteForm[] {
    const at = (of: string) => ({
      drafts: this.drafts,
      key: `scrutiny:minute:${this.keptUnder}:${of}:${about}`,
    });
    return writes.map((of) => new MinuteForm(this.ask, of, at(of), { about, question: words }));
  }

  private async send(message: Noted, said: string): Promise<void> {
    const sent = { ...message, token: newToken() } as Queueing | TakingBack;
    const reply = await this.ask(sent, (isConnected) => {
      if (!isConnected) setText(this.status, SAID.sentLater);
    });
    setText(this.status, reply.kind === "refused" ? reply.sentence : said);
  }
}

type Noted = Omit<Queueing, "token"> | Omit<TakingBack, "token">;

// One question, with what stands about it and what can be done.
class Question {
  private readonly element = make("li", { tabindex: -1 });
  private readonly small = make("small", {});
  private readonly cameTo = make("div", {});
  private readonly acts = make("div", { class: "acts" });
  private forms: MinuteForm[] = [];
  private known: QuestionAsked | null = null;

  constructor(
    readonly calls: boolean,
    private readonly send: (message: Noted, said: string) => void,
    private readonly makeForms: (asked: QuestionAsked) => MinuteForm[],
  ) {}

  get isUnderWay(): boolean {
    return this.forms.some((form) => form.isUnderWay);
  }

  take(asked: QuestionAsked): HTMLElement {
    if (!this.known) this.open(asked);
    if (isSame(asked, this.known)) return this.element;
    this.known = asked;
    setText(this.small, [asked.by, asked.stands].filter(Boolean).join(". "));
    this.cameTo.replaceChildren(...(asked.came_to.length ? [showLines(asked.came_to)] : []));
    const hadFocus = hasFocus(this.acts);
    this.acts.replaceChildren(...this.listActs(asked));
    // Whatever was pressed may be there no more.
    if (hadFocus) (this.acts.querySelector("button") ?? this.element).focus();
    return this.element;
  }

  private open(asked: QuestionAsked): void {
    this.forms = this.makeForms(asked);
    const folds = this.forms.map(({ element }) => element);
    this.element.append(asked.words, this.small, this.cameTo, this.acts, ...folds);
  }

  private listActs({ about, words, place, state, is_mine }: QuestionAsked): HTMLElement[] {
    const calls = this.calls ? (CALLS[state] ?? []) : [];
    const acts = calls
      .filter((to) => to !== "up" || place > 1)
      .map((to) => this.makeAct(SAID.calls[to], words, { kind: "queue", about, to, place }, SAID.called[to]));
    const takesBack = is_mine && !state;
    if (takesBack) acts.push(this.makeAct(SAID.takeBack, words, { kind: "take_back", about }, SAID.tookBack));
    return acts;
  }

  private makeAct(label: string, words: string, message: Noted, said: string): HTMLElement {
    return makeButton(label, () => this.send(message, said), { hidden: `: ${words}` });
  }
}
