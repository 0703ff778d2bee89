// How far a page has come: one line, and the list of what is still unanswered.
import type { Progress } from "../contract";
import { findPlace, make, setText } from "../dom/elements";
import { linkToField } from "../dom/links";
import { followProgress } from "../dom/progress";
import { sayAsked } from "../say/fields";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";

function sayProgress({ answered, asked }: Progress): string {
  // A question that is asked for several judgements has an answer for each.
  return `${answered} of the ${asked} answers on this page ${answered === 1 ? "has" : "have"} been given.`;
}

export function makeProgressLine({ workbook, signal }: PagePanel): HTMLElement {
  const line = make("p", { class: "progress" });
  followProgress(workbook, (progress) => setText(line, progress ? sayProgress(progress) : ""), signal);
  return line;
}

export function showMissing({ host, workbook, signal }: PagePanel): void {
  const list = make("div", { class: "missing" });
  findPlace(host, "missing").append(list);
  followProgress(workbook, (progress) => list.replaceChildren(...listMissing(progress)), signal);
}

function listMissing(progress: Progress | undefined): HTMLElement[] {
  if (!progress) return [];
  const said = make("p", { class: "progress" }, sayProgress(progress));
  if (!progress.missing.length) return [said, make("p", {}, WORDS.noneUnanswered)];
  const items = progress.missing.map((asked) => make("li", {}, linkToField(sayAsked(asked), asked)));
  return [said, make("ul", {}, ...items)];
}
