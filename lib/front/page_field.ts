// A field as a page keeps it: what the rules say of it, and what it stands beside where it is evidence.
import type { Field } from "./contract";

export type PageField = Field & { beside: string; part: string };

export function takeField(given: Field, more: Partial<PageField> = {}): PageField {
  return { ...given, beside: "", part: "", ...more };
}
