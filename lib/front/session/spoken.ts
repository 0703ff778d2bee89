// What is spoken when a step changes.
import type { Field, SessionStep } from "../contract";

// Whoever listens hears what everybody said together with that it is shown, and not again with what comes after.
export function sayState(step: SessionStep): string {
  const isShown = step.state === "shown" && step.word === "Look";
  if (!isShown) return step.said;
  const said = step.own.map((field) => (field.rating?.revealed ? sayShown(field) : ""));
  return [step.said, ...said].filter(Boolean).join(" ");
}

function sayShown({ for: whose, rating }: Field): string {
  return whose ? `${whose}: ${rating?.said ?? ""}` : (rating?.said ?? "");
}
