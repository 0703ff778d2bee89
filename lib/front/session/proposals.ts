// What is recommended on a step: each recommendation with who is for it and what it lacks, and the form of a new one.
import type { Option, Proposal, ProposalAsked, SessionStep, You } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { beginSentence } from "../say/phrases";
import { isSame } from "../values";
import { type KeptAt, NoteBox } from "./note_box";
import { ProposalForm } from "./proposal_form";
import { Support } from "./support";
import type { Ask } from "./talk";
import { SAID } from "./words";

const DECISIONS = ["agreed", "not agreed", "parked"] as const;

// One recommendation, which keeps its place and what is open in it while others change it.
class Card {
  readonly element = make("li", { class: "proposal" });
  private readonly facts = make("div", {});
  private readonly acts = make("div", { class: "acts" });
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly change: HTMLDetailsElement;
  private readonly dissent: HTMLDetailsElement;
  private readonly box: NoteBox;
  private readonly support: Support;
  private told: { proposal: Proposal; you: You } | null = null;

  constructor(
    private readonly key: string,
    readonly form: ProposalForm,
    first: Proposal,
    keptAt: (part: string) => KeptAt,
    private readonly ask: Ask,
  ) {
    const note = { of: "differs", about: key } as const;
    this.box = new NoteBox(ask, note, keptAt("differs"), SAID.howDifferent, SAID.recordDifferent);
    const summary = make("summary", {}, SAID.seeDifferently);
    this.dissent = make("details", { open: Boolean(this.box.words) }, summary, this.box.element);
    this.change = make("details", {}, make("summary", {}, SAID.changeWords), form.element);
    this.support = new Support(key, first, keptAt("support"), ask);
    this.element.append(this.facts, this.acts, this.status, this.support.element, this.dissent, this.change);
  }

  get isUnderWay(): boolean {
    return [this.form, this.box, this.support].some((part) => part.isUnderWay);
  }

  take(proposal: Proposal, you: You, asks: ProposalAsked): void {
    const isFirst = !this.told;
    this.form.take(asks, proposal);
    // What was begun before the page was opened again is seen at once.
    if (isFirst && this.form.isTouched) this.change.open = true;
    const isOwn = you.proposed.includes(this.key) && proposal.state === "proposed";
    this.change.hidden = !(you.may_write || isOwn);
    this.dissent.hidden = !you.may_note;
    this.support.take(proposal, you);
    if (isSame(this.told, { proposal, you })) return;
    this.told = { proposal, you };
    this.facts.replaceChildren(...showFacts(proposal));
    const before = document.activeElement?.textContent;
    const hadFocus = this.acts.contains(document.activeElement);
    this.acts.replaceChildren(...this.listActs(proposal, you));
    // The keyboard stays where it was, or goes to what stands in its place.
    if (!hadFocus) return;
    const buttons = [...this.acts.querySelectorAll("button")];
    (
      buttons.find(({ textContent }) => textContent === before) ?? this.change.querySelector("summary")
    )?.focus();
  }

  private listActs({ name, seen, state, is_decided }: Proposal, you: You): HTMLElement[] {
    const hidden = `: ${name}`;
    const mine = you.proposed.includes(this.key) || you.seconded.includes(this.key);
    const second = () => void this.say({ kind: "second", token: newToken(), about: this.key, seen });
    const seconds = you.may_note && !mine && !is_decided ? [makeButton(SAID.second, second, { hidden })] : [];
    if (!you.leads) return seconds;
    const decide = (words: string) => () =>
      void this.say({ kind: "press", token: newToken(), act: "decide", about: this.key, seen, words });
    const open = DECISIONS.filter((words) => words !== state);
    return [...seconds, ...open.map((words) => makeButton(SAID.decisions[words], decide(words), { hidden }))];
  }

  private async say(message: Parameters<Ask>[0]): Promise<void> {
    const reply = await this.ask(message);
    setText(this.status, reply.kind === "refused" ? reply.sentence : "");
  }
}

function showFacts(proposal: Proposal): HTMLElement[] {
  const { name, words, said, proposers, seconders, missing, rests_on, differs, state } = proposal;
  const by: [string, string[]][] = [
    [SAID.proposedBy, proposers],
    [SAID.secondedBy, seconders],
  ];
  const named = by.flatMap(([label, names]) => (names.length ? [`${label} ${names.join(", ")}.`] : []));
  const parts = said.map(([label, given]) => make("li", {}, `${label}: ${given}`));
  return [
    make("h2", {}, `${name}: ${words}`),
    make("p", { class: "stands" }, make("strong", {}, beginSentence(state)), `. ${named.join(" ")}`),
    parts.length ? make("ul", { class: "parts" }, ...parts) : null,
    fold(SAID.restsOn(rests_on.length), rests_on),
    fold(SAID.lacks(missing.length), missing),
    differs.length ? make("p", {}, `${SAID.seenDifferently}: ${differs.join(" / ")}`) : null,
  ].filter((part) => part !== null);
}

function fold(summary: string, lines: string[]): HTMLElement | null {
  if (!lines.length) return null;
  const listed = lines.map((line) => make("li", {}, line));
  return make("details", {}, make("summary", {}, summary), make("ul", {}, ...listed));
}

export class Proposals {
  readonly element = make("section", { class: "proposals", "aria-label": SAID.recommendations });
  private readonly list = make("ol", {});
  private readonly proposing: HTMLDetailsElement;
  private readonly form: ProposalForm;
  private readonly cards = new Map<string, Card>();
  private options: Option[] = [];
  private isFirst: boolean | null = null;

  constructor(
    private readonly ask: Ask,
    private readonly drafts: Drafts,
    private readonly keptUnder: string,
  ) {
    this.form = this.makeForm("");
    this.proposing = make("details", {}, make("summary", {}, SAID.proposeOne), this.form.element);
    this.element.append(this.proposing, this.list);
  }

  get isUnderWay(): boolean {
    return [this.form, ...this.cards.values()].some((part) => part.isUnderWay);
  }

  private makeForm(about: string): ProposalForm {
    return new ProposalForm(about, this.keptAt(about), this.ask);
  }

  private keptAt(name: string): KeptAt {
    return { drafts: this.drafts, key: `${this.keptUnder}:${name}` };
  }

  offer(options: Option[]): void {
    this.options = options;
    for (const form of [this.form, ...[...this.cards.values()].map((card) => card.form)]) form.offer(options);
  }

  take({ how, proposals, asks }: SessionStep, you: You): void {
    this.element.hidden = how !== "decide";
    if (this.element.hidden || !asks) return;
    this.proposing.hidden = !you.may_propose;
    this.form.take(asks);
    // Until something is proposed, members have the form before them; then what is there to be seconded.
    const isFirst = !proposals.length;
    if (this.isFirst !== isFirst && !this.form.isUnderWay)
      this.proposing.open = !you.leads && (isFirst || this.form.isTouched);
    this.isFirst = isFirst;
    const cards = proposals.map((proposal) => {
      const card = this.findCard(proposal);
      card.take(proposal, you, asks);
      return card.element;
    });
    if (
      cards.length !== this.list.children.length ||
      cards.some((card, at) => this.list.children[at] !== card)
    )
      this.list.replaceChildren(...cards);
  }

  private findCard(proposal: Proposal): Card {
    const { key } = proposal;
    const keptAt = (part: string) => this.keptAt(`${key}:${part}`);
    const card = this.cards.get(key) ?? new Card(key, this.makeForm(key), proposal, keptAt, this.ask);
    if (!this.cards.has(key)) card.form.offer(this.options);
    this.cards.set(key, card);
    return card;
  }
}
