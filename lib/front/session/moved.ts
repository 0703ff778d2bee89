// The bar at the foot of whoever is typing when the group moves on: nothing moves until they say so.
import { make, makeButton } from "../dom/elements";
import { SAID } from "./words";

export class MovedBar {
  readonly element = make("div", { class: "moved", hidden: true });
  private readonly said = make("div", { role: "status" });
  private readonly buttons = make("div", { class: "buttons" });
  private key = "";
  // Whether somebody said that they finish first, and so are never moved by others.
  isHeld = false;

  constructor(private readonly go: () => void) {
    this.element.append(this.said, this.buttons);
  }

  show(key: string, number: number): void {
    if (this.key === key) return;
    this.key = key;
    this.element.hidden = false;
    const go = makeButton(SAID.go(number), () => this.go(), { class: "main" });
    const stay = makeButton(SAID.finish, () => {
      this.isHeld = true;
      stay.remove();
    });
    this.said.replaceChildren(make("p", {}, SAID.moved(number)));
    this.buttons.replaceChildren(go, ...(this.isHeld ? [] : [stay]));
  }

  hide(): void {
    this.key = "";
    this.isHeld = false;
    this.element.hidden = true;
    this.said.replaceChildren();
  }
}
