// What everybody said on a step, once it is shown: in a sentence, as bars with their counts in words, and the reasons.
import { findKind } from "../answers/find_kind";
import type { Field, Json, Rating, Share } from "../contract";
import { make } from "../dom/elements";
import { takeField } from "../page_field";
import { beginSentence } from "../say/phrases";
import { isOfRows } from "./choice_row";
import { SAID } from "./words";

export function showRevealed(fields: Field[]): HTMLElement[] {
  const shown = fields.filter((field) => field.rating?.revealed);
  if (isOfRows(shown)) return [make("ul", { class: "shown-rows" }, ...shown.map(showRow))];
  return shown.flatMap((field) => (field.rating?.revealed ? [showField(field, field.rating)] : []));
}

function showField(field: Field, rating: Rating): HTMLElement {
  const { said = "", spread = [], reasons = [] } = rating;
  const most = Math.max(1, ...spread.map(({ count }) => count));
  const given = reasons
    .filter(({ reason }) => reason)
    .map(({ words, reason }) => make("li", {}, sayReason(words, reason)));
  // How risks were scored stands on a grid.
  const isOfRisks = field.kind === "heat map";
  const mine =
    rating.mine && !isOfRisks
      ? make("p", { class: "mine" }, `${SAID.yourAnswer}: ${sayMine(field, rating.mine.value)}`)
      : null;
  return make(
    "section",
    { class: "spread" },
    field.for ? make("h2", {}, field.for) : null,
    isOfRisks ? null : make("p", { class: "said" }, said),
    isOfRisks ? null : make("ul", { class: "bars" }, ...spread.map((share) => showBar(share, most))),
    mine,
    given.length ? make("ul", { class: "reasons" }, ...given) : null,
  );
}

// Of several that ask the same, each has a line: how many gave each answer, and what one gave oneself.
function showRow(field: Field): HTMLElement {
  const { spread = [], reasons = [], mine } = field.rating ?? {};
  const given = spread
    .filter(({ count }) => count)
    .map(({ words, count }) => `${beginSentence(words)}: ${count}`);
  const why = reasons.filter(({ reason }) => reason).map(({ words, reason }) => sayReason(words, reason));
  const own = mine ? `${SAID.yourAnswer}: ${sayMine(field, mine.value)}` : "";
  const listed = make("ul", { class: "reasons" }, ...why.map((words) => make("li", {}, words)));
  return make(
    "li",
    {},
    make("h2", {}, field.for),
    make("p", {}, given.join(" · ") || SAID.nobody),
    own ? make("p", { class: "mine" }, own) : null,
    why.length ? listed : null,
  );
}

function sayReason(words: string, reason: string): string {
  return words ? `${beginSentence(words)}: ${reason}` : reason;
}

function sayMine(field: Field, value: Json): string {
  const kind = findKind(field.kind);
  return kind.fits(value) ? kind.say(takeField(field), value).join("; ") : "";
}

function showBar({ words, count, of }: Share, most: number): HTMLElement {
  const bar = make("span", {
    class: "bar",
    style: `inline-size: ${(100 * count) / most}%`,
    "aria-hidden": "true",
  });
  const name = of ? `${of}: ${words}` : words;
  return make(
    "li",
    { class: count ? "" : "none" },
    make("span", { class: "words" }, `${beginSentence(name)}: ${count}`),
    bar,
  );
}
