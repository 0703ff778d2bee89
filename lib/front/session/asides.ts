// What somebody says of a step with one press: that they cannot answer it, or that it should be parked.
import type { SessionStep, You } from "../contract";
import { make, makeButton } from "../dom/elements";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import type { Ask } from "./talk";
import { SAID } from "./words";

const SAYS = ["cannot", "park"] as const;
const OVER = ["agreed", "parked", "skipped"];

export class Asides {
  readonly element = make("div", { class: "asides" });
  private known: unknown = null;

  constructor(private readonly ask: Ask) {}

  take(step: SessionStep, you: You): void {
    const offered = SAYS.filter((of) => of === "park" || (you.may_answer && step.state === "open"));
    this.element.hidden = !(you.may_note && step.word) || OVER.includes(step.state) || step.how === "break";
    const told = [offered, you.asides];
    if (isSame(told, this.known)) return;
    this.known = told;
    const at = [...this.element.querySelectorAll("button")].indexOf(
      document.activeElement as HTMLButtonElement,
    );
    this.element.replaceChildren(...offered.map((of) => this.makeAside(of, you)));
    // The keyboard stays on what was pressed, which says something else now.
    if (at >= 0) this.element.querySelectorAll("button")[at]?.focus();
  }

  private makeAside(of: (typeof SAYS)[number], you: You): HTMLElement {
    const mine = you.asides.find((aside) => aside.of === of);
    const press = () =>
      void this.ask(
        mine
          ? { kind: "take_back", token: newToken(), about: mine.about }
          : { kind: "note", token: newToken(), of, words: "" },
      );
    return makeButton(mine ? SAID.asidesSaid[of] : SAID.asides[of], press, { class: "quiet" });
  }
}
