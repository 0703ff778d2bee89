// Joins the values of several versions to one.
import type { Json } from "../contract";
import { newToken } from "../save/tokens";
import { isText } from "../values";
import {
  type Asking,
  findKey,
  isKnown,
  readRows,
  type Table,
  type TableRow,
  withKey,
  writeRows,
} from "./columns";

// Each once: words that hold several versions already stand for all of them.
export function joinTexts(values: Json[], between: string): string {
  return [...new Set(values.filter(isText))].join(between);
}

// Each part once, in the order in which they were first said.
export function joinLists(values: Json[]): Json[] {
  const seen = new Map(values.flat().map((part) => [JSON.stringify(part), part]));
  return [...seen.values()] as Json[];
}

// The rows of several versions: each once, a known row with the words of all, and no two rows with one key.
export function joinTables(field: Asking, values: Json[]): Table {
  const joined = new Map<string, TableRow>();
  for (const row of values.flatMap((value) => readRows(field, value))) {
    const name = isKnown(field, row) ? (row.cells[0] ?? "") : JSON.stringify(row);
    const there = joined.get(name);
    joined.set(name, there && isKnown(field, row) ? joinRows(there, row) : row);
  }
  return writeRows(field, keepKeysApart([...joined.values()]));
}

function keepKeysApart(rows: TableRow[]): TableRow[] {
  const keys = new Set<string>();
  return rows.map((row) => {
    const key = findKey(row.rest);
    const isTaken = Boolean(key) && keys.has(key);
    keys.add(key);
    return isTaken ? { ...row, rest: withKey(row.rest, newToken()) } : row;
  });
}

function joinRows(row: TableRow, other: TableRow): TableRow {
  const cells = row.cells.map((cell, at) => joinWords(cell, other.cells[at] ?? ""));
  const rest = new Map(row.rest);
  for (const [heading, words] of other.rest) rest.set(heading, joinWords(rest.get(heading) ?? "", words));
  return { cells, rest: [...rest] };
}

function joinWords(words: string, other: string): string {
  return [...new Set([words, other].filter((said) => said.trim()))].join("; ");
}
