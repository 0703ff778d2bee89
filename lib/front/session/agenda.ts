// The agenda: each step with its minutes and how far it has come; each can be looked at.
import type { AgendaItem, SessionTold } from "../contract";
import { make, makeButton } from "../dom/elements";
import { isSame } from "../values";
import { SAID, STATES } from "./words";

const WIDE = "(min-width: 60rem)";

export class Agenda {
  readonly element: HTMLDetailsElement;
  private readonly list = make("ol", {});
  private items: AgendaItem[] = [];
  private at = "";

  constructor(private readonly look: (key: string) => void) {
    this.element = make("details", { class: "agenda" }, make("summary", {}, SAID.agenda), this.list);
  }

  // Whoever leads has it open where there is room.
  open(): void {
    if (window.matchMedia(WIDE).matches) this.element.open = true;
  }

  take({ agenda, step }: SessionTold): void {
    const at = step?.key ?? "";
    if (this.at === at && isSame(agenda, this.items)) return;
    this.at = at;
    this.items = agenda;
    this.list.replaceChildren(...agenda.map((item) => this.show(item)));
  }

  private show({ key, title, minutes, state, owner }: AgendaItem): HTMLElement {
    const stands = [STATES[state], owner].filter(Boolean).join(": ");
    const small = make("small", {}, [SAID.about(minutes), stands].filter(Boolean).join(", "));
    const button = makeButton(title, () => this.look(key), { class: "quiet" });
    return make("li", { "aria-current": key === this.at ? "step" : null }, button, small);
  }
}
