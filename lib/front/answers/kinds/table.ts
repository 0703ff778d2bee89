// A table: rows under columns, with as many rows as somebody adds.
import type { Kind } from "../control";
import { joinTables } from "../joining";
import { FreeTable, TABLES } from "../tables";

export const kind: Kind = {
  name: "table",
  makeControl: (field, frame) => new FreeTable(field, frame),
  ...TABLES,
  join: joinTables,
};
