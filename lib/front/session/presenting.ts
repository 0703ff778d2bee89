// The wall of the room: the question, how many have answered, and what was said; no names, and nothing to press. What
// does not fit is not shown.
import type { RiskSpread, ScoresOfRisks, SessionStep, SessionTold, Share, StepHtml } from "../contract";
import { make, setText } from "../dom/elements";
import { beginLower, beginSentence } from "../say/phrases";
import { showAgreed } from "./agreed_words";
import { listScored, makeGrids, nameGrid } from "./risk_spread";
import { showRounds } from "./spread";
import { SAID } from "./words";

const COUNTED = ["open", "closed"];

export class Wall {
  readonly element = make("div", { class: "wall" });
  private readonly code = make("p", { class: "join" });
  private readonly heading = make("h1", {});
  private readonly figure = make("div", { class: "figure" });
  private readonly said = make("p", { class: "state" });
  private readonly dots = make("p", { class: "dots", "aria-hidden": "true" });
  private readonly count = make("p", { class: "count" });
  private readonly shown = make("div", { class: "shown" });
  private readonly foot = make("p", { class: "next" });
  private readonly clock = make("p", { class: "clock" });
  private html = "";

  constructor(private readonly join: string) {
    const qr = make("div", { class: "qr" });
    const drawn = document.querySelector<HTMLTemplateElement>("#qr");
    if (drawn) qr.append(drawn.content.cloneNode(true));
    const top = make("header", {}, this.code, qr);
    const right = make("div", { class: "right" }, this.count, this.dots, this.shown);
    const sides = make("div", { class: "sides" }, this.figure, right);
    const foot = make("div", { class: "foot" }, this.foot, this.clock);
    this.element.append(top, make("div", { class: "on-wall" }, this.heading, this.said, sides, foot));
    window.addEventListener("resize", () => this.fit());
    // Nothing is pressed on a wall, but whoever opens it may not want a clock there.
    window.addEventListener("keydown", ({ key }) => {
      if (key.toLowerCase() === "c") this.clock.hidden = !this.clock.hidden;
    });
    setInterval(() => this.showClock(), 10_000);
    this.showClock();
  }

  private showClock(): void {
    setText(this.clock, new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }));
  }

  // Of what stands beside the question, the wall has the figure alone.
  showHtml({ figure }: StepHtml): void {
    this.html = figure;
    this.fit();
  }

  take(told: SessionTold, step: SessionStep): void {
    setText(this.code, `${location.host}${this.join} · ${told.code ?? ""}`);
    setText(this.heading, step.title);
    const isCounted = step.own.length > 0 && COUNTED.includes(step.state);
    // Who goes on with what is parked is a name.
    setText(this.said, step.state === "parked" ? SAID.isParked : step.said);
    this.count.hidden = !isCounted;
    this.dots.hidden = !isCounted;
    setText(this.count, SAID.answered(step.answered, step.people));
    setText(this.dots, "●".repeat(step.answered) + "○".repeat(Math.max(0, step.people - step.answered)));
    this.shown.replaceChildren(...showProposed(step), ...frameAgreed(showAgreed(step)), ...showOnWall(step));
    const next = told.agenda[told.agenda.findIndex(({ key }) => key === step.key) + 1];
    const said = [SAID.step(step.number, step.of), next ? `next: ${next.title}` : ""];
    setText(this.foot, said.filter(Boolean).join(" · "));
    this.fit();
  }

  // What was said comes before the figure; the last of each is taken away until all that is left is seen whole.
  private fit(): void {
    this.figure.innerHTML = this.html;
    // A picture takes its room once it is read.
    for (const picture of this.figure.querySelectorAll("img"))
      if (!picture.complete) picture.addEventListener("load", () => this.trim(), { once: true });
    for (const small of this.figure.querySelectorAll("details, .note, small, figcaption + p")) small.remove();
    this.figure.hidden = false;
    this.figure.classList.toggle("alone", this.count.hidden && !this.shown.childElementCount);
    this.trim();
  }

  private trim(): void {
    const isEmpty = () => !this.figure.textContent?.trim() && !this.figure.querySelector("img");
    if (isEmpty()) this.figure.hidden = true;
    while (this.isCutOff && removeLast(this.figure)) if (isEmpty()) this.figure.hidden = true;
    for (const before of this.shown.querySelectorAll(".before-talking")) if (this.isCutOff) before.remove();
    while (this.isCutOff && removeLast(this.shown));
    removeLeftOver(this.figure);
  }

  private get isCutOff(): boolean {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return scrollHeight > window.innerHeight || scrollWidth > window.innerWidth;
  }
}

// Takes away the last of what stands in something that can be read by itself: a line, a bar, a figure; of a grid, all.
function removeLast(element: HTMLElement): boolean {
  const all = element.querySelectorAll("li, dt, dd, p, tr:not(.grid tr), figure, table, h2, h3");
  const last = all[all.length - 1];
  last?.remove();
  return Boolean(last);
}

// A heading of which nothing is left says nothing.
function removeLeftOver(element: HTMLElement): void {
  const all = element.querySelectorAll("h2, h3, dt, dd, li, p, td, img");
  const last = all[all.length - 1];
  if (last?.matches("h2, h3, dt") || (last?.matches("dd") && !last.textContent?.trim())) {
    last.remove();
    removeLeftOver(element);
  }
}

function showProposed({ proposals }: SessionStep): HTMLElement[] {
  const lines = proposals.map(({ words, state }) =>
    make("li", {}, make("b", {}, `${beginSentence(state)}: `), words),
  );
  return lines.length ? [make("ol", { class: "lines" }, ...lines)] : [];
}

function frameAgreed(agreed: HTMLElement[]): HTMLElement[] {
  return agreed.length ? [make("section", { class: "agreed" }, make("h2", {}, SAID.agreed), ...agreed)] : [];
}

// Where one question is asked of several things, a line for each has room; otherwise a bar for each answer.
function showOnWall({ own: fields, scores, earlier }: SessionStep): HTMLElement[] {
  const [widest] = listScored(scores);
  if (scores && widest?.people) return showScores(scores, widest);
  const shown = fields.filter((field) => field.rating?.revealed);
  if (shown.length < 2) return showRounds(shown, earlier);
  const lines = shown.map((field) => {
    const before = earlier.filter(({ about }) => about === field.about).at(-1);
    const said = before ? SAID.before(sayShares(before.spread)) : "";
    const words = sayShares(field.rating?.spread ?? []);
    return make(
      "li",
      {},
      make("b", {}, `${field.for}: `),
      words || SAID.nobody,
      said ? make("span", { class: "before-talking" }, ` (${said})`) : null,
    );
  });
  return [make("ul", { class: "lines" }, ...lines)];
}

// In a sentence first, which has room where the grids have none. Two grids leave their name to it.
function showScores(scores: ScoresOfRisks, spread: RiskSpread): HTMLElement[] {
  const what = nameGrid(scores, spread);
  const [said, named] = spread.before ? [`${scores.said} ${what}.`, ""] : [scores.said, what];
  const grids = makeGrids(scores, spread, named);
  return [make("p", { class: "said" }, said), make("div", { class: "grids" }, ...grids)];
}

function sayShares(spread: Share[]): string {
  const given = spread.filter(({ count }) => count);
  return given.map(sayShare).join(", ");
}

function sayShare({ words, count, of }: Share): string {
  return `${beginLower(of ? `${of}, ${words}` : words)} ${count}`;
}
