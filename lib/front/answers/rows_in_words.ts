// The rows of a table in words.
import type { Json } from "../contract";
import type { PageField } from "../page_field";
import { sayDate, sayFormer } from "../say/phrases";
import { isSaid, listFormer, readRows, type TableRow } from "./columns";

export function sayRows(field: PageField, value: Json): string[] {
  return readRows(field, value)
    .filter((row) => isSaid(field, row))
    .map((row) => sayRow(field, row));
}

export function sayRow(field: PageField, { cells, rest }: TableRow): string {
  const pairs = field.offered.map((heading, at) => {
    const cell = cells[at] ?? "";
    return cell ? `${heading}: ${field.dates.includes(heading) ? sayDate(cell) : cell}` : "";
  });
  return [...pairs, sayFormer(listFormer(rest))].filter(Boolean).join("; ");
}
