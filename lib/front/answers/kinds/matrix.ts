// A grid: a table whose rows are given.
import type { Kind } from "../control";
import { FixedTable, TABLES } from "../tables";

export const kind: Kind = {
  name: "matrix",
  makeControl: (field, frame) => new FixedTable(field, frame),
  ...TABLES,
  join: null,
};
