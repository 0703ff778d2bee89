// A row of a table: a group of labelled boxes, so that it is read and filled on a phone.
import { type Child, hiddenLabel, make, setText } from "../dom/elements";
import type { PageField } from "../page_field";
import { WORDS } from "../words";
import { Cell } from "./boxes";
import { hasWords, keyRow, makeBlankRow, type TableRow } from "./columns";
import type { Frame } from "./control";
import { FormerCells } from "./former_cells";
import { RemoveButton, type Row, rewrite } from "./rows";

class RowOfCells {
  readonly element: HTMLElement;
  private readonly legend = make("span", {});
  private readonly cells: Cell[];
  private readonly former: FormerCells;

  constructor(
    private readonly field: PageField,
    columns: string[],
    changed: () => void,
    ...inside: Child[]
  ) {
    this.cells = columns.map((column) => new Cell(field, column, changed));
    this.former = new FormerCells(() => {
      this.focus();
      changed();
    });
    const begins = field.for ? hiddenLabel(`${field.for}: `) : null;
    const legend = make("legend", {}, begins, this.legend);
    const grid = makeCells(this.cells.map((cell) => cell.element));
    this.element = make("fieldset", { class: "row" }, legend, grid, this.former.element, ...inside);
  }

  focus(): void {
    this.cells[0]?.box.control.focus();
  }

  name(words: string): void {
    setText(this.legend, words);
    this.former.rename(words);
    for (const cell of this.cells) cell.rename(words);
  }

  read(): TableRow {
    return { cells: this.cells.map((cell) => cell.box.read()), rest: this.former.read() };
  }

  write(value: TableRow): void {
    this.cells.forEach((cell, at) => {
      cell.box.write(value.cells[at] ?? "");
    });
    this.former.write(keyRow(this.field, value));
  }
}

// Three boxes stand beside each other; four look better two by two.
function makeCells(elements: HTMLElement[]): HTMLElement {
  return make("div", { class: elements.length === 4 ? "cells by-two" : "cells" }, ...elements);
}

// A row that somebody has added, and can remove.
export function makeFreeRow(
  field: PageField,
  changed: () => void,
  remove: () => void,
  called = WORDS.row,
  ...beside: Child[]
): Row<TableRow> {
  const away = new RemoveButton(field, called.toLowerCase(), remove);
  const row = new RowOfCells(field, field.offered, changed, ...beside, away.button);
  row.name("");
  return {
    element: row.element,
    read: () => row.read(),
    write: (value) => row.write(value),
    focus: () => row.focus(),
    rename: (at) => {
      row.name(`${called} ${at}`);
      away.rename(at);
    },
    isBlank: () => !hasWords(row.read()),
  };
}

type KnownRow = { readonly name: string; readonly row: RowOfCells };

// Rows whose first cell is known: it is their heading, and what stands in them is kept by it.
export class KnownRows {
  readonly element = make("div", { class: "rows" });
  private readonly rows: KnownRow[] = [];

  constructor(
    private readonly field: PageField,
    private readonly frame: Frame,
  ) {
    this.offer(field.rows);
  }

  get count(): number {
    return this.rows.length;
  }

  offer(names: string[]): void {
    const added = names.filter((name) => !this.rows.some((known) => known.name === name));
    if (added.length && !this.rows.length) this.element.replaceChildren();
    for (const name of added) this.add(name);
  }

  private add(name: string): void {
    const row = new RowOfCells(this.field, this.field.offered.slice(1), () => this.frame.changed());
    row.name(name);
    this.rows.push({ name, row });
    this.element.append(row.element);
  }

  // Gives those of the rows that are not among the known.
  write(value: TableRow[]): TableRow[] {
    const others = [...value];
    for (const { name, row } of this.rows) {
      const at = others.findIndex(({ cells }) => cells[0] === name);
      const [found = makeBlankRow(this.field)] = at < 0 ? [] : others.splice(at, 1);
      rewrite(row, { cells: found.cells.slice(1), rest: found.rest });
    }
    return others;
  }

  read(): TableRow[] {
    return this.rows.map(({ name, row }) => {
      const { cells, rest } = row.read();
      return { cells: [name, ...cells], rest };
    });
  }

  focus(): void {
    this.rows[0]?.row.focus();
  }
}
