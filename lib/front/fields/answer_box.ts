// The box an answer is given in: its control, and the reason beside it.
import type { Control } from "../answers/control";
import { findKind } from "../answers/find_kind";
import { fits } from "../answers/values";
import type { Json } from "../contract";
import { hasFocus, lockControls, make } from "../dom/elements";
import type { Link } from "../link";
import type { PageField } from "../page_field";
import { isEmpty } from "../values";
import { Complaints } from "./complaints";
import { askLinks } from "./links";
import { ReasonBox } from "./reason";

export class AnswerBox {
  readonly element: HTMLElement;
  readonly complaints: Complaints;
  readonly control: Control;
  readonly reason: ReasonBox | null;

  constructor(
    private readonly field: PageField,
    private readonly place: HTMLElement,
    link: Link,
    changed: () => void,
  ) {
    this.complaints = new Complaints(field.help, place, () => this.control);
    const { help, error } = this.complaints;
    const look = () => askLinks(link, field.about);
    this.control = findKind(field.kind).makeControl(field, { help, error, changed, look });
    this.reason = field.individual ? new ReasonBox(field, changed) : null;
    this.element = make("div", { class: "open" }, this.control.element, this.reason?.element);
  }

  get isFocused(): boolean {
    return hasFocus(this.control.element) || Boolean(this.reason?.isFocused);
  }

  write(value: Json): void {
    this.control.write(fits(this.field, value) ? value : null);
  }

  showFilled(): void {
    this.place.toggleAttribute("data-filled", !isEmpty(this.control.read()));
  }

  lock(isLocked: boolean): void {
    lockControls(this.control.element, isLocked);
    this.reason?.lock(isLocked);
  }

  // What is wrong with what stands in the control, where it can say that.
  complain(): void {
    const complaint = this.control.complaint?.();
    if (complaint !== undefined) this.complaints.show(complaint);
    this.complaints.showHints();
  }
}
