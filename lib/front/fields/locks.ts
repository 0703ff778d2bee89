// Parts that are shut: what each place says of it, and what becomes of somebody who is there. Before somebody has
// signed, what stands in a place is read there, and why it has no control is said once for the part.
import { nameOf } from "../answers/control";
import { showValue } from "../answers/values";
import type { Json, Lock } from "../contract";
import { hasFocus, make, makeButton } from "../dom/elements";
import { linkToField } from "../dom/links";
import { nameField } from "../say/fields";
import { findStore } from "../store";
import { isEmpty, isPart } from "../values";
import { WORDS } from "../words";
import type { StatusName } from "./status";
import type { View } from "./view";

export class Locks {
  readonly element = make("div", { class: "locks", role: "group", tabindex: -1 });
  private shown = "";
  private before: [StatusName, string] = ["", ""];

  constructor(private readonly view: View) {}

  get isBarred(): boolean {
    return this.view.field.locked.length > 0 || !findStore().isNamed;
  }

  // A place that cannot be written in yet says why, with links to what shuts it; what stands there can be read.
  // It is written anew only when it says something else, and whoever stands in it stays.
  show(): void {
    const { field, savers } = this.view;
    const { unsaved } = savers.current;
    const value = (unsaved ?? field.versions.at(-1))?.value ?? null;
    const shown = JSON.stringify([field.locked, value, Boolean(unsaved), findStore().who]);
    if (shown === this.shown) return;
    this.shown = shown;
    const isHere = hasFocus(this.element);
    const { seen, more } = nameOf(field);
    this.element.setAttribute("aria-label", `${seen} ${more}`.trimEnd());
    const named = field.locked.length ? seen : field.for;
    const name = named ? make("p", { class: "name" }, named) : null;
    const parts = [name, ...(field.locked.length ? this.listShut(value) : [this.showStanding(value)])];
    this.element.replaceChildren(...parts.filter(isPart));
    if (isHere) this.element.focus();
  }

  private listShut(value: Json): (HTMLElement | null)[] {
    const { field, savers } = this.view;
    if (isEmpty(value)) return [listLocks(field.locked)];
    return [
      listLocks(field.locked),
      showValue(field, value),
      savers.current.unsaved ? make("p", {}, WORDS.shutWithWords) : null,
      findStore().may("take_back") ? this.makeTakeBack() : null,
    ];
  }

  // Of what people answer alone nothing is read here.
  private showStanding(value: Json): HTMLElement | null {
    const { field } = this.view;
    if (!isEmpty(value)) return showValue(field, value);
    return field.individual ? null : make("p", {}, WORDS.nobody);
  }

  // What was written while a part was shut is saved as soon as it is open.
  tell(wasLocked: boolean): void {
    const isLocked = this.view.field.locked.length > 0;
    if (wasLocked === isLocked) return;
    if (!isLocked) {
      this.tellAsBefore();
      this.view.savers.send();
    } else if (!this.view.isShut) {
      this.before = this.view.status.now;
      this.view.status.show("waiting", WORDS.shutHere);
    }
  }

  private tellAsBefore(): void {
    const { status } = this.view;
    if (status.now[1] === WORDS.shutHere) status.show(...this.before, false);
  }

  // Whoever was there when it was shut has left it now.
  shut(): void {
    this.view.refresh();
    this.tellAsBefore();
  }

  // What should not have been written can be taken back, though nothing can be written now.
  private makeTakeBack(): HTMLElement {
    const { view } = this;
    const takeBack = () => {
      view.put(null);
      view.savers.current.write(null, "");
      view.savers.current.send();
      this.element.focus();
    };
    return makeButton(WORDS.takeBack, takeBack, { hidden: ` to ${nameField(view.field)}` });
  }
}

export function listLocks(locked: Lock[]): HTMLElement {
  const links = locked.map((lock) => make("li", {}, linkToField(lock.name, lock)));
  return make("div", { class: "shut" }, make("p", {}, WORDS.shut), make("ul", {}, ...links));
}
