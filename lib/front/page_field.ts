// A field as a page keeps it: what the rules say of it, and what it stands beside where it is evidence.
import type { Field } from "./contract";

export type PageField = Field & { beside: string; part: string };

export function takeField(given: Field, more: Partial<PageField> = {}): PageField {
  return { ...given, beside: "", part: "", ...more };
}

// What is blank of a field is not sent with a page.
const BLANK: Field = {
  about: "",
  versions: [],
  rating: null,
  locked: [],
  options: [],
  rows: [],
  scores: null,
  help: "",
  number: null,
  question: "",
  for: "",
  kind: "",
  offered: [],
  choices: {},
  dates: [],
  is_grid: false,
  keyed: false,
  can_join: false,
  steps: null,
  individual: false,
  act: "write",
  before: null,
  evidence: null,
  href: "",
  recommend: "",
  workbook: "",
};

export function fillField(sent: Partial<Field>): Field {
  const evidence = sent.evidence ? fillField(sent.evidence) : null;
  return { ...structuredClone(BLANK), ...sent, evidence };
}
