// The screen of one step: where the group is, the question, one figure, and what to do now.
import type { SessionStep, StepHtml, You } from "../contract";
import { hasFocus, make, setText } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { Agreed } from "./agreed";
import { Asides } from "./asides";
import { hasRoom } from "./fold";
import { MinuteForm } from "./minute_form";
import { Notes } from "./notes";
import { OwnAnswer } from "./own_answer";
import { Proposals } from "./proposals";
import { RiskSpreads } from "./risk_spread";
import { showRounds } from "./spread";
import type { Ask } from "./talk";
import { SAID, sayMinutes } from "./words";

export class StepScreen {
  readonly element = make("div", { class: "step" });
  readonly heading = make("h1", { tabindex: -1 });
  private readonly at = make("span", {});
  private readonly minutes = make("span", {});
  private readonly word = make("strong", { class: "word" });
  private readonly said = make("p", { class: "state" });
  private readonly figure = make("div", { class: "figure" });
  private readonly shown = make("div", { class: "shown" });
  private readonly spreads = new RiskSpreads();
  private readonly count = make("p", { class: "count" });
  private readonly notedBefore = make("div", { class: "noted" });
  private readonly beside = make("div", { class: "beside" });
  private readonly place = make("div", {});
  readonly agreed: Agreed;
  private readonly notes: Notes;
  private readonly asides: Asides;
  private readonly request: MinuteForm;
  private readonly noted = make("section", { class: "noted" });
  private readonly late = make("section", { class: "late" });
  private readonly proposals: Proposals;
  private own: OwnAnswer | null = null;
  private round = 0;

  constructor(
    readonly key: string,
    private readonly keptUnder: string,
    private readonly drafts: Drafts,
    private readonly send: Ask,
    written: () => void,
  ) {
    this.notes = new Notes(send, drafts, keptUnder, key);
    this.asides = new Asides(send);
    this.request = new MinuteForm(send, "request", { drafts, key: `scrutiny:minute:${keptUnder}:request` });
    this.proposals = new Proposals(send, drafts, `scrutiny:proposal:${keptUnder}:${key}`);
    this.agreed = new Agreed(send, drafts, `scrutiny:agreed:${keptUnder}:${key}`, written);
    this.element.append(...this.listParts());
  }

  private listParts(): HTMLElement[] {
    return [
      make("p", { class: "bar-top" }, makeWhere(this.at, this.minutes), this.word),
      this.heading,
      this.said,
      this.figure,
      this.place,
      this.proposals.element,
      make("div", {}, this.shown, this.spreads.element, this.notedBefore),
      this.agreed.element,
      this.noted,
      this.late,
      this.notes.element,
      this.request.element,
      this.count,
      this.asides.element,
      this.beside,
    ];
  }

  get isUnderWay(): boolean {
    const parts = [this.own, this.agreed, this.proposals, this.notes, this.request];
    return parts.some((part) => part?.isUnderWay);
  }

  // Our own templates wrote it, and escaped every word in it.
  showHtml({ figure, html, links }: StepHtml): void {
    this.proposals.offer(links ?? []);
    this.figure.innerHTML = figure;
    this.beside.innerHTML = html;
  }

  take(step: SessionStep, you: You): void {
    this.showWhere(step);
    setText(this.heading, step.title);
    setText(this.said, step.said);
    this.takeOwn(step, you);
    this.placeFigure(step);
    this.shown.replaceChildren(...showRounds(step.own, step.earlier));
    this.notedBefore.replaceChildren(...step.noted_before.map((said) => make("p", {}, said)));
    this.spreads.take(step.scores);
    this.proposals.take(step, you);
    this.agreed.take(step, you.may_write);
    this.notes.take(step, you);
    this.asides.take(step, you);
    // Whoever leads has it beside the step.
    this.request.element.hidden = !you.calls || you.leads;
    this.showListed(this.late, SAID.cameLate, step.late);
    this.showListed(this.noted, SAID.noted, step.noted);
    this.showCount(step);
  }

  private showWhere({ number, of, minutes, word, state }: SessionStep): void {
    setText(this.at, SAID.step(number, of));
    setText(this.minutes, sayMinutes(minutes));
    setText(this.word, word);
    this.word.dataset["state"] = state;
    // Where each goes on at their own pace, no word says what to do now.
    this.word.hidden = !word;
  }

  // What is shown stands after the ticks of it; and on a phone after the answer, as long as that is asked for.
  private placeFigure({ how, own, state }: SessionStep): void {
    if (hasFocus(this.figure)) return;
    const isTicked = how === "read" && own.length > 0;
    const isBelow = state === "open" && !this.place.hidden && !hasRoom();
    if (isTicked) this.agreed.element.before(this.figure);
    else if (isBelow) this.place.after(this.figure);
    else this.place.before(this.figure);
  }

  private showCount({ own, state, answered, people, cannot, word }: SessionStep): void {
    this.count.hidden = !(own.length && word) || !["open", "closed"].includes(state);
    setText(
      this.count,
      [SAID.answered(answered, people), cannot ? SAID.cannot(cannot) : ""].join(" ").trim(),
    );
  }

  private takeOwn(step: SessionStep, you: You): void {
    const isAsked = you.may_answer && step.own.length > 0;
    if (this.own && this.round !== step.round && step.round > 1) this.own = null;
    if (isAsked && !this.own) {
      this.own = new OwnAnswer(step, this.keptUnder, this.drafts, this.send);
      this.round = step.round;
      this.place.replaceChildren(this.own.element);
    }
    this.own?.take(step);
    this.place.hidden = !isAsked || !this.own?.isOf(step);
  }

  // What came after the answers were closed stands beside them, without names; so does what is to be noted.
  private showListed(place: HTMLElement, heading: string, said: string[]): void {
    place.hidden = !said.length;
    const listed = said.map((words) => make("li", {}, words));
    place.replaceChildren(make("h2", {}, heading), make("ul", {}, ...listed));
  }
}

// The narrowest phone has no room for every word beside the one that says what to do.
function makeWhere(at: HTMLElement, minutes: HTMLElement): HTMLElement {
  const about = make("span", { class: "with-room" }, "about ");
  return make("span", { class: "step-of" }, at, " · ", about, minutes);
}
