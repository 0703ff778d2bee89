// Rows: what lists, tables and risks share.
import { hiddenLabel, make, makeButton, setText } from "../dom/elements";
import type { PageField } from "../page_field";
import { nameField } from "../say/fields";
import { isSame } from "../values";
import { WORDS } from "../words";

export interface Row<Value> {
  readonly element: HTMLElement;
  read(): Value;
  write(value: Value): void;
  focus(): void;
  rename(number: number): void;
  isBlank(): boolean;
}

// How a row is made, what a blank one holds, and what rows are called.
export type RowKind<Value> = {
  makeRow(remove: () => void): Row<Value>;
  blank(): Value;
  add: string;
  hidden: string;
  called: string;
  isOptional?: boolean;
  shown?(): void;
};

type Removed<Value> = { value: Value; at: number };

export class Rows<Value> {
  readonly element: HTMLElement;
  readonly rows: Row<Value>[] = [];
  private readonly list = make("div", { class: "rows" });
  private readonly add: HTMLButtonElement;
  private readonly undo = new Undo<Removed<Value>>((removed) => this.putBack(removed));

  constructor(
    private readonly kind: RowKind<Value>,
    private readonly changed: () => void,
  ) {
    this.add = makeButton(kind.add, () => this.addAndGo(), { class: "add", hidden: kind.hidden });
    this.element = make("div", {}, this.list, this.undo.element, this.add);
  }

  private insert(value: Value, at = this.rows.length): Row<Value> {
    const row = this.kind.makeRow(() => this.remove(row));
    this.rows.splice(at, 0, row);
    const next = this.rows[at + 1];
    if (next) next.element.before(row.element);
    else this.list.append(row.element);
    row.write(value);
    this.renumber();
    return row;
  }

  private renumber(): void {
    this.rows.forEach((row, at) => {
      row.rename(at + 1);
    });
  }

  private drop(row: Row<Value>): number {
    const at = this.rows.indexOf(row);
    this.rows.splice(at, 1);
    row.element.remove();
    this.renumber();
    return at;
  }

  private addAndGo(): void {
    this.insert(this.kind.blank()).focus();
    this.kind.shown?.();
  }

  private remove(row: Row<Value>): void {
    const value = row.read();
    const at = this.drop(row);
    this.undo.offer(`${this.kind.called} ${at + 1} was removed.`, { value, at });
    (this.rows[at] ?? this.add).focus();
    this.changed();
  }

  private putBack({ value, at }: Removed<Value>): void {
    this.insert(value, Math.min(at, this.rows.length)).focus();
    this.changed();
  }

  read(): Value[] {
    return this.rows.filter((row) => !row.isBlank()).map((row) => row.read());
  }

  // Patches what differs and leaves alone the row that somebody is in.
  write(values: Value[]): void {
    const wanted = values.length || this.kind.isOptional ? values : [this.kind.blank()];
    wanted.forEach((value, at) => {
      const row = this.rows[at];
      if (row) rewrite(row, value);
      else this.insert(value);
    });
    for (const row of this.rows.slice(wanted.length)) this.drop(row);
    this.undo.hide();
  }

  focus(): void {
    (this.rows[0] ?? this.add).focus();
  }
}

export function rewrite<Value>(row: Pick<Row<Value>, "read" | "write">, value: Value): void {
  if (!isSame(row.read(), value)) row.write(value);
}

// A removal is said, and can be taken back until the next one.
export class Undo<Value> {
  readonly element: HTMLElement;
  private removed: { value: Value } | null = null;
  private readonly said = make("span", { role: "status" });
  private readonly button: HTMLButtonElement;

  constructor(private readonly putBack: (value: Value) => void) {
    this.button = makeButton(WORDS.putBack, () => this.act(), { class: "quiet" });
    this.element = make("p", { class: "undo" }, this.said, " ", this.button);
    this.hide();
  }

  private act(): void {
    const { removed } = this;
    this.hide();
    if (removed) this.putBack(removed.value);
  }

  hide(): void {
    this.removed = null;
    setText(this.said, "");
    this.button.hidden = true;
  }

  offer(words: string, value: Value): void {
    this.removed = { value };
    setText(this.said, words);
    this.button.hidden = false;
  }
}

// The button that removes a row, with the row's number.
export class RemoveButton {
  readonly button: HTMLButtonElement;
  private readonly number = document.createTextNode("");

  constructor(
    field: PageField,
    private readonly called: string,
    remove: () => void,
  ) {
    this.button = makeButton("Remove ", remove, { class: "quiet remove" });
    this.button.append(this.number, hiddenLabel(field.number === null ? "" : ` of ${nameField(field)}`));
  }

  rename(at: number): void {
    this.number.data = `${this.called} ${at}`;
  }
}
