// What everybody said on a step, once it is shown: in a sentence, as bars with their counts in words, and the reasons.
// Of a question that was opened again, what was said before stands beside it.
import { findKind } from "../answers/find_kind";
import type { Earlier, Field, Json, Share } from "../contract";
import { make } from "../dom/elements";
import { takeField } from "../page_field";
import { beginSentence } from "../say/phrases";
import { isOfRows } from "./choice_row";
import { SAID } from "./words";

type Round = { said: string; spread: Share[]; isBefore: boolean };

export function showRounds(fields: Field[], earlier: Earlier[]): HTMLElement[] {
  const shown = fields.filter((field) => listRounds(field, earlier).length);
  const isRows = isOfRows(shown);
  const listed = shown.map((field) => (isRows ? showRow : showField)(field, listRounds(field, earlier)));
  return isRows ? [make("ul", { class: "shown-rows" }, ...listed)] : listed;
}

function listRounds({ about, rating }: Field, earlier: Earlier[]): Round[] {
  const before = earlier.filter((round) => round.about === about);
  const { said = "", spread = [], revealed } = rating ?? {};
  return [
    ...before.map((round) => ({ ...round, isBefore: true })),
    ...(revealed ? [{ said, spread, isBefore: false }] : []),
  ];
}

// When a round was stands above it where there is more than one, or none yet of those after they talked.
function sayWhen(round: Round, rounds: Round[]): string {
  if (round.isBefore) return SAID.earlier;
  return rounds.length > 1 ? SAID.later : "";
}

function showField(field: Field, rounds: Round[]): HTMLElement {
  // How risks were scored stands on a grid.
  const isOfRisks = field.kind === "heat map";
  const listed = isOfRisks ? [] : rounds.map((round) => showRound(field, round, sayWhen(round, rounds)));
  return make(
    "section",
    { class: "spread" },
    field.for ? make("h2", {}, field.for) : null,
    make("div", { class: "rounds" }, ...listed),
    isOfRisks ? null : showMine(field),
    showReasons(field),
  );
}

function showRound(field: Field, { said, spread, isBefore }: Round, when: string): HTMLElement {
  const most = Math.max(1, ...spread.map(({ count }) => count));
  return make(
    "div",
    { class: isBefore ? "before-talking" : "" },
    when ? make(field.for ? "h3" : "h2", {}, when) : null,
    make("p", { class: "said" }, said),
    make("ul", { class: "bars" }, ...spread.map((share) => showBar(share, most))),
  );
}

// Of several that ask the same, each has a line for each round: how many gave each answer, and what one gave oneself.
function showRow(field: Field, rounds: Round[]): HTMLElement {
  const lines = rounds.map((round) => {
    const when = sayWhen(round, rounds);
    const mark = when ? [make("small", {}, `${when}: `)] : [];
    const { isBefore, spread } = round;
    return make("p", { class: isBefore ? "before-talking" : "" }, ...mark, sayCounts(spread) || SAID.nobody);
  });
  return make("li", {}, make("h2", {}, field.for), ...lines, showMine(field), showReasons(field));
}

function sayCounts(spread: Share[]): string {
  const given = spread.filter(({ count }) => count);
  return given.map(({ words, count }) => `${beginSentence(words)}: ${count}`).join(" · ");
}

function showMine(field: Field): HTMLElement | null {
  const { mine, revealed } = field.rating ?? {};
  if (!mine || !revealed) return null;
  return make("p", { class: "mine" }, `${SAID.yourAnswer}: ${sayMine(field, mine.value)}`);
}

function showReasons({ rating }: Field): HTMLElement | null {
  const given = (rating?.reasons ?? []).filter(({ reason }) => reason);
  const listed = given.map(({ words, reason }) => make("li", {}, sayReason(words, reason)));
  return listed.length ? make("ul", { class: "reasons" }, ...listed) : null;
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
