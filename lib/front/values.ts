// What is told of values whatever their kind.
import type { Json } from "./contract";

export function isEmpty(value: Json | undefined): boolean {
  if (value === null || value === undefined) return true;
  return (typeof value === "string" || Array.isArray(value)) && value.length === 0;
}

// In which order the parts of something came says nothing.
export function isSame(value: unknown, other: unknown): boolean {
  return JSON.stringify(value, inOrder) === JSON.stringify(other, inOrder);
}

function inOrder(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([name], [next]) => (name < next ? -1 : 1)));
}

export function isText(value: unknown): value is string {
  return typeof value === "string";
}

export function isPart<Part>(part: Part | null | undefined | false): part is Part {
  return part !== null && part !== undefined && part !== false;
}
