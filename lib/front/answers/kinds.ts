// Written by make front: every kind of answer, one for each file in kinds/.
import type { Kind } from "./control";
import { kind as checks } from "./kinds/checks";
import { kind as choice } from "./kinds/choice";
import { kind as date } from "./kinds/date";
import { kind as heat_map } from "./kinds/heat_map";
import { kind as list } from "./kinds/list";
import { kind as long_text } from "./kinds/long_text";
import { kind as matrix } from "./kinds/matrix";
import { kind as recommendations } from "./kinds/recommendations";
import { kind as scale } from "./kinds/scale";
import { kind as table } from "./kinds/table";
import { kind as text } from "./kinds/text";

export const KINDS: { readonly [name: string]: Kind } = {
  checks,
  choice,
  date,
  "heat map": heat_map,
  list,
  "long text": long_text,
  matrix,
  recommendations,
  scale,
  table,
  text,
};
