// The parts of a page: what each kind of panel shows.
import { findPlace } from "../dom/elements";
import { makeGateOfPart } from "../fields/signing";
import { showAnswers } from "./answers";
import { makeCheck } from "./checking";
import { listInContents } from "./contents";
import { takeFiles } from "./files";
import type { PagePanel } from "./panel";
import { showPapers } from "./papers";
import { showMissing } from "./progress";
import { beginRecommending } from "./recommending";
import { offerRows } from "./row_offers";
import { showSigning } from "./signing";
import { showTasks } from "./tasks";
import { showWho } from "./who";

function showPrompts(panel: PagePanel): void {
  panel.mountFields();
  if (!panel.views.length) return;
  panel.host.prepend(makeGateOfPart(panel.signal));
  listInContents(panel);
  offerRows(panel);
  beginRecommending(panel);
  findPlace(panel.host, "check").append(makeCheck(panel));
}

function showAnswered(panel: PagePanel): void {
  showMissing(panel);
  showAnswers(panel);
  showTasks(panel);
}

const PARTS: { [part: string]: (panel: PagePanel) => void } = {
  who: showWho,
  missing: showMissing,
  answers: showAnswers,
  answered: showAnswered,
  prompts: showPrompts,
  signing: showSigning,
  papers: showPapers,
};

export function showPart(panel: PagePanel): void {
  PARTS[panel.link.opened.part]?.(panel);
  takeFiles(panel);
}
