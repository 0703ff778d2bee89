// What goes along with a row: its key, unseen, and words that are no longer asked for, which can be removed.
import { hiddenLabel, make, makeButton, newId, setText } from "../dom/elements";
import { sayFormer } from "../say/phrases";
import { WORDS } from "../words";
import { KEY, listFormer, type Pairs } from "./columns";
import { Undo } from "./rows";

export class FormerCells {
  readonly element = make("div", { class: "former" });
  private rest: Pairs = [];
  private readonly whose = hiddenLabel("");
  private readonly undo = new Undo<Pairs>((back) => {
    this.write(back);
    this.changed();
  });

  constructor(private readonly changed: () => void) {}

  read(): Pairs {
    return this.rest;
  }

  write(rest: Pairs): void {
    this.rest = rest;
    this.element.replaceChildren(...this.show(sayFormer(listFormer(rest))));
    this.undo.hide();
  }

  rename(name: string): void {
    setText(this.whose, ` (${name})`);
  }

  private remove(): void {
    const back = this.rest;
    this.write(back.filter(([heading]) => heading === KEY));
    this.undo.offer(WORDS.formerRemoved, back);
    this.element.append(this.undo.element);
    this.changed();
  }

  private show(said: string): HTMLElement[] {
    if (!said) return [];
    const line = make("p", { id: newId() }, said);
    const button = makeButton(WORDS.takeOut, () => this.remove(), {
      class: "quiet",
      "aria-describedby": line.id,
    });
    button.append(this.whose);
    return [line, button];
  }
}
