// A field as a page keeps it: what the rules say of it, and what it stands beside where it is evidence.
import type { Field } from "./contract";

export type PageField = Field & { beside: string; part: string };

// What is not told of a field has these.
const UNTOLD = {
  versions: [],
  rating: null,
  locked: [],
  options: [],
  rows: [],
  scores: null,
  help: "",
  number: null,
  for: "",
  offered: [],
  choices: {},
  dates: [],
  keyed: false,
  can_join: true,
  steps: null,
  individual: false,
  before: null,
  evidence: null,
  workbook: "",
  beside: "",
  part: "",
};

export function takeField(given: Field, more: Partial<PageField> = {}): PageField {
  return { ...UNTOLD, ...given, ...more };
}
