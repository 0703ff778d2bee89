// Keys: under what name a draft is kept, and which window writes it.
import type { Field } from "../contract";
import { DRAFT } from "./drafts";
import { newToken } from "./tokens";

// Two people may pass one tablet round: each person's own answer has a draft of its own.
export function nameDraft(
  review: string,
  field: Pick<Field, "about" | "individual">,
  author: string,
): string {
  const whose = field.individual ? `:${author.toLowerCase()}` : "";
  return `${DRAFT}${review}:${field.about}${whose}`;
}

// Every saver has a key of its own, which ends with its tab: no window writes over what another has kept.
export function makeKey(name: string, tab: string): string {
  return `${name}@${newToken()}@${tab}`;
}

export function tabOf(key: string): string {
  return key.slice(key.lastIndexOf("@") + 1);
}

// A draft kept before there were such keys has nothing after its name.
const AFTER_NAME = /^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;

export function isKeyOf(name: string, key: string): boolean {
  return key.startsWith(name) && AFTER_NAME.test(key.slice(name.length));
}
