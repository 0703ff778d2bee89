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
  const begin = (isAsked: boolean) => void take(view, isAsked);
  begin(true);
  // Nobody writes before saying who they are: then it begins, and the keyboard stays where that is said.
  findStore().hear("who", () => begin(false), signal);
  window.addEventListener("hashchange", () => begin(true), { signal });
}

async function take(view: FieldView, isAsked: boolean): Promise<void> {
  await view.ready;
  const about = BEGUN.exec(location.hash)?.[1];
  if (!about) return;
  const value = view.mayWrite && !view.isShut ? view.control.read() : undefined;
  if (value !== undefined) put(view, readRecommended(view.field, value), about);
  // Whoever only reads begins nothing later.
  if (value !== undefined || findStore().isReading)
    history.replaceState(history.state, "", location.pathname + location.search);
  if (isAsked) moveTo(view);
}

// It is written once somebody has given it words.
function put(view: FieldView, given: ReturnType<typeof readRecommended>, about: string): void {
  const { field } = view;
  const blank = makeBlankRow(field);
  const row = { cells: blank.cells, rest: keyRow(field, blank) };
  view.put(writeRecommended(field, [...given, { row, because: [`answer:${about}`] }]));
}

function moveTo(view: FieldView): void {
  view.focus();
  if (!view.mayWrite) return;
  const [last] = [...view.place.querySelectorAll(".row")].slice(-1);
  last?.querySelector("textarea")?.focus();
}
