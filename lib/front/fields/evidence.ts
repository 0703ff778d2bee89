// The evidence behind an answer: an answer of its own, with the question’s number and name.
import type { Field } from "../contract";
import { make, setText } from "../dom/elements";
import { type PageField, takeField } from "../page_field";
import { nameField } from "../say/fields";
import { makeFold } from "./folds";

export type MadeEvidence = { field: PageField; place: HTMLElement; fold: HTMLElement; show(): void };

export function makeEvidence(field: PageField, given: Field): MadeEvidence {
  const evidence = takeField(given, {
    kind: "checks",
    evidence: null,
    before: null,
    number: null,
    for: "",
    part: field.for,
    beside: nameField(field),
  });
  const place = make("div", { class: "place within", "data-about": evidence.about });
  const words = make("span", {});
  const show = () => {
    const ticked = evidence.versions.at(-1)?.value;
    setText(words, `Evidence behind this answer (${Array.isArray(ticked) ? ticked.length : 0})`);
  };
  return { field: evidence, place, fold: makeFold(words, field, place), show };
}
