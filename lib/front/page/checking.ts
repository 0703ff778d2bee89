// "Check this part": what is missing or to be mended, in one list that takes the keyboard to each.
import type { Blocker, Reply } from "../contract";
import { make, makeButton } from "../dom/elements";
import { linkToField } from "../dom/links";
import { publishProgress } from "../dom/progress";
import type { PageField } from "../page_field";
import { sayCount } from "../say/phrases";
import { isPart } from "../values";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";

export function makeCheck(panel: PagePanel): HTMLElement {
  const summary = make("div", { class: "summary", tabindex: -1, hidden: true });
  const check = async () => {
    button.disabled = true;
    const reply = await panel.link.ask({ kind: "check" });
    button.disabled = false;
    showSummary(summary, reply);
  };
  const given = { class: "main", hidden: sayPart(panel.fields) };
  const button = makeButton(WORDS.check, () => void check(), given);
  return make("div", { class: "check" }, button, summary);
}

function sayPart(fields: PageField[]): string {
  const numbers = fields.map((field) => field.number).filter(isPart);
  if (!numbers.length) return ` (${fields[0]?.question ?? ""})`;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? ` (question ${first})` : ` (questions ${first} to ${last})`;
}

function showSummary(summary: HTMLElement, reply: Reply | null): void {
  const checked = reply?.kind === "checked" ? reply : null;
  publishProgress(checked?.progress);
  summary.replaceChildren(...showBlockers(checked?.blockers));
  summary.classList.toggle("complete", checked?.blockers.length === 0);
  summary.hidden = false;
  summary.focus();
}

function showBlockers(blockers: Blocker[] | undefined): HTMLElement[] {
  if (!blockers) return [make("p", {}, WORDS.offline)];
  if (!blockers.length) return [make("p", {}, WORDS.complete)];
  const heading = `${sayCount(blockers.length, "thing is", "things are")} missing or to be mended`;
  const items = blockers.map(({ about, sentence }) => make("li", {}, linkToField(sentence, { about })));
  return [make("h4", {}, heading), make("ul", {}, ...items)];
}
