// The keys of the one large button, for whoever leads: N goes on, R shows. They can be turned off, in this browser.
import { make, newId, on } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { SAID } from "./words";

const KEPT = "scrutiny:access-keys";

export class AccessKeys {
  readonly element: HTMLElement;
  private readonly box = make("input", { type: "checkbox", id: newId() });
  private main: HTMLElement | null = null;
  private act = "";

  constructor(private readonly kept: Drafts) {
    this.box.checked = kept.read(KEPT) !== "off";
    on(this.box, { change: () => this.change() });
    const label = make("label", { for: this.box.id }, ` ${SAID.keys}`);
    this.element = make("p", { class: "keys" }, this.box, label);
  }

  mark(main: HTMLElement, act: string): void {
    this.main = main;
    this.act = act;
    if (this.box.checked) main.accessKey = act === "show" ? "r" : "n";
    else main.removeAttribute("accesskey");
  }

  private change(): void {
    this.kept.keep(KEPT, this.box.checked ? "on" : "off");
    if (this.main) this.mark(this.main, this.act);
  }
}
