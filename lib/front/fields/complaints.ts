// What is wrong with an answer, what it still lacks, and the help above it.
import { type Control, describeMark } from "../answers/control";
import { describe, hasFocus, make, markInvalid, newId } from "../dom/elements";

export class Complaints {
  readonly help: HTMLElement;
  readonly error = make("p", { class: "error", id: newId(), hidden: true });
  readonly hints = make("ul", { class: "hints", id: newId(), hidden: true });
  blockers: string[] = [];

  constructor(
    help: string,
    private readonly place: HTMLElement,
    private readonly findControl: () => Control,
  ) {
    this.help = make("p", { class: "help", id: newId(), "aria-live": "polite", hidden: !help }, help);
  }

  showHelp(help: string | undefined): void {
    if (help && help !== this.help.textContent) this.help.textContent = help;
  }

  show(sentence: string): void {
    this.error.hidden = !sentence;
    if (sentence) this.error.replaceChildren(make("span", {}, sentence));
    this.place.classList.toggle("in-error", Boolean(sentence));
    this.describe();
  }

  showHints(): void {
    this.hints.hidden = this.blockers.length === 0;
    this.hints.replaceChildren(...this.blockers.map((sentence) => make("li", {}, sentence)));
    this.describe();
  }

  // Nothing of what was said before is said any more.
  clear(): void {
    this.blockers = [];
    this.show("");
    this.showHints();
  }

  describe(): void {
    const { error, place } = this;
    const control = this.findControl();
    // Whoever is there is told by the status, and would hear a new description beside it: it is for who comes back.
    const said = error.hidden || hasFocus(place) ? [] : [error.id];
    const ids = [this.help, this.hints].filter((part) => !part.hidden).map((part) => part.id);
    describe(control.described, [...ids, ...said]);
    for (const mark of control.marks()) {
      markInvalid(mark, !error.hidden);
      if (mark !== control.described) describeMark(mark, said);
    }
  }
}
