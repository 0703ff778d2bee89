// Columns: an answer's table knows its own, as {columns, rows}. Each cell is shown under the column it was written
// for; what stood in a column that is no longer asked for goes along with its row, readable and unchanged.
import type { Json } from "../contract";
import type { PageField } from "../page_field";
import { newToken } from "../save/tokens";
import { sayColumn } from "../say/phrases";
import { isText } from "../values";

// A row has a cell for each column asked for now, and pairs of a heading and its words for all else.
export type Pairs = [heading: string, words: string][];
export type TableRow = { cells: string[]; rest: Pairs };
export type Table = { columns: string[]; rows: string[][] };
// What a table asks for.
export type Asking = Pick<PageField, "is_grid" | "offered" | "rows" | "keyed">;

// What a row is known by stands in a column without a heading, which no question has.
export const KEY = "";

function isCells(row: Json): row is string[] {
  return Array.isArray(row) && row.every(isText);
}

export function isTable(value: Json): value is Table {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return false;
  const { columns = null, rows = null } = value;
  return isCells(columns) && Array.isArray(rows) && rows.every(isCells);
}

// A table, or rows without columns as an older browser kept them.
export function isRows(value: Json): value is Table | string[][] {
  return isTable(value) || (Array.isArray(value) && value.every(isCells));
}

export function listColumns(value: Table | string[][]): string[] {
  if (!Array.isArray(value)) return value.columns.filter((heading) => heading !== KEY);
  const longest = Math.max(0, ...value.map((row) => row.length));
  return Array.from({ length: longest }, (_, at) => sayColumn(at));
}

// Rows without columns are in the order of those asked for.
export function readRows(field: Asking, value: Json): TableRow[] {
  if (!isRows(value)) return [];
  const { columns, rows } = Array.isArray(value) ? { columns: field.offered, rows: value } : value;
  return rows.map((words) => placeCells(field, columns, words));
}

// The first cell of a grid's row, or of one with a known name, is that name, whatever its column was called.
function placeCells(field: Asking, columns: string[], words: string[]): TableRow {
  const [first = ""] = words;
  const isNamed = field.is_grid || field.rows.includes(first);
  const headings = isNamed ? [field.offered[0], ...columns.slice(1)] : columns;
  const placed = new Map<string, string>();
  const rest = new Map<string, string>();
  words.forEach((cell, at) => {
    const heading = headings[at] ?? sayColumn(at);
    if (field.offered.includes(heading) && !placed.has(heading)) placed.set(heading, cell);
    else if (cell.trim()) rest.set(tellApart(heading, placed, rest), cell);
  });
  return { cells: field.offered.map((column) => placed.get(column) ?? ""), rest: [...rest] };
}

function tellApart(heading: string, placed: Map<string, string>, rest: Map<string, string>): string {
  return placed.has(heading) || rest.has(heading) ? tellApart(`${heading} (before)`, placed, rest) : heading;
}

export function writeRows(field: Asking, rows: TableRow[]): Table {
  const headings = [...new Set(rows.flatMap(({ rest }) => rest.map(([heading]) => heading)))];
  const write = ({ cells, rest }: TableRow) => {
    const words = new Map(rest);
    return [...cells, ...headings.map((heading) => words.get(heading) ?? "")];
  };
  return { columns: [...field.offered, ...headings], rows: rows.map(write) };
}

export function makeBlankRow(field: Asking): TableRow {
  return { cells: field.offered.map(() => ""), rest: [] };
}

// A known row with nothing in it says nothing.
export function isSaid(field: Asking, row: TableRow): boolean {
  return hasWords(row, isKnown(field, row) ? 1 : 0);
}

export function isKnown(field: Asking, { cells: [name = ""] }: TableRow): boolean {
  return field.rows.includes(name);
}

export function hasWords({ cells, rest }: TableRow, from = 0): boolean {
  return cells.slice(from).some((cell) => cell.trim()) || listFormer(rest).length > 0;
}

export function listFormer(rest: Pairs): Pairs {
  return rest.filter(([heading]) => heading !== KEY);
}

export function findKey(rest: Pairs): string {
  return rest.find(([heading]) => heading === KEY)?.[1] ?? "";
}

export function withKey(rest: Pairs, key: string): Pairs {
  return [...listFormer(rest), [KEY, key]];
}

// A row is given its key while it has no name yet. One with a name and no key is older than keys, and goes by its name.
export function keyRow(field: Asking, { cells, rest }: TableRow): Pairs {
  const [name = ""] = cells;
  return !field.keyed || findKey(rest) || name.trim() ? rest : withKey(rest, newToken());
}
