// A value as lines of plain words, whatever the kind of its answer.
import type { Json } from "../contract";
import { make, showLines } from "../dom/elements";
import type { PageField } from "../page_field";
import { isEmpty, isText } from "../values";
import { WORDS } from "../words";
import { isRows, listColumns } from "./columns";
import { findKind } from "./find_kind";
import { sayParagraphs } from "./paragraphs";
import { sayRows } from "./rows_in_words";

export function sayValue(field: PageField, value: Json): string[] {
  if (isEmpty(value)) return [WORDS.noAnswer];
  const kind = findKind(field.kind);
  return kind.fits(value) ? kind.say(field, value) : sayUnfit(field, value);
}

// What was written when the question was asked in another way.
function sayUnfit(field: PageField, value: Json): string[] {
  if (isText(value)) return sayParagraphs(value);
  // Where no table is asked for any more, its rows still know their columns.
  if (isRows(value)) return sayRows({ ...field, kind: "table", offered: listColumns(value) }, value);
  return Array.isArray(value) ? value.filter(isText) : [];
}

// Paragraphs for prose, a list for rows.
export function showValue(field: PageField, value: Json): HTMLElement {
  const lines = sayValue(field, value);
  if (isText(value)) return make("div", {}, ...lines.map((line) => make("p", {}, line)));
  return showLines(lines);
}

export function fits(field: PageField, value: Json): boolean {
  return value === null || findKind(field.kind).fits(value);
}
