// Recommendations as they are kept: rows of a table, and beside them what each rests on, by the key of its row.
import type { Json } from "../contract";
import type { PageField } from "../page_field";
import { isText } from "../values";
import { WORDS } from "../words";
import { findKey, readRows, type TableRow, writeRows } from "./columns";
import { joinTables } from "./joining";
import { sayRow } from "./rows_in_words";

export type Recommended = { row: TableRow; because: string[] };

function readBecause(value: Json): { [key: string]: Json } {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return {};
  const { because = null } = value;
  return because !== null && typeof because === "object" && !Array.isArray(because) ? because : {};
}

function listKeys(because: { [key: string]: Json }, row: TableRow): string[] {
  const keys = because[findKey(row.rest)];
  return Array.isArray(keys) ? keys.filter(isText) : [];
}

export function readRecommended(field: PageField, value: Json): Recommended[] {
  const because = readBecause(value);
  return readRows(field, value).map((row) => ({ row, because: listKeys(because, row) }));
}

// What rests on nothing is left out, as the rules leave it out.
export function writeRecommended(field: PageField, given: Recommended[]): Json {
  const linked = given.filter((recommended) => recommended.because.length);
  const because = Object.fromEntries(
    linked.map((recommended) => [findKey(recommended.row.rest), recommended.because]),
  );
  const table = writeRows(
    field,
    given.map(({ row }) => row),
  );
  return linked.length ? { ...table, because } : table;
}

// Each recommendation once; one that was worded in two ways stands twice, each with what it rests on.
export function joinRecommended(field: PageField, values: Json[]): Json {
  const given = values.flatMap((value) => readRecommended(field, value));
  const rows = readRows(field, joinTables(field, values));
  const isOf = (row: TableRow) => (other: Recommended) =>
    findKey(other.row.rest) === findKey(row.rest) || isAlike(other.row, row);
  const joined = rows.map((row) => {
    const because = given.filter(isOf(row)).flatMap((recommended) => recommended.because);
    return { row, because: [...new Set(because)] };
  });
  return writeRecommended(field, joined);
}

function isAlike(row: TableRow, other: TableRow): boolean {
  return JSON.stringify(row.cells) === JSON.stringify(other.cells);
}

export function sayRecommended(field: PageField, value: Json): string[] {
  const words = new Map(field.options.map((option) => [option.key, option.words]));
  return readRecommended(field, value).map(({ row, because }) => {
    const rests = because.map((key) => words.get(key) ?? WORDS.linkUnnamed).join("; ");
    return [sayRow(field, row), rests && `${WORDS.restsOn}: ${rests}`].filter(Boolean).join("; ");
  });
}
