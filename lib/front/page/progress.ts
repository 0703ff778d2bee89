// How far a page has come: said once, under its heading, as the way on; and the list of what is still unanswered.
import type { Progress } from "../contract";
import { findPlace, hasFocus, make, setText } from "../dom/elements";
import { linkToField } from "../dom/links";
import { followProgress } from "../dom/progress";
import { sayAsked, sayProgress } from "../say/fields";
import { sayCount } from "../say/phrases";
import { findStore } from "../store";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";

const FEW = 5;

// It is told to no listener while it changes, since whoever types hears of each answer beside it.
export function showProgress({ host, workbook, signal }: PagePanel): void {
  const line = make("p", { class: "progress" });
  if (findStore().isServed) findHeading()?.after(line);
  else host.prepend(line);
  const show = (progress: Progress | undefined) => {
    const hadFocus = hasFocus(line);
    line.replaceChildren(...(progress ? [sayWayOn(progress)] : []));
    if (hadFocus) line.querySelector("a")?.focus();
  };
  followProgress(workbook, show, signal);
}

// The heading of a page, or the words that stand under it.
export function findHeading(): Element | null {
  return document.querySelector("h1 + p") ?? document.querySelector("h1");
}

function sayWayOn(progress: Progress): HTMLElement | string {
  const [next] = progress.missing;
  return next ? linkToField(sayProgress(progress, next), next) : WORDS.noneUnanswered;
}

export function showMissing({ host, workbook, signal }: PagePanel): void {
  const [said, list] = [make("summary"), make("ul")];
  const fold = make("details", {}, said, list);
  const place = make("div", { class: "missing" });
  findPlace(host, "missing").append(place);
  const show = ({ missing }: Progress) => {
    // A few are seen at once; whoever opened or shut the list since finds it so.
    if (!place.childElementCount) fold.open = missing.length <= FEW;
    setText(said, sayCount(missing.length, "question has no answer", "questions have no answer"));
    list.replaceChildren(...missing.map((asked) => make("li", {}, linkToField(sayAsked(asked), asked))));
    if (missing.length && fold.isConnected) return;
    place.replaceChildren(missing.length ? fold : make("p", {}, WORDS.noneUnanswered));
  };
  followProgress(workbook, (progress) => progress && show(progress), signal);
}
