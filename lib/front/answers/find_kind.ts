// Finds what the front knows of a kind of answer.
import type { Kind } from "./control";
import { KINDS } from "./kinds";

export function findKind(name: string): Kind {
  const kind = KINDS[name];
  if (!kind) throw new Error(`This page cannot show answers of the kind “${name}”. Open it again.`);
  return kind;
}
