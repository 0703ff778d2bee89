// The agenda: each step with its minutes and how far it has come; each can be looked at.
import type { AgendaItem, SessionTold } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import { isSame } from "../values";
import { hasRoom } from "./fold";
import { SAID, STATES } from "./words";

export class Agenda {
  readonly element: HTMLDetailsElement;
  private readonly list = make("ol", {});
  // Whoever comes late finds here what was agreed before.
  private readonly done = make("small", {});
  private items: AgendaItem[] = [];
  private at = "";

  constructor(private readonly look: (key: string) => void) {
    const summary = make("summary", {}, make("span", {}, SAID.agenda), this.done);
    this.element = make("details", { class: "agenda" }, summary, this.list);
  }

  // Whoever leads has it open where there is room.
  open(): void {
    if (hasRoom()) this.element.open = true;
  }

  take({ agenda, step }: SessionTold): void {
    const at = step?.key ?? "";
    if (this.at === at && isSame(agenda, this.items)) return;
    this.at = at;
    this.items = agenda;
    const done = findNumber(agenda, at) - 1;
    setText(this.done, done > 0 ? SAID.stepsDone(done) : "");
    this.list.replaceChildren(...agenda.map((item) => this.show(item)));
  }

  // A break has no number of its own.
  private show({ key, title, minutes, state, owner, is_break }: AgendaItem): HTMLElement {
    const isNow = key === this.at && state === "reading";
    const stands = [isNow ? SAID.now : STATES[state], owner].filter(Boolean).join(": ");
    const small = make("small", {}, [SAID.about(minutes), stands].filter(Boolean).join(", "));
    const button = makeButton(title, () => this.look(key), { class: "quiet" });
    const given = is_break ? { class: "break" } : { value: findNumber(this.items, key) };
    return make("li", { ...given, "aria-current": key === this.at ? "step" : null }, button, small);
  }
}

// A break goes by the number of the step before it.
export function findNumber(agenda: AgendaItem[], key: string): number {
  const at = agenda.findIndex((item) => item.key === key);
  return agenda.slice(0, at + 1).filter(({ is_break }) => !is_break).length;
}
