// A step that the group is not on, as somebody looks at it: what it asks, what stands beside it, and what it came to.
import type { AgendaItem, StepHtml } from "../contract";
import { make, makeButton, setText, showLines } from "../dom/elements";
import { SAID, STATES } from "./words";

export class LookedAt {
  readonly element = make("div", { class: "step looked-at" });
  readonly heading = make("h1", { tabindex: -1 });
  private readonly where = make("p", {});
  private readonly rest = make("div", {});

  constructor(
    readonly key: string,
    item: AgendaItem,
    goBack: () => void,
  ) {
    setText(this.heading, item.title);
    const stands = [STATES[item.state] || SAID.notReached, item.owner].filter(Boolean).join(": ");
    const back = makeButton(SAID.goThere, goBack, { class: "main" });
    this.element.append(
      make("div", { class: "looking" }, this.where, back),
      this.heading,
      make("p", { class: "stands" }, stands),
      this.rest,
    );
  }

  say(looked: number, group: number): void {
    setText(this.where, SAID.lookingAt(looked, group));
  }

  showHtml({ figure, html, words }: StepHtml): void {
    const shown = make("div", { class: "figure" });
    const beside = make("div", { class: "beside" });
    // Our own templates wrote it, and escaped every word in it.
    shown.innerHTML = figure;
    beside.innerHTML = html;
    const came = words.length ? [make("h2", {}, SAID.cameTo), showLines(words)] : [];
    this.rest.replaceChildren(shown, ...came, beside);
  }
}
