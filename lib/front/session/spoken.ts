// What is spoken when a step changes.
import type { Field, SessionStep } from "../contract";

// Whoever listens hears what everybody said together with that it is shown.
export function sayState(step: SessionStep): string {
  const said = step.own.map((field) => (field.rating?.revealed ? sayShown(field) : ""));
  return [step.said, ...said].filter(Boolean).join(" ");
}

function sayShown({ for: whose, rating }: Field): string {
  return whose ? `${whose}: ${rating?.said ?? ""}` : (rating?.said ?? "");
}
