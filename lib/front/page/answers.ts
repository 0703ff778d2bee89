// Every answer in words, with a way to change it.
import { showValue } from "../answers/values";
import type { Rating, Version } from "../contract";
import { findPlace, hiddenLabel, make } from "../dom/elements";
import { linkToField } from "../dom/links";
import { listLocks } from "../fields/locks";
import type { PageField } from "../page_field";
import { sayAsked, sayQuestion } from "../say/fields";
import { beginLower, sayPeople } from "../say/phrases";
import { sayWhen } from "../say/versions";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";

export function showAnswers(panel: PagePanel): void {
  const list = make("div", { class: "answers" });
  findPlace(panel.host, "answers").append(list);
  const show = () => list.replaceChildren(...listAnswers(panel.fields));
  show();
  panel.onNews = show;
}

function listAnswers(fields: PageField[]): HTMLElement[] {
  const answered = fields.filter((field) => field.versions.length || field.rating?.count);
  if (!answered.length) return [make("p", {}, WORDS.noAnswers)];
  const isSeveral = answered.some(({ href }) => !href.startsWith("#"));
  const name = (field: PageField) => (isSeveral ? `${field.workbook}: ${sayAsked(field)}` : sayAsked(field));
  const pairs = answered.flatMap((field) => [
    make("dt", {}, name(field)),
    make("dd", {}, ...showAnswer(field)),
  ]);
  return [make("dl", {}, ...pairs)];
}

function showAnswer(field: PageField): HTMLElement[] {
  const change = make("p", {}, makeChange(field));
  // What was written before its part was shut again says so wherever it is shown.
  const locks = field.locked.length ? [listLocks(field.locked)] : [];
  if (field.individual && field.rating) return [...locks, make("p", {}, sayRated(field.rating)), change];
  return [...locks, ...field.versions.map((version) => showVersion(field, version)), change];
}

function showVersion(field: PageField, version: Version): HTMLElement {
  const by = make("p", { class: "by" }, `${version.by}, ${sayWhen(version)}`);
  return make("div", {}, showValue(field, version.value), by);
}

function makeChange(field: PageField): HTMLElement {
  if (field.href === "") return make("span", {}, `${WORDS.changeIn} “${field.workbook}”.`);
  const change = linkToField(WORDS.change, field);
  const whose = field.for ? ` (${beginLower(field.for)})` : "";
  change.append(hiddenLabel(` the answer to ${sayQuestion(field)}${whose}`));
  return change;
}

function sayRated(rating: Rating): string {
  if (rating.revealed) return rating.said ?? "";
  return `${sayPeople(rating.count)} The answers are not shown yet.`;
}
