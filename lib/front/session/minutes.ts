// What whoever leads writes down from any step: actions, and requests for information.
import type { Leading } from "../contract";
import { make } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { MinuteForm } from "./minute_form";
import type { Ask } from "./talk";

export class Minutes {
  readonly element: HTMLElement;

  constructor(ask: Ask, drafts: Drafts, keptUnder: string) {
    const at = (of: string) => ({ drafts, key: `scrutiny:minute:${keptUnder}:${of}` });
    const forms = (["action", "request"] as const).map((of) => new MinuteForm(ask, of, at(of)).element);
    this.element = make("div", {}, ...forms);
  }

  // Nothing is written down of a meeting that has not begun.
  take({ main }: Leading): void {
    this.element.hidden = main?.act === "begin";
  }
}
