// What everybody said on a step, once it is shown: in a sentence, as bars with their counts in words, and the reasons.
import { findKind } from "../answers/find_kind";
import type { Field, Json, Rating, Share } from "../contract";
import { make } from "../dom/elements";
import { takeField } from "../page_field";
import { beginSentence } from "../say/phrases";
import { SAID } from "./words";

export function showShown(fields: Field[]): HTMLElement[] {
  return fields.flatMap((field) => (field.rating?.revealed ? [showField(field, field.rating)] : []));
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
