// Tables and grids: rows that are known beforehand, and rows that somebody adds.
import type { Json } from "../contract";
import { make } from "../dom/elements";
import type { PageField } from "../page_field";
import { nameField } from "../say/fields";
import { WORDS } from "../words";
import { isHalfTyped } from "./boxes";
import { hasWords, isRows, makeBlankRow, readRows, type TableRow, writeRows } from "./columns";
import { type Control, type Frame, type Kind, makeGroup } from "./control";
import { Rows } from "./rows";
import { sayRows } from "./rows_in_words";
import { KnownRows, makeFreeRow } from "./table_rows";

abstract class TableControl implements Control {
  readonly element: HTMLElement;
  readonly described: HTMLElement;
  protected readonly known: KnownRows;

  constructor(
    protected readonly field: PageField,
    frame: Frame,
  ) {
    this.known = new KnownRows(field, frame);
    this.element = makeGroup(field, frame, {}, this.known.element);
    this.described = this.element;
  }

  abstract read(): Json;
  abstract write(value: Json): void;
  abstract focus(): void;

  protected give(rows: TableRow[]): Json {
    const isAnswered = rows.some((row, at) => hasWords(row, at < this.known.count ? 1 : 0));
    return isAnswered ? writeRows(this.field, rows) : [];
  }

  offerRows(names: string[]): void {
    this.known.offer(names);
  }

  marks(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("textarea, .row select, .row input")];
  }

  // What a refused save has said stays until the next one.
  complaint(): string | undefined {
    return complainOfDates(this.element);
  }
}

export function complainOfDates(element: HTMLElement): string | undefined {
  const inputs = [...element.querySelectorAll<HTMLInputElement>(".row input")];
  return inputs.some(isHalfTyped) ? WORDS.dateInFull : undefined;
}

export class FixedTable extends TableControl {
  constructor(field: PageField, frame: Frame) {
    super(field, frame);
    if (!this.known.count) this.known.element.append(make("p", {}, WORDS.noRows));
    this.write(null);
  }

  read(): Json {
    return this.give(this.known.read());
  }

  // A grid has no other rows: one that is not offered any more is shown as it was, below those that are.
  write(value: Json): void {
    const rows = readRows(this.field, value);
    this.known.offer(rows.map(({ cells: [name = ""] }) => name));
    this.known.write(rows);
  }

  focus(): void {
    this.known.focus();
  }
}

export class FreeTable extends TableControl {
  private readonly free: Rows<TableRow>;

  constructor(field: PageField, frame: Frame) {
    super(field, frame);
    this.free = new Rows<TableRow>(
      {
        makeRow: (remove) => makeFreeRow(field, frame.changed, remove),
        // Where the rows are known, another is there only when somebody asks for it.
        blank: () => makeBlankRow(field),
        add: WORDS.add.table,
        hidden: ` for ${nameField(field)}`,
        called: WORDS.row,
        isOptional: this.known.count > 0,
      },
      frame.changed,
    );
    this.element.append(this.free.element);
    this.write(null);
  }

  read(): Json {
    return this.give([...this.known.read(), ...this.free.read()]);
  }

  write(value: Json): void {
    this.free.write(this.known.write(readRows(this.field, value)));
  }

  focus(): void {
    if (this.known.count) this.known.focus();
    else this.free.focus();
  }
}

export const TABLES: Pick<Kind, "fits" | "say"> = { fits: isRows, say: sayRows };
