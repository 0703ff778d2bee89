// A recommendation that was begun beside an answer: the page’s address says which answer it is to rest on.
import { keyRow, makeBlankRow } from "../answers/columns";
import { readRecommended, writeRecommended } from "../answers/recommended";
import { FieldView } from "../fields/field_view";
import { findStore } from "../store";
import type { PagePanel } from "./panel";

const BEGUN = /^#recommend=([\w.]+)$/;

export function beginRecommending({ views, signal }: PagePanel): void {
  const view = views.find(({ field }) => field.kind === "recommendations");
  if (!(view instanceof FieldView)) return;
  const begin = () => take(view);
  begin();
  // Nobody writes before saying who they are; then it begins.
  findStore().hear("who", begin, signal);
  window.addEventListener("hashchange", begin, { signal });
}

function take(view: FieldView): void {
  const about = BEGUN.exec(location.hash)?.[1];
  if (!about) return;
  const value = view.mayWrite && !view.isShut ? view.control.read() : undefined;
  if (value === undefined) {
    view.focus();
    return;
  }
  const { field, place } = view;
  history.replaceState(history.state, "", location.pathname + location.search);
  const blank = makeBlankRow(field);
  const row = { cells: blank.cells, rest: keyRow(field, blank) };
  view.put(
    writeRecommended(field, [...readRecommended(field, value), { row, because: [`answer:${about}`] }]),
  );
  // It is written once somebody has given it words.
  view.focus();
  const [last] = [...place.querySelectorAll(".row")].slice(-1);
  last?.querySelector("textarea")?.focus();
}
