// Rows that stand elsewhere, each with a button that makes it a row of an answer on this page.
import { keyRow, makeBlankRow, readRows, writeRows } from "../answers/columns";
import { setText } from "../dom/elements";
import { FieldView } from "../fields/field_view";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";

export function offerRows(panel: PagePanel, within: HTMLElement = panel.host): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>("button[data-into]")) {
    button.hidden = false;
    button.addEventListener("click", () => take(panel, button), { signal: panel.signal });
  }
}

function take({ views }: PagePanel, button: HTMLButtonElement): void {
  const { into, first = "", second = "", under = "" } = button.dataset;
  const view = views.find(({ field }) => field.about === into);
  if (!(view instanceof FieldView) || button.ariaDisabled) return;
  const value = view.mayWrite && !view.isShut ? view.control.read() : undefined;
  // Where nothing may be written yet, or something is half typed, the answer itself says why.
  if (value === undefined) {
    view.focus();
    return;
  }
  const { field } = view;
  const blank = makeBlankRow(field);
  // The second word stands under its own heading, or else under the second.
  const at = Math.max(1, field.offered.indexOf(under));
  const cells = blank.cells.map((cell, column) => (column === 0 ? first : column === at ? second : cell));
  view.put(writeRows(field, [...readRows(field, value), { cells, rest: keyRow(field, blank) }]));
  view.input();
  view.savers.current.send();
  button.ariaDisabled = "true";
  setText(button, WORDS.rowTaken);
}
