// What can be opened beside an answer: last time’s answer, and who changed it.
import type { Before, Reply } from "../contract";
import { type Child, hiddenLabel, make, on } from "../dom/elements";
import type { PageField } from "../page_field";
import { nameField } from "../say/fields";
import { WORDS } from "../words";
import type { View } from "./view";

export function makeFold(words: HTMLElement, field: PageField, ...inside: Child[]): HTMLDetailsElement {
  const summary = make("summary", {}, words, hiddenLabel(` for ${nameField(field)}`));
  return make("details", {}, summary, ...inside);
}

export function makeLastTime(field: PageField, before: Before): HTMLElement {
  const lines = before.words.split(/\n+/).map((line) => make("p", {}, line));
  return makeFold(make("span", {}, `Last time (${before.review})`), field, ...lines);
}

export function makeHistory(view: View): HTMLElement {
  const list = make("div", { class: "history", role: "status" });
  const fold = makeFold(make("span", {}, WORDS.history), view.field, list);
  const show = async () => {
    if (!fold.open) return;
    list.replaceChildren(
      showHistory(await view.panel.link.ask({ kind: "history", about: view.field.about })),
    );
  };
  return on(fold, { toggle: () => void show() });
}

// Where the answer stands, a recommendation that rests on it can be begun.
export function makeRecommending({ field }: View): HTMLElement {
  const link = make("a", { href: `${field.recommend}${field.about}` }, WORDS.recommendThis);
  link.append(hiddenLabel(` for ${nameField(field)}`));
  return make("p", { class: "recommending" }, link);
}

function showHistory(reply: Reply | null): HTMLElement {
  if (reply?.kind !== "history")
    return make("p", {}, reply?.kind === "refused" ? reply.sentence : WORDS.offline);
  if (!reply.entries.length) return make("p", {}, WORDS.nobody);
  const items = reply.entries.map(({ said, words }) => {
    const written = words ? make("p", { class: "words" }, words) : null;
    return make("li", {}, make("p", { class: "when" }, said), written);
  });
  return make("ol", {}, ...items);
}
