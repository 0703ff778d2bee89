// The wall of the room: the question, how many have answered, and what was said; no names, and nothing to press.
import type { SessionStep, SessionTold, StepHtml } from "../contract";
import { make, setText } from "../dom/elements";
import { showShown } from "./spread";
import { SAID } from "./words";

export class Wall {
  readonly element = make("div", { class: "wall" });
  private readonly code = make("p", { class: "join" });
  private readonly heading = make("h1", {});
  private readonly figure = make("div", { class: "figure" });
  private readonly dots = make("p", { class: "dots", "aria-hidden": "true" });
  private readonly count = make("p", { class: "count" });
  private readonly shown = make("div", { class: "shown" });
  private readonly foot = make("p", { class: "next" });

  constructor(private readonly join: string) {
    const qr = make("div", { class: "qr" });
    const drawn = document.querySelector<HTMLTemplateElement>("#qr");
    if (drawn) qr.append(drawn.content.cloneNode(true));
    const top = make("header", {}, this.code, qr);
    const said = make("div", { class: "right" }, this.count, this.dots, this.shown);
    this.element.append(top, this.heading, make("div", { class: "sides" }, this.figure, said), this.foot);
  }

  // Of what stands beside the question, the wall has the figure alone.
  showHtml({ figure }: StepHtml): void {
    this.figure.innerHTML = figure;
    for (const fold of this.figure.querySelectorAll("details")) fold.remove();
  }

  take(told: SessionTold, step: SessionStep): void {
    setText(this.code, `${location.host}${this.join} · ${told.code ?? ""}`);
    setText(this.heading, step.title);
    const isCounted = step.own.length > 0 && ["open", "closed"].includes(step.state);
    this.count.hidden = !isCounted;
    this.dots.hidden = !isCounted;
    setText(this.count, SAID.answered(step.answered, step.people));
    setText(this.dots, "●".repeat(step.answered) + "○".repeat(Math.max(0, step.people - step.answered)));
    this.shown.replaceChildren(...showShown(step.own));
    const next = told.agenda[told.agenda.findIndex(({ key }) => key === step.key) + 1];
    const said = [SAID.step(step.number, step.of), step.word, next ? `next: ${next.title}` : ""];
    setText(this.foot, said.filter(Boolean).join(" · "));
  }
}
