// The reason somebody may give beside an answer of their own.
import { Label, make, makeArea, newId, setArea } from "../dom/elements";
import type { PageField } from "../page_field";
import { nameField } from "../say/fields";
import { WORDS } from "../words";

export class ReasonBox {
  readonly element: HTMLElement;
  private readonly area: HTMLTextAreaElement;

  constructor(field: PageField, changed: () => void) {
    this.area = makeArea({ id: newId(), rows: 2 }, changed);
    const label = new Label(this.area, WORDS.reason, `for ${nameField(field)}`);
    this.element = make("div", { class: "reason" }, ...label.parts, this.area);
  }

  get isFocused(): boolean {
    return this.area === document.activeElement;
  }

  read(): string {
    return this.area.value.trim();
  }

  write(words: string): void {
    setArea(this.area, words);
  }

  lock(isLocked: boolean): void {
    this.area.readOnly = isLocked;
  }
}
