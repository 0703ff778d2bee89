// What people said of a question alone, once it is shown: as a spread, and never by name.
import { showValue } from "../answers/values";
import type { Rating, ReasonGiven, Share } from "../contract";
import { hiddenLabel, make } from "../dom/elements";
import type { PageField } from "../page_field";
import { nameField } from "../say/fields";
import { beginSentence } from "../say/phrases";
import { findStore } from "../store";
import { isPart } from "../values";
import { WORDS } from "../words";

// What one person answered alone is told again to them only, on their own page.
export function showOwn({ mine }: Rating, field: PageField): HTMLElement[] {
  if (!findStore().may("see_own")) return [];
  if (!mine) return [make("p", {}, WORDS.youDidNot)];
  const reason = mine.reason ? make("p", {}, mine.reason) : null;
  const said = [make("p", {}, WORDS.youAnswered), showValue(field, mine.value), reason];
  return [make("div", { class: "version own" }, ...said)];
}

export function showSpread(rating: Rating, field: PageField): HTMLElement[] {
  const { reasons = [], spread = [] } = rating;
  const loose = reasons.filter((reason) => !spread.some((point) => point.words === reason.words));
  return [
    rating.said ? make("p", { class: "said" }, rating.said) : null,
    spread.length ? showTable(spread, reasons, field) : null,
    ...showLoose(loose),
  ].filter(isPart);
}

function showTable(spread: Share[], reasons: ReasonGiven[], field: PageField): HTMLElement {
  const isOfScores = spread.some((share) => share.of);
  const rows = isOfScores ? showScores(spread) : showShares(spread, reasons);
  const names = isOfScores ? WORDS.scored : WORDS.answered;
  const head = make("tr", {}, ...names.map((name) => make("th", { scope: "col" }, name)));
  const caption = make("caption", {}, "What everyone said", hiddenLabel(` about ${nameField(field)}`));
  return make("table", {}, caption, make("thead", {}, head), make("tbody", {}, ...rows));
}

function showShares(spread: Share[], reasons: ReasonGiven[]): HTMLElement[] {
  return spread.map(({ words, count }) => {
    const name = make("th", { scope: "row" }, beginSentence(words), showReasons(reasons, words));
    return make("tr", {}, name, make("td", {}, String(count)));
  });
}

// Each score of a risk is named once, before all that people gave it.
function showScores(spread: Share[]): HTMLElement[] {
  return spread.map(({ of, words, count }, at) => {
    const same = spread.filter((share) => share.of === of).length;
    const isNamed = spread[at - 1]?.of === of;
    const name = isNamed ? null : make("th", { scope: "row", rowspan: same }, of);
    return make("tr", {}, name, make("td", {}, beginSentence(words)), make("td", {}, String(count)));
  });
}

function showLoose(reasons: ReasonGiven[]): HTMLElement[] {
  if (!reasons.length) return [];
  const say = ({ words, reason }: ReasonGiven) => (words ? `${beginSentence(words)}: ${reason}` : reason);
  const items = reasons.map((reason) => make("li", {}, say(reason)));
  return [make("p", { class: "name" }, WORDS.reasons), make("ul", {}, ...items)];
}

function showReasons(reasons: ReasonGiven[], words: string): HTMLElement | null {
  const here = reasons.filter((given) => given.words === words && given.reason);
  if (!here.length) return null;
  return make("ul", { class: "reasons" }, ...here.map(({ reason }) => make("li", {}, reason)));
}
